import {parseSentences, type Model} from '@testpanel/dutch'
import type {SyntaxFacts, TextFacts} from '../model/facts.ts'

/** The trees of the sentences that rules read. */
export function syntaxFacts({text, sentences}: TextFacts, model: Model): SyntaxFacts {
  const trees = parseSentences(model, text, sentences.map(({tokens}) => tokens))
  return {sentences: sentences.map((sentence, at) => ({sentence, words: trees[at] ?? []}))}
}
