import {concreteness, zipf, type ParsedWord} from '@testpanel/dutch'
import type {Inflected, Slot} from './entry.ts'

/**
 * Whether the tagger sees a word as one of the class that its entry has. A participle is often tagged as an adjective, and "het betalen" as a noun. A word
 * that the tagger never met it takes for a noun or a name: that counts only where there is such a noun.
 */
export function fitsWordClass(word: ParsedWord, pos: Inflected, slots: readonly Slot[], tree: readonly ParsedWord[]): boolean {
  const {upos, feats, id} = word
  if (pos === 'noun') return upos === 'NOUN' || (upos === 'PROPN' && (id === 1 || isShout(word)))
  if (isGuess(word)) return true
  if (pos === 'adj') return upos === 'ADJ' || upos === 'ADV' || (upos === 'VERB' && feats.includes('VerbForm=Part') && word.deprel === 'amod')
  if (upos === 'VERB' || upos === 'AUX') return slotsOf(word, slots).length > 0
  if (upos === 'ADJ') return slots.some((slot) => adjectival.has(slot))
  return upos === 'NOUN' && slots.includes('inf') && tree.some(({head, deprel, form}) => head === id && deprel === 'det' && form.toLowerCase() === 'het')
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
