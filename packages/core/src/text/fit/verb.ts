import {joined, readVerb, type ParsedWord, type Verb, type VerbSlot} from '@testpanel/dutch'
import {childrenOf} from '../phrases/grammar.ts'
import type {Match} from '../phrases.ts'
import {lastOfField, placeOf} from '../phrases/clause.ts'
import {complementEdits} from './complement.ts'
import type {Edit} from './edits.ts'
import {denied, isNounPart} from './noun-part.ts'
import {isFinite, slotIn} from './verb-slot.ts'
import {auxiliaryFits, isPassive} from './voice.ts'

type Tree = readonly ParsedWord[]

/** A fit of a verb: the edits, and the verb as a message names it. */
export interface VerbFit {
  readonly edits: readonly Edit[]
  readonly shown: string
}

/** The edits that put a verb in the place of another, with its parts in place; none where that leaves the sentence wrong. */
export function fitVerb(match: Match, alternative: string, tree: Tree): VerbFit | undefined {
  const {head: verb, form, entry} = match
  const better = readVerb(alternative)
  if (!verb || !better || !entry.lemma || (!isTagged(verb) && !isPlain(better))) return undefined
  const slot = slotIn(verb, form.slots ?? [], tree)
  if (!slot) return undefined
  const attributive = /^(?:partE|ing|ingE)$/.test(slot) || verb.deprel === 'amod'
  if (attributive) return better.reflexive || better.preposition !== entry.lemma.preposition || isNounPart(better) || entry.lemma.reflexive ? undefined : inPlace(match, better, slot, tree)
  if (!allows(verb, slot, better, entry.lemma, tree) || leavesTe(better, verb, tree) || (isNounPart(better) && better.tail === '' && childrenOf(verb, tree).some((child) => /^niet$/i.test(child.form)))) return undefined
  const denial = denied(match, better, tree), complement = complementEdits(match, better, tree)
  if (!denial || !complement || hasOwnZich(verb, entry.lemma.reflexive, tree)) return undefined
  const own = isFinite(slot, verb) ? partBeforeObject(match, better, slot, complement, tree) ?? finiteFit(match, better, slot, tree) : inPlace(match, better, slot, tree)
  return own && {...own, edits: [...own.edits, ...complement.filter(({at}) => !own.edits.some((edit) => edit.at === at)), ...denial]}
}

/** "Zich verantwoorden" is another verb than "verantwoorden". */
function hasOwnZich(verb: ParsedWord, reflexive: boolean, tree: Tree): boolean {
  return !reflexive && childrenOf(verb, tree).some(({form}) => /^zich$/i.test(form))
}

/** "Neemt contact op met de gemeente": where a new preposition comes behind an early verb, the part comes before it. */
function partBeforeObject({head: verb, form, parts}: Match, better: Verb, slot: VerbSlot, complement: readonly Edit[], tree: Tree): VerbFit | undefined {
  const insertion = complement.find(({at: [start, end]}) => start === end)
  const part = better.part.trim()
  if (!verb || !insertion || part === '' || better.tail !== '' || better.reflexive || form.words.length > 1 || parts.length > 1 || insertion.at[0] < verb.start || placeOf(verb, tree) !== 'early') return undefined
  return {edits: [{at: [verb.start, verb.end], text: better.forms[slot]}, {at: insertion.at, text: `${part} ${insertion.text}`}], shown: `${better.forms[slot]} … ${part}`}
}

/** A verb that the tagger took for something else has no tree to go by, unless all hangs on it: "Restitueer het bedrag." */
function isTagged({upos, id, deprel}: ParsedWord): boolean {
  return upos === 'VERB' || upos === 'AUX' || upos === 'ADJ' || (id === 1 && deprel === 'root')
}

function isPlain({part, reflexive, preposition}: Verb): boolean {
  return part === '' && !reflexive && preposition === ''
}

/** After "in staat zijn om" a "te" remains that "kunnen" has no place for. */
function leavesTe({base, part}: Verb, verb: ParsedWord, tree: Tree): boolean {
  return part === '' && /^(?:kunnen|mogen|moeten|willen|zullen|laten|hoeven)$/.test(base) && tree.slice(verb.id).some(({form}) => form === 'te')
}

/** A passive has no room for "zich", another preposition or a noun: "wordt nageleefd" is no "wordt zich aan gehouden". */
function allows(verb: ParsedWord, slot: VerbSlot, better: Verb, {preposition, reflexive}: {readonly preposition: string; readonly reflexive: boolean}, tree: Tree): boolean {
  const passive = isPassive(verb, tree)
  if (passive && (better.reflexive || (better.preposition === '') !== (preposition === '') || reflexive || isNounPart(better))) return false
  return slot !== 'part' || passive || auxiliaryFits(verb, better.base, better.part, tree)
}

/** Infinitives and participles: the parts come first, with "te" in between. */
function inPlace({head: verb, parts, form}: Match, better: Verb, slot: VerbSlot, tree: Tree): VerbFit | undefined {
  const last = parts.at(-1)
  if (!verb || !last) return undefined
  const split = parts.length > 1 && better.part.includes(' ') && better.tail === ''
  const others = parts.slice(0, -1).map((at): Edit => ({at, text: split ? better.part.trim() : ''}))
  const previous = tree[verb.id - 2]
  const te = slot === 'inf' && (form.words.includes('te') || previous?.form.toLowerCase() === 'te')
  const own = te && !form.words.includes('te') && previous ? previous.start : last[0]
  const shown = joined(better, slot, te)
  return {edits: [...others, {at: [own, last[1]], text: split ? `${te ? 'te ' : ''}${better.forms[slot]}` : shown}], shown: te ? joined(better, slot) : shown}
}

/** A finite verb: joined at the end of its clause, with its part apart in a main clause. */
function finiteFit(match: Match, better: Verb, slot: VerbSlot, tree: Tree): VerbFit | undefined {
  const {head: verb, parts, form} = match
  if (!verb) return undefined
  const part = better.part.trim()
  const inflected = better.forms[slot]
  const apart = form.words[0] === verb.form.toLowerCase() && form.words.length > 1
  const place = apart ? 'early' : form.words.length > 1 || hasJoinedPart(match) ? 'final' : placeOf(verb, tree)
  if (part === '' && !apart) return {edits: [{at: match.at, text: inflected}], shown: inflected}
  if (place === undefined) return undefined
  if (place === 'final') return {edits: [{at: match.at, text: joined(better, slot)}], shown: joined(better, slot)}
  const own: Edit = {at: [verb.start, verb.end], text: inflected}
  const shown = part === '' ? inflected : `${inflected} … ${part}`
  const old = apart ? partOf(match) : undefined
  const last = lastOfField(verb, tree)
  if (apart && (part === '' || better.preposition !== '' || match.verb?.preposition === undefined)) return old && {edits: [own, {at: old, text: part}], shown}
  if (apart) return old && last && last.start >= old[1] ? {edits: [own, {at: old, text: ''}, {at: [last.end, last.end], text: ` ${part}`}], shown} : undefined
  return last && parts.length === 1 ? {edits: last === verb ? [{...own, text: `${inflected} ${part}`}] : [own, {at: [last.end, last.end], text: ` ${part}`}], shown} : undefined
}

/** "vaststelt" is one word, so its clause ends there. */
function hasJoinedPart({entry: {lemma}}: Match): boolean {
  return lemma !== undefined && readVerb(lemma.text)?.part !== ''
}

/** Where the separated part of the verb stands. */
function partOf({parts, at, head}: Match): Edit['at'] | undefined {
  if (!head) return undefined
  return parts.length > 1 ? parts.at(-1) : [head.end + 1, at[1]]
}
