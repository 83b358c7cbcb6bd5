import {concreteness, zipf, type ParsedWord} from '@testpanel/dutch'
import type {Inflected, Slot} from './entry.ts'

/**
 * Whether the tagger sees a word as one of the class that its entry has. A participle is often tagged as an adjective, and "het betalen" as a noun. A word
 * that the tagger never met it takes for a noun, a name or a participle: that counts only where there is such a noun or verb.
 */
export function fitsWordClass(word: ParsedWord, pos: Inflected, slots: readonly Slot[], tree: readonly ParsedWord[]): boolean {
  const {upos, id} = word
  if (upos === 'VERB' && zipf(word.lemma) === undefined && pos !== 'verb') return true
  if (pos === 'noun') return upos === 'NOUN' || (upos === 'PROPN' && (id === 1 || isShout(word)))
  if (isGuess(word)) return true
  const own = tree.filter(({head}) => head === id)
  if (pos === 'adj') return upos === 'ADJ' || upos === 'ADV' || (upos === 'VERB' && standsAsAdjective(word, own)) || (upos === 'NOUN' && isSaidOf(own))
  if (upos === 'NOUN' && slots.includes('inf') && hasSubject(own)) return true
  if (upos === 'VERB' || upos === 'AUX') return slotsOf(word, slots).length > 0
  if (upos === 'ADJ') return slots.some((slot) => adjectival.has(slot))
  return upos === 'NOUN' && slots.includes('inf') && own.some(({deprel, form}) => deprel === 'det' && form.toLowerCase() === 'het')
}

/** "Een strikte regel" and "dat is bindend": a participle, or what stands before its noun. */
function standsAsAdjective({form, feats, deprel, head, id}: ParsedWord, own: readonly ParsedWord[]): boolean {
  if (deprel === 'amod') return feats.includes('VerbForm=Part') || head === id + 1
  return /ende?$/.test(form) || (feats.includes('VerbForm=Part') && own.some((word) => word.deprel === 'cop' || word.deprel === 'aux:pass' || word.lemma === 'zijn') && !own.some((word) => word.deprel.startsWith('obl:agent')))
}

/** "De gegevens zijn accuraat": a noun that can be counted would have its article. */
function isSaidOf(own: readonly ParsedWord[]): boolean {
  return own.some(({deprel}) => deprel === 'cop') && !own.some(({deprel}) => /^(?:det|amod|nmod|nummod|case|acl)/.test(deprel))
}

/** "Wij stroomlijnen de aanvraag": only a verb has "wij" for its subject and is nothing. */
function hasSubject(own: readonly ParsedWord[]): boolean {
  return own.some(({deprel, upos}) => deprel === 'nsubj' && upos === 'PRON') && !own.some(({deprel}) => deprel === 'cop' || deprel === 'det')
}

function isGuess(word: ParsedWord): boolean {
  return (word.upos === 'NOUN' || (word.upos === 'PROPN' && (word.id === 1 || isShout(word)))) && (concreteness(word.form) === undefined || zipf(word.form) === undefined)
}

function isShout({form}: ParsedWord): boolean {
  return form.length > 3 && form === form.toUpperCase()
}

const adjectival = new Set<Slot>(['part', 'partE', 'ing', 'ingE'])
const participles = new Set<Slot>(['part', 'partE', 'ing', 'ingE'])

/** The slots of a form that agree with what the tagger says; all of them where it contradicts every one. */
export function slotsOf({upos, feats}: ParsedWord, slots: readonly Slot[]): readonly Slot[] {
  const fits = slots.filter((slot) => agrees(slot, upos, feats))
  return fits.length > 0 ? fits : slots
}

function agrees(slot: Slot, upos: string, feats: string): boolean {
  if (upos === 'ADJ') return participles.has(slot)
  if (upos === 'NOUN') return slot === 'inf'
  if (feats.includes('VerbForm=Part')) return participles.has(slot)
  if (feats.includes('VerbForm=Inf')) return slot === 'inf'
  if (!feats.includes('VerbForm=Fin')) return true
  if (feats.includes('Tense=Past')) return slot === (feats.includes('Number=Plur') ? 'pasts' : 'past')
  return feats.includes('Number=Plur') ? slot === 'inf' : slot === 'pres1' || slot === 'pres2' || slot === 'pres3'
}
