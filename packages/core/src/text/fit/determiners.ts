import type {ParsedWord} from '@testpanel/dutch'
import {childrenOf} from '../phrases/grammar.ts'

/** Words that differ before a de-word and a het-word: first the one, then the other. */
const pairs: readonly (readonly [string, string])[] = [['de', 'het'], ['deze', 'dit'], ['die', 'dat'], ['onze', 'ons'], ['elke', 'elk'], ['iedere', 'ieder'], ['welke', 'welk'], ['zulke', 'zulk'], ['dezelfde', 'hetzelfde'], ['enige', 'enig'], ['menige', 'menig']]
/** Before a singular het-word an adjective takes no e after these, or after nothing. */
const indefinite = new Set(['een', 'geen', 'elk', 'ieder', 'welk', 'zulk', 'enig', 'menig', 'elke', 'iedere', 'welke', 'zulke', 'enige', 'menige', 'zo\'n', 'veel', 'wat', 'ander'])

export type Gender = 'de' | 'het'

/** A determiner for a noun of this gender; undefined where the word says nothing of the gender. */
export function determinerFor(word: string, gender: Gender): string | undefined {
  const lower = word.toLowerCase()
  const pair = pairs.find(([de, het]) => de === lower || het === lower)
  return pair?.[gender === 'de' ? 0 : 1]
}

/** Whether an adjective before a singular noun takes its e, after this determiner. */
export function takesE(determiner: string | undefined, gender: Gender): boolean {
  return gender === 'de' || (determiner !== undefined && !indefinite.has(determiner.toLowerCase()))
}

/** The determiner of a noun, and the adjectives between them. */
export function before(noun: ParsedWord, tree: readonly ParsedWord[]): {readonly determiner?: ParsedWord; readonly adjectives: readonly ParsedWord[]} {
  const own = childrenOf(noun, tree).filter(({id}) => id < noun.id)
  const determiner = own.find(({deprel, form}) => deprel === 'det' || /^(?:nmod:poss|nummod)$/.test(deprel) && /^(?:mijn|uw|je|jouw|zijn|haar|ons|onze|hun|jullie)$/i.test(form))
  return {...(determiner && {determiner}), adjectives: own.filter(({deprel, upos}) => deprel === 'amod' && (upos === 'ADJ' || upos === 'VERB'))}
}

/** The gender that the treebank's features give a noun. */
export function genderOf({feats}: ParsedWord): Gender | undefined {
  return feats.includes('Gender=Neut') ? 'het' : feats.includes('Gender=Com') ? 'de' : undefined
}
