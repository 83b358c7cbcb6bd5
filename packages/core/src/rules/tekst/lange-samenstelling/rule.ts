import {split, zipf} from '@testpanel/dutch'
import {rule} from '../../../model/rule.ts'
import {common} from './common.ts'

interface Woord {
  readonly woord: string
  readonly letters: number
}

/** Long compounds of three parts or more ("huishoudinkomensverklaring"). One in four sentences has a long word and most are fine, so this is advice. Basis: LiNT; Belastingdienst. */
export default rule({
  id: 'lange-samenstelling',
  title: {nl: 'Lange samenstelling', en: 'Long compound'},
  needs: ['text'],
  level: 'advice',
  basis: ['B1', 'LiNT', 'Belastingdienst'],
  presets: ['b1-brief', 'b1-web'],
  options: {letters: 20, allow: [] as readonly string[]},
  messages: {
    nl: {
      lang: ({woord, letters}: Woord) => ({
        what: `"${woord}" is een lang woord: ${letters} letters.`,
        why: 'In een lang woord ziet de lezer de delen niet. Wie moeilijk leest, slaat het over.',
        todo: 'Maak er meer woorden van, zoals "verklaring over uw inkomen". Of zet er een streepje in waar dat mag.'
      })
    },
    en: {
      lang: ({woord, letters}) => ({
        what: `"${woord}" is a long word: ${letters} letters.`,
        why: 'Readers do not see the parts of a long word. People who read with difficulty skip it.',
        todo: 'Make several words of it, or put a hyphen where the spelling allows.'
      })
    }
  },
  inapplicable: ({text}) => text.words === 0,
  check({text}, {letters: least, allow}, report) {
    const told = new Set(allow.map((word) => word.toLowerCase()))
    for (const {words, block} of text.sentences) {
      if (block === 'title') continue
      for (const [i, {at, kind, text: woord, lower, variable}] of words.entries()) {
        const letters = lower.replace(/\P{L}/gu, '').length
        if (variable || kind !== 'word' || letters < least || lower.includes('-') || told.has(lower) || isName(woord, i) || common.has(stem(lower)) || (zipf(lower) ?? 0) > 3) continue
        if ((split(lower, 'NOUN')?.parts.length ?? 1) < 3) continue
        told.add(lower)
        report('lang', at, {woord, letters})
      }
    }
  }
})

/** "De Leerplichtwet", "het Wereldvoedselprogramma": a name can't be cut in pieces. */
function isName(word: string, index: number): boolean {
  return (index > 0 && /^\p{Lu}/u.test(word)) || word.endsWith('wet')
}

/** The word without the ending of its plural, as far as the list of common words needs it. */
function stem(word: string): string {
  return common.has(word) ? word : word.replace(/(?:en|s)$/, '')
}
