import {rule} from '../../../model/rule.ts'
import type {Block, TextFacts} from '../../../model/facts.ts'
import {isGlued} from './lists.ts'

interface Lijst {
  readonly tekens: string
}

/** A list whose items end in different marks, or whose lead-in has no colon. Basis: SG (dutch-style-guide), Belastingdienst. */
export default rule({
  id: 'rommelige-opsomming',
  title: {nl: 'Rommelige opsomming', en: 'Untidy list'},
  needs: ['text'],
  level: 'advice',
  basis: ['B1', 'Belastingdienst'],
  presets: [],
  options: {},
  messages: {
    nl: {
      leestekens: ({tekens}: Lijst) => ({
        what: `De punten van deze lijst eindigen verschillend: ${tekens}.`,
        why: 'De lezer ziet dan niet goed waar een punt ophoudt. Ook lijkt de tekst slordig.',
        todo: 'Laat alle punten op dezelfde manier eindigen. Bij korte punten hoeft er geen teken achter. Hele zinnen eindigen met een punt.'
      }),
      dubbelePunt: () => ({
        what: 'Achter de zin boven deze lijst staat geen dubbele punt.',
        why: 'Een dubbele punt laat zien dat de lijst bij die zin hoort. Een schermlezer laat daar een pauze horen.',
        todo: 'Zet een dubbele punt achter de zin boven de lijst.'
      })
    },
    en: {
      leestekens: ({tekens}) => ({
        what: `The items of this list end differently: ${tekens}.`,
        why: 'Readers then do not see well where an item ends. It also looks careless.',
        todo: 'Let all items end in the same way. Short items need no mark; whole sentences end with a full stop.'
      }),
      dubbelePunt: () => ({
        what: 'The sentence above this list has no colon.',
        why: 'A colon shows that the list belongs to that sentence. A screen reader pauses there.',
        todo: 'Put a colon after the sentence above the list.'
      })
    }
  },
  inapplicable: ({text}) => text.blocks.every(({kind}) => kind !== 'item'),
  check({text}, _options, report) {
    for (const {lead, items} of lists(text)) {
      const first = items[0]
      if (!first) continue
      const ends = [...new Set(items.slice(0, -1).map((item) => endOf(item, text.text)))]
      if (items.length > 2 && ends.length > 1 && isPlain(items)) report('leestekens', first.at, {tekens: ends.map((end) => names[end] ?? end).join(', ')})
      const [start, end] = lead?.sentences.at(-1)?.at ?? [0, 0]
      const open = lead && end > start && isGlued(text.text.slice(start, end), text.text.slice(...first.at))
      if (open) report('dubbelePunt', [start, end], {}, {suggest: [{text: `${text.text.slice(start, end).trimEnd()}:`, safe: false}]})
    }
  }
})

const names: Readonly<Record<string, string>> = {'': 'geen teken', '.': 'punt', ';': 'puntkomma', ',': 'komma', ':': 'dubbele punt', '?': 'vraagteken', '!': 'uitroepteken'}

/** Items that follow each other, with the paragraph above them. */
function lists({blocks}: TextFacts): readonly {readonly lead: Block | undefined; readonly items: readonly Block[]}[] {
  const found: {lead: Block | undefined; items: Block[]}[] = []
  blocks.forEach((block, i) => {
    if (block.kind !== 'item') return
    const before = blocks[i - 1]
    if (before?.kind === 'item') found.at(-1)?.items.push(block)
    else found.push({lead: before?.kind === 'paragraph' ? before : undefined, items: [block]})
  })
  return found
}

function endOf({at}: Block, text: string): string {
  return /([.;,:?!])["”’)]*$/.exec(text.slice(...at).trimEnd())?.[1] ?? ''
}

/** Items of one sentence each: an item with several sentences, or one that ends in a question, has marks of its own. */
function isPlain(items: readonly Block[]): boolean {
  return items.every(({sentences}) => sentences.length === 1)
}
