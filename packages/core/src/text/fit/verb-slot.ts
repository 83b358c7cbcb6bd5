import type {ParsedWord, VerbSlot} from '@testpanel/dutch'
import {childrenOf} from '../phrases/grammar.ts'
import {slotsOf} from '../phrases/word-class.ts'
import {endsInE} from './adjective.ts'
import {subjectOf} from './voice.ts'

type Tree = readonly ParsedWord[]

/** The one place in its inflection that a verb has here; undefined where that is not sure. */
export function slotIn(verb: ParsedWord, all: readonly string[], tree: Tree): VerbSlot | undefined {
  const slots = likely(verb, all as readonly VerbSlot[], tree)
  if (slots.includes('part') && slots.includes('partE')) return verb.deprel === 'amod' && endsInE(verb, tree) ? 'partE' : 'part'
  if (slots.some((slot) => slot.startsWith('pres'))) return person(verb, slots, tree)
  return slots.length === 1 ? slots[0] : undefined
}

/** What a form can be here. "Verstrekte" with a subject and no auxiliary is a past tense, whatever the tagger says. */
function likely(verb: ParsedWord, all: readonly VerbSlot[], tree: Tree): readonly VerbSlot[] {
  const own = childrenOf(verb, tree)
  const alone = verb.deprel !== 'amod' && !own.some(({deprel}) => deprel === 'cop' || deprel.startsWith('aux')) && own.some(({deprel}) => deprel === 'nsubj')
  const finite = all.filter((slot) => slot === 'inf' || slot.startsWith('pres') || slot.startsWith('past'))
  if (all.includes('inf') && all.includes('pasts') && verb.feats.includes('VerbForm=Fin')) return [isTold(tree, verb) ? 'pasts' : 'inf']
  return alone && finite.length > 0 && verb.feats.includes('VerbForm=Part') ? finite : slotsOf(verb, all) as readonly VerbSlot[]
}

/** "Wij benutten" is a present tense unless other verbs of the sentence are in the past. */
function isTold(tree: Tree, verb: ParsedWord): boolean {
  return verb.feats.includes('Tense=Past') && tree.some(({id, feats}) => id !== verb.id && feats.includes('Tense=Past'))
}

/** "Heeft" or "hebt", "kan" or "kunt": the subject tells. A stem that could be "ik" or, in "betaal je", "jij" is the same word. */
function person(verb: ParsedWord, slots: readonly VerbSlot[], tree: Tree): VerbSlot | undefined {
  if (slots.some((slot) => !slot.startsWith('pres'))) return undefined
  const subject = subjectOf(verb, tree)?.form.toLowerCase()
  if (slots.includes('pres1') && (subject === 'ik' || subject === undefined || slots.length === 1 || (/^(?:je|jij)$/.test(subject) && tree[verb.id]?.form.toLowerCase() === subject))) return 'pres1'
  return subject === 'u' || subject === 'je' || subject === 'jij' ? 'pres2' : 'pres3'
}

/** Whether the verb has this slot as a finite verb: the infinitive is the plural too. */
export function isFinite(slot: VerbSlot, {feats}: ParsedWord): boolean {
  return slot.startsWith('pres') || slot.startsWith('past') || (slot === 'inf' && feats.includes('VerbForm=Fin'))
}
