import type {Range} from '../../model/document.ts'
import type {Word} from '../../model/facts.ts'
import type {Proposal} from '../../model/rule.ts'
import {inCaseOf} from '../phrases.ts'
import {counterparts, invertedVerbs, prepositions, sharedVerbs, subordinators} from './forms.ts'
import type {Place} from './places.ts'

/** What to write in the other form, where the verb stays right or changes along with it. */
export function inOtherForm({words, index, word, form}: Place, text: string): readonly Proposal[] {
  const certain = counterparts.get(word.lower)
  if (certain !== undefined) return [{text: inCaseOf(word.text, certain)}]
  const before = words[index - 1]
  const after = words[index + 1]
  const follows = before !== undefined && /^\s+$/.test(text.slice(before.at[1], word.at[0]))
  const inverted = follows ? invertedVerbs.get(before.lower) : undefined
  if (before && inverted?.endsWith(form === 'u' ? ' je' : ' u')) return [{text: inCaseOf(before.text, inverted), at: span(before.at, word.at)}]
  if (form === 'u' && follows && prepositions.has(before.lower)) return [{text: 'jou'}]
  if (follows && !subordinators.has(before.lower)) return []
  if (form === 'u') return asSubject(word, after, words)
  return word.lower !== 'jullie' && after && (word.lower === 'jij' || sharedVerbs.has(after.lower)) ? [{text: inCaseOf(word.text, 'u')}] : []
}

/** "U heeft" becomes "je hebt"; with "heeft" further on in the sentence it is not sure whose verb that is. */
function asSubject(word: Word, after: Word | undefined, words: readonly Word[]): readonly Proposal[] {
  if (after?.lower === 'heeft') return [{text: inCaseOf(word.text, 'je hebt'), at: span(word.at, after.at)}]
  if (after && sharedVerbs.has(after.lower)) return [{text: inCaseOf(word.text, 'je')}]
  return words.some(({lower}) => lower === 'heeft') ? [] : [{text: inCaseOf(word.text, 'je')}]
}

function span(first: Range, last: Range): Range {
  return [first[0], last[1]]
}
