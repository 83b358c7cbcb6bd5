import {zipf} from '../frequency/zipf.ts'
import {opened} from './spelling.ts'

export const adjectiveSlots = ['base', 'e', 'comp', 'compE', 'sup', 'supE'] as const
/** `e` is the form before most nouns; `compE` and `supE` are comparative and superlative with that e. */
export type AdjectiveSlot = typeof adjectiveSlots[number]

const degrees: ReadonlyMap<string, readonly [string, string]> = new Map([['goed', ['beter', 'best']], ['veel', ['meer', 'meest']], ['weinig', ['minder', 'minst']], ['graag', ['liever', 'liefst']], ['vaak', ['vaker', 'vaakst']], ['dichtbij', ['dichterbij', 'dichtstbij']]])

/** Adjectives that take no e, beside those in -en and those in a vowel. */
const bare = new Set('gratis plastic aluminium rubber linker rechter genoeg meer minder live online offline extra privé platina open eigen roze oranje beige'.split(' '))
/** Adverbs, which stand before no noun. */
const adverbs = new Set(('altijd nooit soms bijna al nog nu ook dus graag vaak samen alleen weer later straks meteen vooraf achteraf ongeveer zelf daarna daarom thuis hier daar helaas opnieuw '
  + 'ernaast helemaal blijkbaar netjes keer hetzelfde dezelfde steeds misschien zeer tegelijk eerst even anders hooguit minstens vooral tegenwoordig vanzelf alvast toch wel niet zo voortaan intussen ondertussen binnenkort').split(' '))

/** Whether a word can stand before a noun with an ending. */
function isInflected(adjective: string): boolean {
  return !adverbs.has(adjective) && !/(?:^|\s)(?:van|voor|in|op|met|zonder|te|tot|aan|bij|door|naar|om|uit|per|als|dan|en|of|binnen|buiten|onder|over|tussen|tegen|volgens|tijdens|na|sinds|rond|die|dat|via|een|de|het|veel)\s|'/.test(`${adjective} `)
}

/** The form of an adjective; undefined where there is none. Of several words ("heel groot") the last is inflected, and it has no degrees. */
export function adjectiveForm(adjective: string, slot: AdjectiveSlot): string | undefined {
  if (slot === 'base') return adjective
  if (!isInflected(adjective) && !degrees.has(adjective)) return undefined
  const at = adjective.lastIndexOf(' ') + 1
  const [before, word] = [adjective.slice(0, at), adjective.slice(at)]
  if (slot === 'e') return adverbs.has(word) || (before !== '' && word === 'genoeg') ? undefined : before + withE(word)
  if (before !== '' || !graded(word)) return undefined
  const [comp, sup] = degrees.get(word) ?? [comparative(word), word.endsWith('s') ? `${word}t` : /(?:st|sch)$/.test(word) ? undefined : `${word}st`]
  if (slot === 'comp') return comp
  if (slot === 'compE') return withE(comp)
  return sup && (slot === 'sup' ? sup : `${sup}e`)
}

function graded(word: string): boolean {
  return degrees.has(word) || !takesNoE(word) && !/(?:loos)$/.test(word)
}

function comparative(word: string): string {
  return word.endsWith('r') ? `${word}der` : `${accented(opened(word, 'er'))}er`
}

function withE(word: string): string {
  return takesNoE(word) || word.endsWith('e') ? word : `${accented(opened(word, 'e'))}e`
}

/** "financieel" loses its second e before "e", and shows with a trema that "ie" is no one sound: "financiële"; "reëel" has its trema already: "reële". */
function accented(word: string): string {
  const stem = word.replace(/ëel$/, 'ël')
  return /ie(?=[ln]$)/.test(stem) && (zipf(`${stem.replace(/ie([ln])$/, 'ië$1')}e`) ?? 0) > 0 ? stem.replace(/ie([ln])$/, 'ië$1') : stem
}

function takesNoE(word: string): boolean {
  return bare.has(word) || /[^e]en$/.test(word) && !/(?:oen|ien|ein)$/.test(word) || /[aoiuy]$/.test(word) && !/(?:oo|oei|aai|ooi|lui|oui|taai|fraai|mooi|moe|ui|ei|ou|au|ij)$/.test(word)
}
