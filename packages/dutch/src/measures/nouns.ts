import {partTable, unpackPart, type NounClass} from '../compounds/parts.ts'
import {split} from '../compounds/split.ts'
import {lemma} from '../lemma/lemma.ts'
import {remembered} from '../words/remembered.ts'
import {unitSigns} from './manner-adverbs.ts'

/** Concrete nouns name what can be seen or touched, people, places and times; abstract ones the rest; some are both. */
export type Concreteness = 'concrete' | 'abstract' | 'both'

const names: readonly (Concreteness | undefined)[] = [undefined, 'concrete', 'abstract', 'both']

/**
 * Whether a noun is concrete or abstract, by the list of LiNT-II; undefined where it does not say. A compound takes the class that most compounds with its
 * head have: 93 of 100 agree with the class that the list gives them one by one.
 */
export function concreteness(word: string): Concreteness | undefined {
  const lower = word.toLowerCase()
  return lower.length > 60 ? undefined : ofNoun(lower)
}

const ofNoun = remembered((lower): Concreteness | undefined => {
  const own = classOf(lower, 'own') || classOf(lemma(lower, 'NOUN'), 'own')
  if (own) return names[own]
  const head = split(lower)?.head
  if (head !== undefined) return names[classOf(head, 'asHead') || classOf(head, 'own')]
  return names[classOf(lower, 'asHead') || classOf(lemma(lower, 'NOUN'), 'asHead')] ?? (unitSigns.has(lower) ? 'concrete' : undefined)
})

function classOf(word: string, as: 'own' | 'asHead'): NounClass {
  return unpackPart(partTable().value(word))?.[as] ?? 0
}
