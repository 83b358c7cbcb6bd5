import {rule, type Proposal} from '../../../model/rule.ts'
import {isExplained} from '../../../text/explained.ts'
import {readEntries} from '../../../text/phrases.ts'
import {isWithin, quotations} from '../../../text/quoted.ts'
import {letterWords, type LetterWord} from './places.ts'
import {words} from './words.gen.ts'

interface Known {
  readonly letters: string
  readonly full: string
  readonly note: string
}

/** Letter words whose first use does not say what the letters stand for. A letter word that is in no list is only an advice. */
export default rule({
  id: 'letterwoord',
  title: {nl: 'Letterwoord zonder uitleg', en: 'Unexplained acronym'},
  needs: ['text'],
  level: 'warning',
  basis: ['B1', 'Direct Duidelijk', 'WCAG 3.1.4'],
  presets: ['b1-brief', 'b1-web'],
  options: {allow: [] as readonly string[]},
  messages: {
    nl: {
      nietVoluit: ({letters, full, note}: Known) => ({
        what: `De tekst zegt niet waar "${letters}" voor staat. ${note}.`,
        why: 'Niet elke lezer kent deze letters. Wie ze niet kent, moet gissen.',
        todo: `Schrijf de eerste keer: "${full}". Of leg het kort uit.`
      }),
      onbekend: ({letters}: Pick<Known, 'letters'>) => ({
        what: `De tekst zegt niet waar "${letters}" voor staat.`,
        why: 'Niet elke lezer kent deze letters. Wie ze niet kent, moet gissen.',
        todo: `Is het een afkorting? Schrijf hem de eerste keer voluit, met "${letters}" tussen haakjes.`
      })
    },
    en: {
      nietVoluit: ({letters, full, note}) => ({
        what: `The text does not say what "${letters}" stands for. ${note}.`,
        why: 'Not every reader knows these letters. Those who do not have to guess.',
        todo: `Write the first time: "${full}". Or explain it briefly.`
      }),
      onbekend: ({letters}) => ({
        what: `The text does not say what "${letters}" stands for.`,
        why: 'Not every reader knows these letters. Those who do not have to guess.',
        todo: `Is it an abbreviation? Write it out the first time, with "${letters}" in brackets.`
      })
    }
  },
  inapplicable: ({text}) => text.words === 0,
  check({text: {text, blocks}}, {allow}, report) {
    const allowed = new Set(allow.map((word) => word.toLowerCase()))
    const uses = Map.groupBy(letterWords({text, blocks}, written()), ({letters}) => letters.toLowerCase())
    for (const [key, all] of uses) {
      const entry = table().get(key)
      const isTold = ({word, letters, index}: LetterWord): boolean => isExplained([word.at[0], word.at[0] + letters.length], text, blocks, index)
      if (allowed.has(key) || all.some(isTold) || (entry && standsInFull(entry.full, text))) continue
      const first = all.find(({block}) => block.kind !== 'heading' && block.kind !== 'title') ?? all[0]
      if (!first || isWithin(first.word.at, quotations(text, first.block.at))) continue
      const {letters, part, known, word} = first
      if (!entry || !known) report('onbekend', word.at, {letters}, {level: 'advice', unsure: true})
      else report('nietVoluit', word.at, {letters, ...entry}, part ? {} : {suggest: [{text: entry.full}] satisfies readonly Proposal[]})
    }
  }
})

/** Once the whole name stands in the text, the reader can find it. */
function standsInFull(full: string, text: string): boolean {
  return text.toLowerCase().includes(full.replace(/ \([^)]*\)$/, '').toLowerCase())
}

interface Meaning {
  readonly full: string
  readonly note: string
}

let meanings: ReadonlyMap<string, Meaning> | undefined
let spellings: ReadonlyMap<string, string> | undefined

function table(): ReadonlyMap<string, Meaning> {
  return (meanings ??= new Map(readEntries(words).flatMap(({forms, note}) => forms.map((form): [string, Meaning] => [form.words.join(' '), {full: form.alternatives[0] ?? '', note}]))))
}

/** How each is written: the letters in the brackets of "Wet langdurige zorg (Wlz)". */
function written(): ReadonlyMap<string, string> {
  return (spellings ??= new Map([...table()].map(([key, {full}]) => [key, /\(([^)]*)\)$/.exec(full)?.[1] ?? key])))
}
