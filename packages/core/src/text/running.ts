import type {Range} from '../model/document.ts'
import type {SyntaxFacts, SyntaxSentence, TextFacts} from '../model/facts.ts'
import {isWithin, quotations} from './quoted.ts'

/** The sentences that are the writer's own running text: no titles, no labels of forms and no quoted paragraphs. */
export function runningSentences({sentences}: SyntaxFacts): readonly SyntaxSentence[] {
  return sentences.filter(({sentence: {block, cut}}) => block !== 'title' && block !== 'label' && block !== 'quote' && !cut)
}

/** Whether a range stands between quotation marks: someone else's words, or an example. */
export function isQuoted({text, blocks}: TextFacts, at: Range): boolean {
  const block = blocks.find(({at: [start, end]}) => start <= at[0] && at[1] <= end)
  return block !== undefined && isWithin(at, quotations(text, block.at))
}

/** The number of words between two words of a sentence, as readability counts them: a date or an amount is one. */
export function wordsBetween({sentence}: SyntaxSentence, from: number, to: number): number {
  return sentence.words.filter(({at}) => at[0] >= from && at[1] <= to).length
}
