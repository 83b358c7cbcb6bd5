import {rule} from '../../../model/rule.ts'
import type {Range} from '../../../model/document.ts'
import type {Sentence, TextFacts} from '../../../model/facts.ts'
import {ties} from './ties.ts'
import {unrelated} from './unrelated.ts'

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
  needs: ['text', 'syntax'],
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
      }),
      paar: () => ({
        what: 'Deze zin staat los van de zin ervoor.',
        why: 'De lezer moet zelf bedenken wat de twee zinnen met elkaar te maken hebben.',
        todo: 'Is dit een reden? Zet er "want" of "omdat" bij. Een gevolg? "Daarom". Iets anders dan verwacht? "Maar".'
      })
    },
    en: {
      los: ({zinnen}) => ({
        what: `There are ${zinnen} short sentences in a row here with nothing that ties them together.`,
        why: 'Readers must work out themselves how the sentences hang together.',
        todo: 'Show what belongs together. Use words like "omdat", "daarom", "maar", "als", "eerst" and "daarna".'
      }),
      paar: () => ({
        what: 'This sentence stands apart from the one before it.',
        why: 'Readers must work out themselves what the two sentences have to do with each other.',
        todo: 'Is it a reason? Add "want" or "omdat". A result? "Daarom". Not what one expects? "Maar".'
      })
    }
  },
  inapplicable: ({text}) => text.words === 0,
  check({text, syntax}, {zinnen, woorden}, report) {
    for (const {at, count} of loose(text, zinnen, woorden)) report('los', at, {zinnen: count})
    for (const sentence of unrelated(text, syntax)) report('paar', sentence.at, {}, {unsure: true})
  }
})

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
  return words.length >= 3 && words.length <= longest && text.slice(...at).endsWith('.')
}

function isTied({words}: Sentence): boolean {
  return words.some(({lower}) => ties.has(lower))
}
