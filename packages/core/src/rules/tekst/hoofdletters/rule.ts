import {zipf} from '@testpanel/dutch'
import {rule} from '../../../model/rule.ts'
import type {Sentence, Word} from '../../../model/facts.ts'
import {isWithin, quotations} from '../../../text/quoted.ts'
import type {Range} from '../../../model/document.ts'

interface Tekst {
  readonly tekst: string
}

/** Words written in capitals for emphasis. Basis: WCAG COGA and easy-to-read guidelines: words in capitals have no shape, and a screen reader may spell them. */
export default rule({
  id: 'hoofdletters',
  title: {nl: 'Woorden in HOOFDLETTERS', en: 'Words in CAPITALS'},
  needs: ['text'],
  level: 'warning',
  basis: ['B1', 'WCAG COGA', 'Direct Duidelijk'],
  presets: ['b1-brief', 'b1-web'],
  options: {},
  messages: {
    nl: {
      gevonden: ({tekst}: Tekst) => ({
        what: `"${tekst}" staat in hoofdletters.`,
        why: 'Hoofdletters lezen langzamer en lijken op schreeuwen. Een schermlezer kan ze als losse letters voorlezen.',
        todo: 'Schrijf gewone letters. Wilt u iets laten opvallen? Maak het dan vet of zet het in een eigen zin.'
      })
    },
    en: {
      gevonden: ({tekst}) => ({
        what: `"${tekst}" is in capitals.`,
        why: 'Capitals are slower to read and look like shouting. A screen reader may spell them.',
        todo: 'Write ordinary letters. Should something stand out? Make it bold, or give it a sentence of its own.'
      })
    }
  },
  inapplicable: ({text}) => text.words === 0,
  check({text: {text, blocks}}, _options, report) {
    for (const block of blocks) {
      const found = block.sentences.flatMap(runs)
      const quoted = found.length > 0 ? quotations(text, block.at) : []
      for (const at of found) if (!isWithin(at, quoted)) report('gevonden', at, {tekst: text.slice(...at).replace(/\s+/g, ' ')})
    }
  }
})

/** Stretches of words in capitals. One short word is an abbreviation, and one long word may be a name: it takes two words. */
function runs({words}: Sentence): readonly Range[] {
  const found: Range[] = []
  let run: Word[] = []
  const close = (): void => {
    const first = run[0], last = run.at(-1)
    if (first && last && isEmphasis(run)) found.push([first.at[0], last.at[1]])
    run = []
  }
  for (const word of words) {
    if (isCapital(word)) run.push(word)
    else close()
  }
  close()
  return found
}

function isCapital({text, kind, variable}: Word): boolean {
  return !variable && kind === 'word' && /^\p{Lu}[\p{Lu}'’-]*$/u.test(text) && !/\d/.test(text)
}

/** Abbreviations are no words, and names are rare ones: one of the words must be a common one. */
function isEmphasis(run: readonly Word[]): boolean {
  return run.some(({text}) => stressed.has(text)) || (run.length >= 2 && run.some(({lower}) => lower.length >= 4 && (zipf(lower) ?? 0) >= common))
}

/** As common as "dienst" and "adres" (see `zipf`); names of countries are rarer. */
const common = 4.2

/** Short words that are only written so for emphasis. */
const stressed: ReadonlySet<string> = new Set(['NIET', 'GEEN', 'ALLEEN', 'ALTIJD', 'NOOIT', 'MOET', 'LET', 'WEL', 'VOOR', 'GRATIS', 'BELANGRIJK', 'DRINGEND', 'VERPLICHT', 'VERBODEN', 'UITERLIJK', 'NIEUW'])
