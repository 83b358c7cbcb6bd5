import {below, type ParsedWord} from '@testpanel/dutch'
import type {SyntaxSentence} from '../model/facts.ts'
import {wordsBetween} from './running.ts'

/**
 * The words between two words that belong together. Not counted are the further items of an enumeration that stands between them: what makes such a
 * sentence long is the enumeration, of which another rule speaks.
 */
export function distance(sentence: SyntaxSentence, one: ParsedWord, other: ParsedWord): number {
  const {words} = sentence
  const [first, last] = one.id < other.id ? [one, other] : [other, one]
  const all = wordsBetween(sentence, first.end, last.start)
  const skipped = new Set<number>()
  for (const word of words.slice(first.id, last.id - 1)) {
    if (word.deprel !== 'conj' || skipped.has(word.id)) continue
    for (const id of below(words, word.id)) if (id > first.id && id < last.id) skipped.add(id)
  }
  return all - words.filter(({id, upos}) => skipped.has(id) && upos !== 'PUNCT').length
}
