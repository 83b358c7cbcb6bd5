/**
 * What an engine's finding may count for. `fails`: it is a failure. `certain`: it is a failure, and the engine's doubt is not worth a look: it has it on every page of which it can't see all. `unsure`: a person must look. `own`: a rule of our own sees the same,
 * and the engine's finding is left out, so that nothing is reported twice.
 */
export type Power = 'fails' | 'certain' | 'unsure' | 'own'

/** One problem on a page with everything that engines call it and the norms that it breaks. */
export interface EngineRule {
  /** Rules of axe-core 4.14. */
  readonly axe: Readonly<Record<string, Power>>
  /** Rules of @accesslint/core 0.21. `fails` only where it has no false alarm on the W3C cases of the ACT rule it covers, or where a tag or attribute is wrong by being there. */
  readonly accesslint: Readonly<Record<string, Power>>
  /** Checks of our own that need the page itself in a browser. */
  readonly own?: Readonly<Record<string, Power>>
  /** Success criteria of WCAG 2; empty for good practice that no criterion asks for. */
  readonly wcag: readonly string[]
  /** ACT rules whose failed cases this problem is. */
  readonly act: readonly string[]
  /** No criterion of level A or AA asks for it, but the presets for a norm have it as advice: it is rare, and always a mistake. */
  readonly advice?: true
}

const imagesAndMedia = {
  'afbeelding-zonder-tekst': {
    axe: {'image-alt': 'fails', 'role-img-alt': 'fails', 'svg-img-alt': 'fails'},
    accesslint: {'text-alternatives/img-alt': 'fails', 'text-alternatives/role-img-alt': 'fails', 'text-alternatives/svg-img-alt': 'fails'},
    wcag: ['1.1.1'], act: ['23a2a8', '7d6734']
  },
  'object-zonder-tekst': {axe: {'object-alt': 'fails'}, accesslint: {'text-alternatives/object-alt': 'fails'}, wcag: ['1.1.1'], act: ['8fc3b6']},
  'afbeeldingsknop-zonder-naam': {axe: {'input-image-alt': 'fails'}, accesslint: {'text-alternatives/input-image-alt': 'fails'}, wcag: ['1.1.1', '4.1.2'], act: ['59796f']},
  'kaartgebied-zonder-naam': {axe: {'area-alt': 'fails'}, accesslint: {'text-alternatives/area-alt': 'fails'}, wcag: ['2.4.4', '4.1.2'], act: ['c487ae']},
  'dubbele-alt-tekst': {axe: {'image-redundant-alt': 'fails'}, accesslint: {'text-alternatives/image-redundant-alt': 'unsure'}, wcag: [], act: []},
  'overbodige-alt-woorden': {axe: {}, accesslint: {'text-alternatives/image-alt-words': 'unsure'}, wcag: [], act: []},
  'kaart-op-server': {axe: {'server-side-image-map': 'fails'}, accesslint: {'keyboard-accessible/server-image-map': 'fails'}, wcag: ['2.1.1'], act: []},
  'versiering-met-functie': {axe: {'presentation-role-conflict': 'fails'}, accesslint: {'aria/presentation-role-conflict': 'fails'}, wcag: [], act: ['46ca7f'], advice: true},
  'video-zonder-ondertiteling': {axe: {'video-caption': 'unsure'}, accesslint: {'time-based-media/video-captions': 'unsure'}, wcag: ['1.2.2'], act: ['eac66b', 'f51b46']},
  'geluid-zonder-tekst': {axe: {'audio-caption': 'unsure'}, accesslint: {'time-based-media/audio-transcript': 'unsure'}, wcag: ['1.2.1'], act: ['e7aa44', '2eb176', 'afb423']},
  'geluid-speelt-vanzelf': {axe: {'no-autoplay-audio': 'fails'}, accesslint: {}, wcag: ['1.4.2'], act: ['80f0bf', '4c31df', 'aaa1bf']},
  'knipperende-tekst': {axe: {blink: 'fails', marquee: 'fails'}, accesslint: {'enough-time/blink': 'fails', 'enough-time/marquee': 'fails'}, wcag: ['2.2.2'], act: []}
} satisfies Record<string, EngineRule>

const names = {
  'knop-zonder-naam': {
    axe: {'button-name': 'fails', 'input-button-name': 'fails', 'aria-command-name': 'fails'},
    accesslint: {'labels-and-names/button-name': 'fails', 'labels-and-names/input-button-name': 'fails', 'labels-and-names/aria-command-name': 'fails'},
    wcag: ['4.1.2'], act: ['97a4e1', 'm6b1q3']
  },
  'link-zonder-naam': {axe: {'link-name': 'fails'}, accesslint: {'navigable/link-name': 'fails'}, wcag: ['2.4.4', '4.1.2'], act: ['c487ae']},
  'invoerveld-zonder-label': {
    axe: {label: 'fails', 'select-name': 'fails', 'aria-input-field-name': 'fails', 'aria-toggle-field-name': 'fails'},
    accesslint: {'labels-and-names/form-label': 'fails', 'labels-and-names/aria-input-field-name': 'fails', 'labels-and-names/aria-toggle-field-name': 'fails'},
    wcag: ['4.1.2'], act: ['e086e5']
  },
  'label-alleen-als-aanwijzing': {axe: {'label-title-only': 'fails'}, accesslint: {'labels-and-names/label-title-only': 'unsure', 'labels-and-names/label-placeholder-only': 'unsure'}, wcag: [], act: []},
  'meer-labels-bij-een-veld': {axe: {'form-field-multiple-labels': 'fails'}, accesslint: {'labels-and-names/multiple-labels': 'unsure'}, wcag: ['3.3.2'], act: []},
  'label-niet-in-naam': {axe: {'label-content-name-mismatch': 'unsure'}, accesslint: {'labels-and-names/label-content-mismatch': 'unsure'}, wcag: ['2.5.3'], act: ['2ee8b8']},
  'uitklapknop-zonder-naam': {axe: {'summary-name': 'fails'}, accesslint: {'labels-and-names/summary-name': 'fails'}, wcag: ['4.1.2'], act: ['2t702h']},
  'meter-zonder-naam': {
    axe: {'aria-meter-name': 'fails', 'aria-progressbar-name': 'fails'},
    accesslint: {'labels-and-names/aria-meter-name': 'unsure', 'labels-and-names/aria-progressbar-name': 'unsure'},
    wcag: ['1.1.1'], act: []
  },
  'onderdeel-zonder-naam': {
    axe: {'aria-tab-name': 'fails', 'aria-tooltip-name': 'fails', 'aria-treeitem-name': 'unsure', 'aria-dialog-name': 'unsure'},
    accesslint: {'labels-and-names/aria-tooltip-name': 'unsure', 'labels-and-names/aria-treeitem-name': 'unsure', 'labels-and-names/aria-dialog-name': 'unsure'},
    wcag: ['4.1.2'], act: []
  },
  'iframe-zonder-naam': {axe: {'frame-title': 'fails'}, accesslint: {'labels-and-names/frame-title': 'unsure'}, wcag: ['4.1.2'], act: ['cae760']},
  'iframes-met-zelfde-naam': {axe: {'frame-title-unique': 'unsure'}, accesslint: {'labels-and-names/frame-title-unique': 'unsure'}, wcag: ['4.1.2'], act: ['4b1c6c']},
  'iframe-zonder-toetsenbord': {axe: {'frame-focusable-content': 'fails'}, accesslint: {'labels-and-names/frame-focusable-content': 'unsure'}, wcag: ['2.1.1'], act: ['akn7bn']},
  'iframe-niet-bekeken': {axe: {'frame-tested': 'unsure'}, accesslint: {}, wcag: [], act: []},
  'paginatitel-ontbreekt': {axe: {'document-title': 'fails'}, accesslint: {'navigable/document-title': 'fails'}, wcag: ['2.4.2'], act: ['2779a5']},
  'dubbel-id': {axe: {'duplicate-id-aria': 'fails', 'duplicate-id': 'unsure', 'duplicate-id-active': 'unsure'}, accesslint: {'labels-and-names/duplicate-id-aria': 'unsure'}, wcag: ['4.1.2'], act: ['3ea0c8']}
} satisfies Record<string, EngineRule>

const aria = {
  'aria-rol-onbekend': {axe: {'aria-roles': 'fails', 'aria-deprecated-role': 'fails'}, accesslint: {'aria/aria-roles': 'fails'}, wcag: ['4.1.2'], act: ['674b10']},
  'aria-rol-ongeschikt': {axe: {'aria-allowed-role': 'fails'}, accesslint: {'aria/aria-allowed-role': 'unsure'}, wcag: [], act: []},
  'aria-attribuut-onbekend': {axe: {'aria-valid-attr': 'fails'}, accesslint: {'aria/aria-valid-attr': 'fails'}, wcag: ['4.1.2'], act: ['5f99a7']},
  'aria-waarde-ongeldig': {axe: {'aria-valid-attr-value': 'fails'}, accesslint: {'aria/aria-valid-attr-value': 'fails'}, wcag: ['4.1.2'], act: ['6a7281']},
  'aria-attribuut-ontbreekt': {axe: {'aria-required-attr': 'fails'}, accesslint: {'aria/aria-required-attr': 'fails'}, wcag: ['4.1.2'], act: ['4e8ab6']},
  'aria-attribuut-niet-toegestaan': {
    axe: {'aria-allowed-attr': 'fails', 'aria-conditional-attr': 'fails', 'aria-prohibited-attr': 'fails'},
    accesslint: {'aria/aria-allowed-attr': 'fails', 'aria/aria-prohibited-attr': 'unsure'},
    wcag: ['4.1.2'], act: ['5c01ea', 'kb1m8s']
  },
  'aria-onderdelen-ontbreken': {axe: {'aria-required-children': 'fails'}, accesslint: {'adaptable/aria-required-children': 'fails'}, wcag: ['1.3.1'], act: ['bc4a75']},
  'aria-groep-ontbreekt': {axe: {'aria-required-parent': 'fails'}, accesslint: {'adaptable/aria-required-parent': 'fails'}, wcag: ['1.3.1'], act: ['ff89c9']},
  'aria-verborgen-pagina': {axe: {'aria-hidden-body': 'fails'}, accesslint: {'aria/aria-hidden-body': 'fails'}, wcag: ['1.3.1', '4.1.2'], act: []},
  'aria-verborgen-met-focus': {axe: {'aria-hidden-focus': 'fails'}, accesslint: {'aria/aria-hidden-focus': 'fails'}, wcag: ['4.1.2'], act: ['6cfa84']},
  'aria-braille': {axe: {'aria-braille-equivalent': 'fails'}, accesslint: {}, wcag: ['4.1.2'], act: []},
  'aria-rolbeschrijving': {axe: {'aria-roledescription': 'unsure'}, accesslint: {}, wcag: ['4.1.2'], act: []},
  'aria-tekst': {axe: {'aria-text': 'fails'}, accesslint: {}, wcag: [], act: []},
  'knop-in-knop': {
    axe: {'nested-interactive': 'fails'},
    accesslint: {'keyboard-accessible/nested-interactive': 'unsure', 'aria/presentational-children-focusable': 'fails'},
    wcag: ['4.1.2'], act: ['307n5z']
  }
} satisfies Record<string, EngineRule>

const structure = {
  'opbouw-van-lijst': {
    axe: {list: 'fails', listitem: 'fails', 'definition-list': 'fails', dlitem: 'fails'},
    accesslint: {'adaptable/list-children': 'unsure', 'adaptable/listitem-parent': 'unsure', 'adaptable/dl-children': 'unsure', 'adaptable/definition-list': 'unsure'},
    wcag: ['1.3.1'], act: []
  },
  'tabelkop-zonder-cellen': {axe: {'th-has-data-cells': 'fails'}, accesslint: {'adaptable/th-has-data-cells': 'fails'}, wcag: ['1.3.1'], act: ['d0f69e']},
  'tabelcel-zonder-kop': {axe: {'td-has-header': 'fails'}, accesslint: {'adaptable/td-has-header': 'unsure'}, wcag: ['1.3.1'], act: []},
  'tabelverwijzing-ongeldig': {axe: {'td-headers-attr': 'fails'}, accesslint: {'adaptable/td-headers-attr': 'fails'}, wcag: ['1.3.1'], act: ['a25f45']},
  'tabelkop-leeg': {axe: {'empty-table-header': 'fails'}, accesslint: {'adaptable/empty-table-header': 'unsure'}, wcag: [], act: []},
  'tabelscope-ongeldig': {axe: {'scope-attr-valid': 'fails'}, accesslint: {'adaptable/scope-attr-valid': 'unsure'}, wcag: [], act: []},
  'tabeltitel-nagemaakt': {axe: {'table-fake-caption': 'unsure'}, accesslint: {}, wcag: ['1.3.1'], act: []},
  'tabeltitel-dubbel': {axe: {'table-duplicate-name': 'fails'}, accesslint: {}, wcag: [], act: []},
  'lege-kop': {axe: {'empty-heading': 'fails'}, accesslint: {'navigable/empty-heading': 'fails'}, wcag: ['1.3.1', '2.4.6'], act: ['ffd0e9']},
  'nagemaakte-kop': {axe: {'p-as-heading': 'unsure'}, accesslint: {'navigable/p-as-heading': 'unsure'}, wcag: ['1.3.1'], act: []},
  'kopniveau-overgeslagen': {axe: {'heading-order': 'fails'}, accesslint: {'navigable/heading-order': 'fails'}, wcag: [], act: []},
  'geen-hoofdkop': {axe: {'page-has-heading-one': 'fails'}, accesslint: {'navigable/page-has-heading-one': 'fails'}, wcag: [], act: []},
  'geen-hoofdgebied': {axe: {'landmark-one-main': 'fails'}, accesslint: {'landmarks/landmark-main': 'fails'}, wcag: [], act: []},
  'dubbel-paginagebied': {
    axe: {'landmark-no-duplicate-banner': 'fails', 'landmark-no-duplicate-contentinfo': 'fails', 'landmark-no-duplicate-main': 'fails', 'landmark-unique': 'fails'},
    accesslint: {'landmarks/no-duplicate-banner': 'fails', 'landmarks/no-duplicate-contentinfo': 'fails', 'landmarks/no-duplicate-main': 'fails', 'landmarks/landmark-unique': 'unsure'},
    wcag: [], act: []
  },
  'paginagebied-in-ander-gebied': {
    axe: {'landmark-banner-is-top-level': 'fails', 'landmark-complementary-is-top-level': 'fails', 'landmark-contentinfo-is-top-level': 'fails', 'landmark-main-is-top-level': 'fails'},
    accesslint: {'landmarks/banner-is-top-level': 'fails', 'landmarks/contentinfo-is-top-level': 'fails', 'landmarks/main-is-top-level': 'fails', 'landmarks/complementary-is-top-level': 'unsure'},
    wcag: [], act: []
  },
  'tekst-buiten-paginagebied': {axe: {region: 'fails'}, accesslint: {'landmarks/region': 'unsure'}, wcag: [], act: []},
  'blokken-niet-over-te-slaan': {axe: {bypass: 'unsure'}, accesslint: {'navigable/bypass': 'unsure'}, wcag: ['2.4.1'], act: ['cf77f2', 'b40fd1', 'ye5d6e', '047fe0', '3e12e1']},
  'sprong-naar-niets': {axe: {'skip-link': 'fails'}, accesslint: {'navigable/skip-link': 'unsure'}, wcag: [], act: []},
  'verborgen-inhoud': {axe: {'hidden-content': 'unsure'}, accesslint: {}, wcag: [], act: []},
  'taal-niet-genoemd': {
    axe: {'html-has-lang': 'own', 'html-lang-valid': 'own'},
    accesslint: {'readable/html-has-lang': 'own', 'readable/html-lang-valid': 'own'},
    wcag: ['3.1.1'], act: ['b5c3f8', 'bf051a']
  },
  'taalcodes-verschillen': {axe: {'html-xml-lang-mismatch': 'fails'}, accesslint: {'readable/html-xml-lang-mismatch': 'fails'}, wcag: ['3.1.1'], act: ['5b7ae0']},
  'ongeldige-taalcode': {axe: {'valid-lang': 'fails'}, accesslint: {'readable/valid-lang': 'fails'}, wcag: ['3.1.2'], act: ['de46e4']}
} satisfies Record<string, EngineRule>

const viewAndControl = {
  contrast: {axe: {'color-contrast': 'fails'}, accesslint: {'distinguishable/color-contrast': 'fails'}, wcag: ['1.4.3'], act: ['afw4f7', '09o5cg']},
  'hoog-contrast': {axe: {'color-contrast-enhanced': 'fails'}, accesslint: {'distinguishable/color-contrast-enhanced': 'fails'}, wcag: ['1.4.6'], act: ['09o5cg'], advice: true},
  'zoomen-geblokkeerd': {axe: {'meta-viewport': 'own'}, accesslint: {'distinguishable/meta-viewport': 'own'}, wcag: ['1.4.4'], act: ['b4f0c3']},
  'zoomen-beperkt': {axe: {'meta-viewport-large': 'fails'}, accesslint: {}, wcag: [], act: []},
  'vaste-tekstafstand': {
    axe: {'avoid-inline-spacing': 'fails'},
    accesslint: {'distinguishable/letter-spacing': 'fails', 'distinguishable/line-height': 'fails', 'distinguishable/word-spacing': 'fails'},
    wcag: ['1.4.12'], act: ['24afc2', '78fd32', '9e45ec']
  },
  'vaste-schermstand': {axe: {'css-orientation-lock': 'certain'}, accesslint: {'adaptable/orientation-lock': 'fails'}, wcag: ['1.3.4'], act: ['b33eff']},
  'link-alleen-aan-kleur': {axe: {'link-in-text-block': 'fails'}, accesslint: {'distinguishable/link-in-text-block': 'unsure'}, wcag: ['1.4.1'], act: []},
  'schuifgebied-zonder-toetsenbord': {axe: {'scrollable-region-focusable': 'fails'}, accesslint: {'keyboard-accessible/scrollable-region': 'unsure'}, wcag: ['2.1.1'], act: ['0ssw9k']},
  'onzichtbare-focus': {axe: {}, accesslint: {'keyboard-accessible/focus-visible': 'own'}, own: {'focus-visible': 'fails'}, wcag: ['2.4.7'], act: ['oj04fd']},
  'verspringende-focus': {axe: {}, accesslint: {}, own: {'focus-order': 'unsure'}, wcag: ['2.4.3'], act: []},
  'afgesneden-tekst': {axe: {}, accesslint: {}, own: {'text-spacing': 'unsure'}, wcag: ['1.4.12'], act: []},
  'afgesneden-bij-vergroten': {axe: {}, accesslint: {}, own: {'zoomed-text': 'fails'}, wcag: ['1.4.4'], act: ['59br37']},
  toetsenbordval: {axe: {}, accesslint: {}, own: {'keyboard-trap': 'fails'}, wcag: ['2.1.2'], act: ['80af7b', 'a1b64e', 'ebe86a']},
  'te-brede-pagina': {axe: {}, accesslint: {}, own: {reflow: 'fails'}, wcag: ['1.4.10'], act: []},
  'focus-zonder-rol': {axe: {'focus-order-semantics': 'unsure'}, accesslint: {'keyboard-accessible/focus-order': 'unsure'}, wcag: [], act: []},
  'eigen-tabvolgorde': {axe: {tabindex: 'fails'}, accesslint: {'keyboard-accessible/tabindex': 'fails'}, wcag: [], act: []},
  'dubbele-sneltoets': {axe: {accesskeys: 'fails'}, accesslint: {'keyboard-accessible/accesskeys': 'fails'}, wcag: [], act: []},
  'klein-aanraakgebied': {axe: {'target-size': 'fails'}, accesslint: {}, wcag: ['2.5.8'], act: []},
  'verkeerde-autocomplete': {axe: {'autocomplete-valid': 'fails'}, accesslint: {'adaptable/autocomplete-valid': 'fails'}, wcag: ['1.3.5'], act: ['73f2c2']},
  'wachtwoord-niet-te-plakken': {axe: {}, accesslint: {'input-assistance/accessible-authentication': 'unsure'}, wcag: ['3.3.8'], act: []},
  'verversende-pagina': {axe: {'meta-refresh': 'fails'}, accesslint: {'enough-time/meta-refresh': 'fails'}, wcag: ['2.2.1'], act: ['bc659a', 'bisz58']},
  'later-verversende-pagina': {axe: {'meta-refresh-no-exceptions': 'fails'}, accesslint: {'enough-time/meta-refresh-no-exception': 'fails'}, wcag: ['2.2.4', '3.2.5'], act: ['bisz58'], advice: true},
  'links-met-zelfde-naam': {axe: {'identical-links-same-purpose': 'unsure'}, accesslint: {}, wcag: ['2.4.9'], act: ['b20e66'], advice: true}
} satisfies Record<string, EngineRule>

/** Every rule of both engines, by the problem it is about. A test compares it with the rules the engines say they have. */
export const engineRules = {...imagesAndMedia, ...names, ...aria, ...structure, ...viewAndControl}

/** The rules of engines that any of these rules of ours look at, with the engine's name: `axe:image-alt`. */
export function enginesOf(ids: readonly string[]): ReadonlySet<string> {
  const used = (engine: 'axe' | 'accesslint', {[engine]: powers}: EngineRule) => Object.entries(powers).flatMap(([rule, power]) => (power === 'own' ? [] : [`${engine}:${rule}`]))
  return new Set(ids.flatMap((id) => (Object.hasOwn(engineRules, id) ? [...used('axe', engineRules[id as EngineRuleId]), ...used('accesslint', engineRules[id as EngineRuleId])] : [])))
}

/** The id of a problem that engines see. */
export type EngineRuleId = keyof typeof engineRules
