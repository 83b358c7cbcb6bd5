import type {ParsedWord} from '@testpanel/dutch'
import type {Sentence, SyntaxFacts, TextFacts} from '../../../model/facts.ts'
import {openingTies, ties} from './ties.ts'
import {turns} from './turns.ts'

/**
 * Sentences that open with a subject of their own and have nothing in common with the sentence before: no connective, no word that points back, no reader or
 * sender in both, no noun in both; and one of the two tells that something stops, fails, lacks or changes. Then the other mostly is a reason, a result or a
 * contrast that is left to the reader.
 */
export function unrelated({text, blocks}: TextFacts, {sentences}: SyntaxFacts): readonly Sentence[] {
  const trees = new Map(sentences.map(({sentence, words}) => [sentence, words]))
  return blocks.flatMap(({kind, sentences: own}) => {
    if (kind !== 'paragraph') return []
    return own.filter((sentence, i) => {
      const before = own[i - 1], tree = trees.get(sentence), treeBefore = before && trees.get(before)
      if (!before || !tree || !treeBefore || !isStatement(sentence, text) || !isStatement(before, text)) return false
      return opensWithSubject(tree) && hasNounSubject(treeBefore) && !isTied(sentence) && !sharesNoun(tree, treeBefore) && (tellsTurn(tree) || tellsTurn(treeBefore))
    })
  })
}

const fewest = 5, most = 20

function isStatement({at, words}: Sentence, text: string): boolean {
  return words.length >= fewest && words.length <= most && /\.["”’)]*$/.test(text.slice(...at))
}

function subject(tree: readonly ParsedWord[]): ParsedWord | undefined {
  const root = tree.find(({head}) => head === 0)
  return tree.find(({head, deprel}) => head === root?.id && deprel.startsWith('nsubj'))
}

function hasNounSubject(tree: readonly ParsedWord[]): boolean {
  return subject(tree)?.upos === 'NOUN'
}

/** "De brug is dicht", not "Volgende week is de brug dicht" or "U krijgt een brief". */
function opensWithSubject(tree: readonly ParsedWord[]): boolean {
  const found = subject(tree)
  if (found?.upos !== 'NOUN') return false
  return tree.slice(0, found.id - 1).every(({head, upos}) => head === found.id || upos === 'ADV' || upos === 'ADJ')
}

function isTied({words}: Sentence): boolean {
  return words.some(({lower}, i) => ties.has(lower) && (i < 3 || pointing.has(lower)) || (i < 3 && openingTies.has(lower)) || personal.has(lower))
}

/** Words that tie wherever they stand in the sentence. */
const pointing: ReadonlySet<string> = new Set('omdat want doordat daardoor daarom dus zodat maar toch ook echter immers namelijk hoewel terwijl dan bovendien dit deze zulke daarvan hiervan daarvoor hiervoor daarmee hiermee'.split(' '))

/** The reader and the sender are known: what is said of them hangs together by itself. */
const personal: ReadonlySet<string> = new Set('u uw je jij jouw jullie wij we ons onze ik mij mijn hij zij ze hun hem haar'.split(' '))

function sharesNoun(one: readonly ParsedWord[], other: readonly ParsedWord[]): boolean {
  const nouns = new Set(one.filter(({upos}) => upos === 'NOUN' || upos === 'PROPN').map(({lemma}) => lemma))
  return other.some(({upos, lemma}) => (upos === 'NOUN' || upos === 'PROPN') && [...nouns].some((noun) => noun === lemma || (noun.length > 4 && lemma.endsWith(noun)) || (lemma.length > 4 && noun.endsWith(lemma))))
}

/** Something stops, fails, lacks or changes: readers expect to hear why, or what follows. */
function tellsTurn(tree: readonly ParsedWord[]): boolean {
  return tree.some(({form, lemma}, i) => (turns.has(form.toLowerCase()) || turns.has(lemma)) && tree[i + 1]?.form !== 'bij')
}
