import {parseTokens, type Model} from '@testpanel/dutch'
import type {SyntaxFacts, TextFacts} from '../model/facts.ts'

/** The trees of the sentences that rules read. */
export function syntaxFacts({text, sentences}: TextFacts, model: Model): SyntaxFacts {
  return {sentences: sentences.map((sentence) => ({sentence, words: parseTokens(model, text, sentence.tokens)}))}
}
