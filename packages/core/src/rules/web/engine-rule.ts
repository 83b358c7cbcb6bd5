import {engineWording} from '../../engine-words/index.ts'
import type {ProblemId, Range} from '../../model/document.ts'
import type {EngineNode, EngineResult, PageFacts} from '../../model/page.ts'
import type {PartFacts, Spot} from '../../model/parts.ts'
import {rule, type Language, type MessageData, type Rule, type Wording} from '../../model/rule.ts'
import {clauseOf, criterion, type Criterion} from '../../norms/criteria.ts'
import {engineRules, type EngineRule, type EngineRuleId, type Power} from './engine-rules.ts'

export interface EngineRuleDefinition {
  readonly id: EngineRuleId
  readonly title: Readonly<Record<Language, string>>
  /** What we see ourselves in the parts of the page, whatever the engines say; `rule` is the engine's rule whose words fit. */
  readonly also?: (parts: PartFacts) => readonly Also[]
  /** Rules that say something worse of the same element. */
  readonly yieldsTo?: readonly EngineRuleId[]
}

export interface Also {
  readonly rule: string
  readonly spot: Spot
}

/** What a message is told: the engine's own id of its rule, the element's code, and what the engine measured. */
type Said = MessageData & {readonly regel: string; readonly element: string}

/**
 * Makes the rule for a problem that engines find. All that engines say of one element becomes one finding. What a norm asks for is an error;
 * what only makes a page better is advice, and mostly in no preset for a norm.
 */
export function engineRule({id, title, also, yieldsTo}: EngineRuleDefinition): Rule {
  const own: EngineRule = engineRules[id]
  const criteria = own.wcag.flatMap((sc) => criterion(sc) ?? [])
  const asked = (norm: 'wcag' | 'wcag21') => criteria.some((one) => clauseOf(one, norm) !== undefined)
  return rule({
    id,
    title,
    needs: ['page', 'parts'],
    level: asked('wcag') ? 'error' : 'advice',
    basis: [...criteria.flatMap(basisOf), ...own.act.map((act) => `ACT ${act}`)],
    presets: (['wcag', 'wcag21'] as const).filter((norm) => own.advice || asked(norm)),
    options: {},
    ...(yieldsTo && {yields: {elements: yieldsTo}}),
    messages: {nl: messagesIn('nl'), en: messagesIn('en')},
    lacks: ({page}) => (also || ranOf(own, page).length > 0 || resultsOf(own, page).length > 0 ? undefined : whyNot(own, page)),
    inapplicable: ({page}) => {
      const ran = ranOf(own, page)
      return !also && ran.length > 0 && ran.every((one) => page.inapplicable.includes(one))
    },
    check({page, parts}, _options, report) {
      for (const {node, result, sure} of founds(own, page, also?.(parts) ?? [])) {
        const {selector, snippet, source, data, viewports} = node
        const said = {...data, ...(viewports && {vensters: viewports.join(', ')}), regel: result.rule, element: snippet}
        report(sure ? 'fout' : 'nakijken', placeOf(node), said, {unsure: !sure, origin: {in: 'page', selector, snippet, ...(source && {source})}})
      }
    }
  })
}

/** An element with more text than this is quoted by its start tag: nobody looks for a mistake in a whole page of marked text. Nor is what stands in a frame the mistake of the frame. */
const mostMarked = 200

function placeOf({at, snippet}: EngineNode): Range | 'document' {
  return at && at[1] - at[0] <= mostMarked && !/^<(?:html|body|head|i?frame)[\s>]/.test(snippet) ? at : 'document'
}

function basisOf(one: Criterion): readonly string[] {
  const clause = clauseOf(one, 'wcag') ?? clauseOf(one, 'wcag21')
  return [`WCAG ${one.sc}`, ...(clause ? [`EN 301 549 ${clause}`] : [])]
}

function messagesIn(lang: Language) {
  const made = (outcome: EngineResult['outcome']) => (data: Said): Wording => engineWording(data, outcome, lang)
  return {fout: made('violation'), nakijken: made('incomplete')}
}

function powersOf({engine}: Pick<EngineResult, 'engine'>, {axe, accesslint, own = {}}: EngineRule): Readonly<Record<string, Power>> {
  return engine === 'axe' ? axe : engine === 'accesslint' ? accesslint : own
}

/** The engines' rules for this problem that were run on the page. */
function ranOf(own: EngineRule, {ran}: PageFacts): readonly string[] {
  return namesOf(own).filter((name) => ran.includes(name))
}

function namesOf({axe, accesslint, own = {}}: EngineRule): readonly string[] {
  return [...Object.keys(axe).map((name) => `axe:${name}`), ...Object.keys(accesslint).map((name) => `accesslint:${name}`), ...Object.keys(own).map((name) => `own:${name}`)]
}

/** Why nothing was run on the page. A browser has all that these rules need, so there a rule was begun and not done. */
function whyNot(own: EngineRule, {engine, stopped = []}: PageFacts): ProblemId {
  return engine === 'browser' || namesOf(own).some((name) => stopped.includes(name)) ? 'page-rule-stopped' : 'needs-browser'
}

function resultsOf(own: EngineRule, {results}: PageFacts): readonly EngineResult[] {
  return results.filter((result) => (powersOf(result, own)[result.rule] ?? 'own') !== 'own')
}

interface Found {
  readonly node: EngineNode
  readonly result: EngineResult
  readonly sure: boolean
}

/** One for each element, in the order of the page: the surest, and of those what axe says before what another engine says. */
function founds(own: EngineRule, page: PageFacts, also: readonly Also[]): readonly Found[] {
  const best = new Map<string, Found>()
  const places = new Set(also.flatMap(({spot}) => spot.origin?.source?.at[0] ?? []))
  for (const result of [...also.map(resultOf), ...resultsOf(own, page)]) {
    const power = powersOf(result, own)[result.rule]
    if (power === 'certain' && result.outcome === 'incomplete') continue
    const sure = result.outcome === 'violation' && (result.engine === 'own' || power === 'fails' || power === 'certain')
    for (const node of result.nodes) {
      const key = keyOf(node, places)
      const other = best.get(key)
      if (!other || weight({result, sure}) > weight(other)) best.set(key, {node, result, sure})
    }
  }
  return [...best.values()].sort((a, b) => place(a.node) - place(b.node))
}

function resultOf({rule, spot: {at, origin}}: Also): EngineResult {
  const node = {selector: origin?.selector ?? '', snippet: origin?.snippet ?? '', ...(at && {at}), ...(origin?.source && {source: origin.source})}
  return {engine: 'own', rule, outcome: 'violation', nodes: [node]}
}

function weight({result, sure}: Pick<Found, 'result' | 'sure'>): number {
  return (sure ? 2 : 0) + (result.engine === 'axe' ? 1 : 0)
}

/**
 * What names an element: its place in the source, or its selector where that is the place of what is around it. What we see ourselves
 * knows no other place than one in the source (`places`).
 */
function keyOf({stamp, inside, source, selector}: EngineNode, places: ReadonlySet<number>): string {
  if (inside && !(source && places.has(source.at[0]))) return selector
  return source ? `at ${source.at[0]}` : stamp === undefined ? selector : `stamp ${stamp}`
}

function place({source}: EngineNode): number {
  return source?.at[0] ?? Infinity
}
