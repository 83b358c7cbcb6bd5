import type {Analysed} from '../analysis.ts'
import {zipf} from '../frequency/zipf.ts'
import {lemma} from '../lemma/lemma.ts'
import {settleImperative} from './imperatives.ts'

/** First parts of separable verbs that are no verb part when another word would do as well ("verder gaan", "weer leggen") are not among them. */
const separable = new Set((
  'aan achter af bij bijeen binnen boven deel door heen in kapot kennis klaar kwijt los mee mis na neer om onder op open over plaats rond samen schoon stil '
  + 'stop tegemoet tegen tekort teleur tentoon terecht terug teweeg thuis toe uit uiteen vast vol voor voorbij vooruit voort vrij waar weg').split(' '))
/** Labels that a separated part gets where it is not recognised. */
const mistaken = new Set(['advmod', 'xcomp', 'obj', 'obl'])
/** Verbs that are less common than this are more often two words by chance. */
const known = 2
/** A part further than this from its verb is left alone. */
const farthest = 25

/**
 * Finds the separated parts of verbs that the parser took for something else: in "Wij stellen het bedrag vast" the word "vast" stands after a finite verb
 * without a separated part, and "vaststellen" is a word. Adverbs that hung on the part go to the verb. In the treebanks (Alpino dev, Lassy dev and test)
 * 19 of the 21 words found so are labelled so. Imperatives are found first.
 */
export function settleParticles(words: readonly string[], given: readonly Analysed[]): readonly Analysed[] {
  const analysed = settleImperative(words, given, separable)
  const taken = new Set(analysed.flatMap(({head, deprel}) => deprel === 'compound:prt' ? [head] : []))
  const busy = new Set(analysed.flatMap(({head, deprel}) => deprel === 'punct' || deprel === 'advmod' ? [] : [head]))
  const verbs = new Map<number, number>()
  analysed.forEach(({deprel}, at) => {
    if (!mistaken.has(deprel) || busy.has(at + 1) || !separable.has(words[at]?.toLowerCase() ?? '')) return
    const verb = verbOf(words, analysed, at, taken)
    if (verb === 0) return
    taken.add(verb)
    verbs.set(at + 1, verb)
  })
  return verbs.size === 0 ? analysed : analysed.map((word, at) => {
    const verb = verbs.get(at + 1)
    return verb === undefined ? {...word, head: verbs.get(word.head) ?? word.head} : {...word, head: verb, deprel: 'compound:prt'}
  })
}

/** The verb that a word makes a whole with, counted from 1: its head, or the finite verb before it when a sentence or clause ends here; 0 for none. */
function verbOf(words: readonly string[], analysed: readonly Analysed[], at: number, taken: ReadonlySet<number>): number {
  const isEnd = (analysed[at + 1]?.upos ?? 'PUNCT') === 'PUNCT'
  const head = analysed[at]?.head ?? 0
  for (let verb = at; verb > Math.max(0, at - farthest); verb--) {
    const {upos, feats} = analysed[verb - 1] ?? {upos: '', feats: ''}
    if (upos !== 'VERB' || !feats.includes('VerbForm=Fin')) continue
    if (verb !== head && !isEnd) return 0
    return !taken.has(verb) && isWhole(words[at] ?? '', words[verb - 1] ?? '', feats) && !hangsOn(analysed, verb, at + 1) ? verb : 0
  }
  return 0
}

function isWhole(part: string, verb: string, feats: string): boolean {
  return (zipf(part.toLowerCase() + lemma(verb.toLowerCase(), 'VERB', feats)) ?? 0) >= known
}

/** Whether one word stands somewhere below another in the tree. */
function hangsOn(analysed: readonly Analysed[], below: number, above: number): boolean {
  for (let at = below, steps = 0; at > 0 && steps < analysed.length; steps++) {
    if (at === above) return true
    at = analysed[at - 1]?.head ?? 0
  }
  return false
}
