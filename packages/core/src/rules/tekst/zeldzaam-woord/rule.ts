import {split, zipf, type ParsedWord} from '@testpanel/dutch'
import type {Range} from '../../../model/document.ts'
import {rule} from '../../../model/rule.ts'
import {runningSentences} from '../../../text/running.ts'
import {known} from './known.ts'

interface Woord {
  readonly woord: string
}

/**
 * Words that hardly anyone uses (Zipf below 2, of a compound its head; LiNT). Half of such words are fine in their place, so this is advice, at most five a text, the
 * rarest first, and only where no list of words speaks of it already.
 */
export default rule({
  id: 'zeldzaam-woord',
  title: {nl: 'Zeldzaam woord', en: 'Rare word'},
  needs: ['text', 'syntax'],
  level: 'advice',
  basis: ['B1', 'LiNT'],
  presets: [],
  options: {max: 5, zipf: 2, allow: [] as readonly string[]},
  messages: {
    nl: {
      zeldzaam: ({woord}: Woord) => ({
        what: `"${woord}" is een woord dat mensen weinig gebruiken.`,
        why: 'Een woord dat u zelden ziet, leest u langzaam. Sommige lezers kennen het niet.',
        todo: 'Kent uw lezer dit woord? Kies anders een gewoner woord, of leg het uit.'
      })
    },
    en: {
      zeldzaam: ({woord}) => ({
        what: `"${woord}" is a word that people seldom use.`,
        why: 'A word that you seldom see is slow to read. Some readers do not know it.',
        todo: 'Does your reader know this word? If not, choose a more common one, or explain it.'
      })
    }
  },
  inapplicable: ({text}) => text.words === 0,
  check({syntax}, {max, zipf: limit, allow}, report) {
    const allowed = new Set(allow.map((word) => word.toLowerCase()))
    const rare = new Map<string, {readonly at: Range; readonly woord: string; readonly value: number}>()
    for (const {words} of runningSentences(syntax)) {
      for (const word of words) {
        const value = rarity(word)
        const key = word.lemma.toLowerCase()
        if (value === undefined || value >= limit || allowed.has(key) || rare.has(key)) continue
        rare.set(key, {at: [word.start, word.end], woord: word.form, value})
      }
    }
    const worst = [...rare.values()].sort((a, b) => a.value - b.value).slice(0, max)
    for (const {at, woord} of worst.sort((a, b) => a.at[0] - b.at[0])) report('zeldzaam', at, {woord})
  }
})

/** How common a word is; undefined for what no list can judge: names, abbreviations, numbers, words with signs, and what is common in municipal text. */
function rarity({form, lemma, upos}: ParsedWord): number | undefined {
  if (!(upos === 'NOUN' || upos === 'VERB' || upos === 'ADJ') || !/^\p{Ll}[\p{Ll}]{4,}$/u.test(form) || known.has(lemma) || known.has(form)) return undefined
  const parts = split(form, upos)
  if (parts) return undefined
  return Math.max(zipf(form) ?? 0, zipf(lemma) ?? 0)
}
