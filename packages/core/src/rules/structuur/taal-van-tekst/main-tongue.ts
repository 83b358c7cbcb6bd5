import type {LanguageFacts, Tongue} from '../../../model/facts.ts'
import {agrees} from '../../../text/language/tags.ts'

/** From this margin on a passage counts: a hundred and fifty times likelier than any other language. */
const clear = 5
/** The part of the words that must be in one language before a text is said to be in it. */
const most = 0.7
/** With fewer words a person must look. */
const fewWords = 30
/** With fewer nothing is said. */
const fewestWords = 8

/** The language of most of the text without a mark of its own; undefined when no language has most of it, or there is too little to tell. */
export function mainTongue({declared = '', passages}: LanguageFacts): {readonly tongue: Tongue; readonly unsure: boolean; readonly agrees: boolean} | undefined {
  const counts = new Map<Tongue, number>()
  for (const {own, tongue, margin, words} of passages) if (!own && tongue && margin >= clear) counts.set(tongue, (counts.get(tongue) ?? 0) + words)
  const all = [...counts.values()].reduce((sum, words) => sum + words, 0)
  const [tongue, words] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? ['other', 0]
  if (words < fewestWords || words < all * most) return undefined
  return {tongue, unsure: words < fewWords || tongue === 'other', agrees: agrees(declared, tongue)}
}
