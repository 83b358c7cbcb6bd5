import type {Analysed} from '../analysis.ts'
import {zipf} from '../frequency/zipf.ts'
import {lemma} from '../lemma/lemma.ts'

const finite = 'Number=Sing|Tense=Pres|VerbForm=Fin'
/** What the tagger makes of an imperative at the start that it does not know. */
const mistaken = new Set(['NOUN', 'PROPN', 'ADJ', 'X', 'INTJ'])
/** Verbs that are less common than this are more often two words by chance. */
const known = 2

/**
 * Finds the imperative of a separable verb that the tagger took for a noun: "Lever uw pas voor 1 mei in", "Log in met uw code". The sentence has no finite
 * verb, its first word is the root and makes a common verb with the part at the end, or with the part right behind it.
 */
export function settleImperative(words: readonly string[], analysed: readonly Analysed[], separable: ReadonlySet<string>): readonly Analysed[] {
  const first = analysed[0]
  if (!first || first.head !== 0 || !mistaken.has(first.upos) || analysed.some(({feats}) => feats.includes('VerbForm=Fin'))) return analysed
  const verb = lemma((words[0] ?? '').toLowerCase(), 'VERB', finite)
  const part = [lastWord(analysed), 1].find((at) => at > 0 && isPart(words, analysed, at) && separable.has(words[at]?.toLowerCase() ?? '')
    && (zipf((words[at] ?? '').toLowerCase() + verb) ?? 0) >= known)
  if (part === undefined) return analysed
  return analysed.map((word, at) => at === 0 ? {...word, upos: 'VERB', feats: finite} : at === part ? {...word, head: 1, deprel: 'compound:prt'} : word)
}

function lastWord(analysed: readonly Analysed[]): number {
  return analysed.findLastIndex(({upos}) => upos !== 'PUNCT')
}

/** At the end, or before a preposition or a clause: in "Werk aan de weg" the word "aan" has a noun behind it. */
function isPart(words: readonly string[], analysed: readonly Analysed[], at: number): boolean {
  const next = analysed[at + 1]
  if (analysed[at]?.upos === 'NOUN') return false
  return !next || next.upos === 'PUNCT' || next.upos === 'ADP' || next.upos === 'SCONJ' || next.upos === 'CCONJ' || /^(?:wat|wie|hoe|waar|wanneer)$/i.test(words[at + 1] ?? '')
}
