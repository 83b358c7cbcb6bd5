import {rule} from '../../../model/rule.ts'
import type {Range} from '../../../model/document.ts'
import type {Sentence, TextFacts} from '../../../model/facts.ts'

interface Zinnen {
  readonly zinnen: number
}

/**
 * Several short sentences in a row that nothing ties together. Connectives help readers (Land 2009; Sanders); texts that were made "simple" by dropping them are
 * harder to follow. A positive check: it never asks to take a connective away.
 */
export default rule({
  id: 'signaalwoord-ontbreekt',
  title: {nl: 'Signaalwoord ontbreekt', en: 'No connective'},
  needs: ['text'],
  level: 'advice',
  basis: ['B1', 'Taalcanon (Sanders)'],
  presets: [],
  options: {zinnen: 5, woorden: 8},
  messages: {
    nl: {
      los: ({zinnen}: Zinnen) => ({
        what: `Hier staan ${zinnen} korte zinnen achter elkaar zonder woord dat ze verbindt.`,
        why: 'De lezer moet zelf bedenken wat de zinnen met elkaar te maken hebben.',
        todo: 'Laat zien wat bij elkaar hoort. Gebruik woorden als "omdat", "daarom", "maar", "als", "eerst" en "daarna".'
      })
    },
    en: {
      los: ({zinnen}) => ({
        what: `There are ${zinnen} short sentences in a row here with nothing that ties them together.`,
        why: 'Readers must work out themselves how the sentences hang together.',
        todo: 'Show what belongs together. Use words like "omdat", "daarom", "maar", "als", "eerst" and "daarna".'
      })
    }
  },
  inapplicable: ({text}) => text.words === 0,
  check({text}, {zinnen, woorden}, report) {
    for (const {at, count} of loose(text, zinnen, woorden)) report('los', at, {zinnen: count})
  }
})

const ties = new Set(('omdat want doordat daardoor hierdoor daarom dus zodat daarvoor hiervoor daarbij hierbij maar toch wel ook hoewel terwijl als dan wanneer indien voordat nadat zodra '
  + 'totdat sinds eerst daarna vervolgens verder bovendien daarnaast bijvoorbeeld zoals en of daar hier dat dit deze die zo anders nog al weer alleen toen nu').split(' '))

/** Runs of short sentences in one paragraph of which none but the first has a word that ties it to another. */
function loose({text, blocks}: TextFacts, least: number, longest: number): readonly {readonly at: Range; readonly count: number}[] {
  const found: {at: Range; count: number}[] = []
  for (const {kind, sentences} of blocks) {
    if (kind !== 'paragraph') continue
    let run: Sentence[] = []
    const close = (): void => {
      const first = run[0], last = run.at(-1)
      if (first && last && run.length >= least) found.push({at: [first.at[0], last.at[1]], count: run.length})
      run = []
    }
    for (const sentence of sentences) {
      if (!isShort(sentence, text, longest)) close()
      else if (run.length > 0 && isTied(sentence)) {
        close()
        run = [sentence]
      } else run.push(sentence)
    }
    close()
  }
  return found
}

/** A statement: questions and requests need no tie. */
function isShort({at, words}: Sentence, text: string, longest: number): boolean {
  return words.length >= 3 && words.length <= longest && /\.$/.test(text.slice(...at))
}

function isTied({words}: Sentence): boolean {
  return words.some(({lower}) => ties.has(lower))
}
