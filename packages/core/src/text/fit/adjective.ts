import {adjectiveForm, zipf, type AdjectiveSlot, type ParsedWord} from '@testpanel/dutch'
import type {Slot} from '../phrases.ts'
import {before, genderOf, takesE} from './determiners.ts'
import type {Edit} from './edits.ts'

/** The alternative in the form that the adjective has; none where it has no such form: "vaak" before a noun. */
export function fitAdjective(adjective: ParsedWord, slots: readonly Slot[], alternative: string, tree: readonly ParsedWord[]): Edit | undefined {
  const form = adjectiveForm(alternative, slotIn(adjective, slots, tree))
  const next = tree[adjective.id]?.upos
  const attributive = (adjective.deprel === 'amod' && adjective.head > adjective.id) || ((next === 'NOUN' || next === 'ADJ') && adjective.upos !== 'ADV')
  const adverbial = adjective.deprel === 'advmod' || adjective.upos === 'ADV'
  if (adverbial && noAdverb.has(alternative)) return undefined
  if (form === undefined || !isWord(form, alternative) || (attributive && adjectiveForm(alternative, 'e') === undefined)) return undefined
  return {at: [adjective.start, adjective.end], text: form}
}

/** What a thing can be and nothing can be done: "aanzienlijk stijgen" is no "groot stijgen". */
const noAdverb = new Set('groot klein nieuw oud ander eerste laatste vorig volgend bedoeld gewenst nodig mogelijk los kapot meest gewoon verboden hetzelfde belangrijk'.split(' '))

/** An adverb has no forms of its own, and no text has one: "helemale". Endings that any word may have are trusted. */
function isWord(form: string, alternative: string): boolean {
  return form === alternative || form.includes(' ') || zipf(form) !== undefined || /(?:lijk|baar|ig|loos|vrij|rijk|[dt]|isch|end)(?:e|er|ere|ste?)$/.test(form)
}

/** "Open" is the same with and without e; then the noun tells which it is. */
function slotIn(adjective: ParsedWord, slots: readonly Slot[], tree: readonly ParsedWord[]): AdjectiveSlot {
  const own = (slots[0] ?? 'base') as AdjectiveSlot
  return slots.includes('base') && slots.includes('e') ? (endsInE(adjective, tree) ? 'e' : 'base') : own
}

/** Whether an adjective, or a participle in its place, has an e where words of its kind take one. */
export function endsInE({deprel, head, id}: ParsedWord, tree: readonly ParsedWord[]): boolean {
  const noun = tree[head - 1]
  if (deprel !== 'amod' || !noun || noun.id < id) return false
  if (noun.feats.includes('Number=Plur')) return true
  return takesE(before(noun, tree).determiner?.form, genderOf(noun) ?? 'de')
}
