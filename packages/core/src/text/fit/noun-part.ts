import type {ParsedWord, Verb} from '@testpanel/dutch'
import {childrenOf} from '../phrases/grammar.ts'
import type {Match} from '../phrases.ts'
import type {Edit} from './edits.ts'

/** "contact op", "leiding": what stands before the verb as words of their own, unless it says what becomes of something ("duidelijk maken"). */
export function isNounPart({part}: Verb): boolean {
  return part.includes(' ') && !results.has(part.trim())
}

const results = new Set('duidelijk duidelijker bekend mogelijk onmogelijk makkelijk makkelijker klaar beter groter kleiner korter langer anders minder sterker zwakker sneller hoger lager veiliger goed open dicht schoon los gelijk bij'.split(' '))

/**
 * "Heeft geen betrekking op" is "gaat niet over". Any other word with the noun of the old verb ("een grondig onderzoek instellen") has no place in the
 * new one, and neither has a noun that is one of two.
 */
export function denied({head: verb, entry: {lemma}, parts}: Match, better: Verb, tree: readonly ParsedWord[]): readonly Edit[] | undefined {
  if (!lemma?.part.includes(' ') || !verb) return []
  const own = new Set(tree.filter(({start, end}) => parts.some(([from, to]) => from <= start && end <= to)).map(({id}) => id))
  const nouns = tree.filter(({id, upos}) => own.has(id) && id !== verb.id && upos === 'NOUN')
  if (nouns.some(({deprel}) => deprel === 'conj') || standsBetween(parts, verb, tree)) return undefined
  const others = nouns.flatMap((noun) => tree.filter((word) => !own.has(word.id) && belongsTo(word, noun, lemma.preposition, tree)))
  const [only] = others
  if (!only) return []
  return others.length === 1 && /^geen$/i.test(only.form) && !isNounPart(better) ? [{at: [only.start, only.end], text: 'niet'}] : undefined
}

function belongsTo(word: ParsedWord, noun: ParsedWord, preposition: string, tree: readonly ParsedWord[]): boolean {
  if (word.id === noun.id - 1 && /^(?:ADJ|DET|NUM)$/.test(word.upos)) return true
  if (word.head !== noun.id || /^(?:punct|case|advmod|mark|cop|aux|acl|advcl|ccomp|csubj|xcomp|nsubj)/.test(word.deprel)) return false
  if (word.id < noun.id && !/^(?:det|amod|nummod)/.test(word.deprel)) return false
  return !/^nmod$|^obl/.test(word.deprel) || !childrenOf(word, tree).some(({form}) => form.toLowerCase() === preposition)
}

/** Between a part and the verb behind it only other verbs may stand: "in de weg kan staan". */
function standsBetween(parts: Match['parts'], verb: ParsedWord, tree: readonly ParsedWord[]): boolean {
  const [first, second] = parts
  if (!first || !second || verb.start < second[0]) return false
  return tree.some(({start, upos, form}) => start >= first[1] && start < second[0] && !/^(?:VERB|AUX)$/.test(upos) && form !== 'te')
}
