import {rule} from '../../../model/rule.ts'
import type {Word} from '../../../model/facts.ts'
import {inCaseOf} from '../../../text/phrases.ts'
import {numbers, units} from './numbers.ts'

interface Getal {
  readonly getal: string
  readonly beter: string
}

const names: ReadonlyMap<string, string> = new Map([...numbers].map(([name, value]) => [String(value), name]))

/** Small numbers in words where the organisation writes digits, or the other way round. Off until `houseStyle.numbers` says which. */
export default rule({
  id: 'huisstijl-getallen',
  title: {nl: 'Getal anders dan de huisstijl', en: 'Number not as in the house style'},
  needs: ['text'],
  level: 'warning',
  basis: ['Huisstijl'],
  presets: [],
  optIn: true,
  options: {vorm: 'cijfers'},
  messages: {
    nl: {
      anders: ({getal, beter}: Getal) => ({
        what: `Hier staat "${getal}". In uw huisstijl is dat "${beter}".`,
        why: 'Uw organisatie schrijft kleine getallen op een vaste manier.',
        todo: `Schrijf "${beter}".`
      })
    },
    en: {
      anders: ({getal, beter}) => ({
        what: `It says "${getal}" here. In your house style that is "${beter}".`,
        why: 'Your organisation writes small numbers in one way.',
        todo: `Write "${beter}".`
      })
    }
  },
  inapplicable: ({text}) => text.words === 0,
  check({text}, {vorm}, report) {
    for (const {words, block} of text.sentences) {
      if (block !== 'paragraph' && block !== 'item') continue
      for (const [i, word] of words.entries()) {
        if (word.variable) continue
        const beter = vorm === 'cijfers' ? asDigits(word, words, i) : asWord(word, words, i)
        if (beter !== undefined) report('anders', word.at, {getal: word.text, beter}, {suggest: [{text: inCaseOf(word.text, beter)}]})
      }
    }
  }
})

/** "Vier weken" → "4 weken"; not "een van de twee" or "vier mei", nor at the start of a sentence, where a digit reads badly. */
function asDigits({kind, lower}: Word, words: readonly Word[], i: number): string | undefined {
  const value = kind === 'word' && i > 0 ? numbers.get(lower) : undefined
  return value !== undefined && units.has(words[i + 1]?.lower ?? '') ? String(value) : undefined
}

/** "4 weken" → "vier weken"; not "artikel 4", "stap 4" or a measure such as "4 meter". */
function asWord({kind, text}: Word, words: readonly Word[], i: number): string | undefined {
  return kind === 'number' && units.has(words[i + 1]?.lower ?? '') ? names.get(text) : undefined
}
