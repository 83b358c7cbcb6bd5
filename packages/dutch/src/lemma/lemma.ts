import {formRules} from '../tables/lemma-forms.gen.ts'
import {goldRules} from '../tables/lemma-gold.gen.ts'
import {nounRules} from '../tables/lemma-nouns.gen.ts'
import {lemmaCase} from './case.ts'
import {feature, lemmaClass} from './classes.ts'
import {irregularInfinitive} from './irregular.ts'
import {remembered} from '../words/remembered.ts'
import {apply, findRule, readRules, splitParticiple, type Rules} from './rules.ts'

/**
 * The dictionary form of a word, as UD Dutch writes it but without its underscores: "bomen" gives "boom", "ingediend" "indienen", "mooiere" "mooi".
 * `feats` are CoNLL-U features. `particle` is the separated part of a verb where there is one: "stelt" with "vast" gives "vaststellen".
 * A word that no rule knows is its own lemma.
 */
export function lemma(word: string, upos: string, feats?: string, particle?: string): string {
  if (upos === 'PUNCT' || upos === 'SYM' || word.length > longestWord || !/\p{L}/u.test(word)) return word
  if (particle && upos === 'VERB') return particle.toLowerCase() + baseForm(lowered(word), lemmaClass(lowered(word), upos, feats), layers ??= shipped())
  return knownLemma(`${upos}\t${feats ?? ''}\t${word}`)
}

/** By word class, features and word with tabs between; a word may have tabs of its own. */
const knownLemma = remembered((key) => {
  const [upos = '', feats = '', ...word] = key.split('\t')
  return wholeLemma(word.join('\t'), upos, feats)
})

function wholeLemma(word: string, upos: string, feats: string): string {
  layers ??= shipped()
  const lower = lowered(word)
  if (upos === 'X') return abbreviation(word, lower, feats)
  const counted = upos === 'ADJ' || upos === 'NUM' ? cardinal(lower) : undefined
  if (counted !== undefined) return counted
  const whole = lemmaCase(word, lower, upos, layers.lists[0] ?? new Map())
  return recase(baseForm(upos === 'PROPN' ? whole : lower, lemmaClass(lower, upos, feats), layers), whole, lower)
}

function lowered(word: string): string {
  return word.toLowerCase().replaceAll('’', "'")
}

/** "20ste" gives "20", "eenentwintigste" "eenentwintig"; undefined for what is no ordinal. */
function cardinal(lower: string): string | undefined {
  return /^(\d+)(?:e|de|ste)$/.exec(lower)?.[1] ?? /^(.*(?:tig|honderd|duizend|acht|miljoen))ste$/.exec(lower)?.[1]
    ?? /^(.*(?:twee|vier|vijf|zes|zeven|negen|tien|elf|twaalf))de$/.exec(lower)?.[1]
}

/** What a treebank writes in full for an abbreviation; other foreign words and rests are their own lemma. */
function abbreviation(word: string, lower: string, feats: string | undefined): string {
  const own = feature(feats, 'Abbr') ? layers?.gold?.get('x')?.get(`^${lower}`) : undefined
  return own ? apply(own, lower) : word
}

/** Longer "words" are addresses or damage, and are not looked at. */
const longestWord = 100

/** Rules by class, in the order in which they are asked. */
export interface Layers { readonly gold?: ReadonlyMap<string, Rules>; readonly lists: readonly ReadonlyMap<string, Rules>[] }

/** The lemma of a lower-case word: as a word of the treebank, as an irregular verb, as a word of a list, by the longest known ending, or the word itself. */
export function baseForm(word: string, name: string, {gold, lists}: Layers): string {
  const own = gold?.get(name)?.get(`^${word}`)
  if (own) return apply(own, word)
  const irregular = name.startsWith('verb') ? irregularInfinitive(word, name) : undefined
  if (irregular !== undefined) return irregular
  for (const rules of lists) {
    const change = rules.get(name)?.get(`^${word}`)
    if (change) return apply(change, word)
  }
  const split = name === 'verb.part' ? splitParticiple(word) : undefined
  if (split) return split[0] + baseForm(split[1], name, {...gold && {gold}, lists})
  for (const rules of gold ? [gold, ...lists] : lists) {
    const change = findRule(rules.get(name), word)
    if (change) return apply(change, word).replace(/([^aeiou])\1\1/, '$1$1')
  }
  return word
}

let layers: Layers | undefined

function shipped(): Layers {
  return {gold: readRules(goldRules), lists: [readRules(formRules), readRules(nounRules)]}
}

/** Gives the lemma the capitals of the word as far as it keeps them: "EU-burgers" gives "EU-burger". */
function recase(found: string, whole: string, lower: string): string {
  if (whole === lower) return found
  let same = 0
  while (same < found.length && found[same] === lower[same]) same++
  return whole.slice(0, same) + found.slice(same)
}
