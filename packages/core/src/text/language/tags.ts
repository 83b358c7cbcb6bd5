import type {Tongue} from '../../model/facts.ts'

/** Codes of three letters that people write for the languages that are told apart; a tag should have the two letters. */
const short: Readonly<Record<string, string>> = {nld: 'nl', dut: 'nl', eng: 'en', fry: 'fy', fri: 'fy', deu: 'de', ger: 'de'}
/** Languages so like one of the four that they are taken for it. */
const alike: Readonly<Record<string, readonly Tongue[]>> = {af: ['nl'], li: ['nl', 'de'], nds: ['nl', 'de'], vls: ['nl'], zea: ['nl'], gos: ['nl'], lb: ['de'], gsw: ['de'], bar: ['de'], sco: ['en'], stq: ['fy'], frr: ['fy']}
const tongues: ReadonlySet<string> = new Set(['nl', 'en', 'fy', 'de'])

/** The language of a tag, without country or script. */
function primary(tag: string): string {
  const first = tag.split('-')[0] ?? tag
  return short[first] ?? first
}

/** Can text that looks like `tongue` be in the language of this tag? */
export function agrees(tag: string, tongue: Tongue): boolean {
  const language = primary(tag)
  return tongue === language || (tongue === 'other' && !tongues.has(language)) || (alike[language]?.includes(tongue) ?? false)
}

/** Is this a tag of a language that exists, in the shortest code for it? */
export function isLanguageTag(tag: string): boolean {
  const first = tag.split('-')[0] ?? tag
  return tongues.has(first) || languageName(tag, 'nl') !== undefined && (Intl.getCanonicalLocales(first)[0]?.length ?? 0) >= first.length
}

/** The name of the language of a tag, as it stands in the middle of a sentence; undefined for what is no language. */
export function languageName(tag: string, inLanguage: 'nl' | 'en'): string | undefined {
  try {
    return new Intl.DisplayNames([inLanguage], {type: 'language', fallback: 'none'}).of(tag.split('-')[0] ?? tag)
  } catch {
    return undefined
  }
}

const names: Readonly<Record<'nl' | 'en', Readonly<Record<Tongue, string>>>> = {
  nl: {nl: 'het Nederlands', en: 'het Engels', fy: 'het Fries', de: 'het Duits', other: 'een andere taal'},
  en: {nl: 'Dutch', en: 'English', fy: 'Frisian', de: 'German', other: 'another language'}
}

/** The name of a recognised language, to stand after "in". */
export function tongueName(tongue: Tongue, inLanguage: 'nl' | 'en'): string {
  return names[inLanguage][tongue]
}
