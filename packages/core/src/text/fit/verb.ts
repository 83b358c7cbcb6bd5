import {joined, readVerb, type ParsedWord, type Verb, type VerbSlot} from '@testpanel/dutch'
import {childrenOf} from '../phrases/grammar.ts'
import {slotsOf} from '../phrases/word-class.ts'
import type {Match} from '../phrases.ts'
import {endsInE} from './adjective.ts'
import {lastOfField, placeOf} from '../phrases/clause.ts'
import type {Edit} from './edits.ts'
import {auxiliaryFits, isPassive, subjectOf} from './voice.ts'
import {complementEdits} from './complement.ts'

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
  if (!allows(verb, slot, better, entry.lemma, tree)) return undefined
  const complement = complementEdits(match, better, tree)
  const own = complement && (isFinite(slot, verb) ? finiteFit(match, better, slot, tree) : inPlace(match, better, slot, tree))
  return own && complement && {...own, edits: [...own.edits, ...complement]}
}

/** A verb that the tagger took for something else has no tree to go by, unless all hangs on it: "Restitueer het bedrag." */
function isTagged({upos, id, deprel}: ParsedWord): boolean {
  return upos === 'VERB' || upos === 'AUX' || upos === 'ADJ' || (id === 1 && deprel === 'root')
}

function isPlain({part, reflexive, preposition}: Verb): boolean {
  return part === '' && !reflexive && preposition === ''
}

/** A passive has no room for "zich", another preposition or a noun: "wordt nageleefd" is no "wordt zich aan gehouden". */
function allows(verb: ParsedWord, slot: VerbSlot, better: Verb, {preposition, reflexive}: {readonly preposition: string; readonly reflexive: boolean}, tree: Tree): boolean {
  const passive = isPassive(verb, tree)
  if (passive && (better.reflexive || (better.preposition === '') !== (preposition === '') || reflexive || isNounPart(better))) return false
  return slot !== 'part' || passive || auxiliaryFits(verb, better.base, better.part, tree)
}

/** "contact op", "leiding": what stands before the verb as words of their own, unless it says what becomes of something ("duidelijk maken"). */
function isNounPart({part}: Verb): boolean {
  return part.includes(' ') && !results.has(part.trim())
}

const results = new Set('duidelijk duidelijker bekend mogelijk onmogelijk makkelijk makkelijker klaar beter groter kleiner korter langer anders minder sterker zwakker sneller hoger lager veiliger goed open dicht schoon los gelijk bij'.split(' '))

function slotIn(verb: ParsedWord, all: readonly string[], tree: Tree): VerbSlot | undefined {
  const slots = likely(verb, all as readonly VerbSlot[], tree)
  if (slots.includes('part') && slots.includes('partE')) return verb.deprel === 'amod' && endsInE(verb, tree) ? 'partE' : 'part'
  if (slots.some((slot) => slot.startsWith('pres'))) return person(verb, slots, tree)
  return slots.length === 1 ? slots[0] : undefined
}

/** What a form can be here. "Verstrekte" with a subject and no auxiliary is a past tense, whatever the tagger says. */
function likely(verb: ParsedWord, all: readonly VerbSlot[], tree: Tree): readonly VerbSlot[] {
  const own = childrenOf(verb, tree)
  const alone = verb.deprel !== 'amod' && !own.some(({deprel}) => deprel.startsWith('aux')) && own.some(({deprel}) => deprel === 'nsubj')
  const finite = all.filter((slot) => slot.startsWith('pres') || slot.startsWith('past'))
  return alone && finite.length > 0 && verb.feats.includes('VerbForm=Part') ? finite : slotsOf(verb, all) as readonly VerbSlot[]
}

/** "Heeft" or "hebt", "kan" or "kunt": the subject tells. A stem that could be "ik" or, in "betaal je", "jij" is the same word. */
function person(verb: ParsedWord, slots: readonly VerbSlot[], tree: Tree): VerbSlot | undefined {
  if (slots.some((slot) => !slot.startsWith('pres'))) return undefined
  const subject = subjectOf(verb, tree)?.form.toLowerCase()
  if (slots.includes('pres1') && (subject === 'ik' || subject === undefined || slots.length === 1 || (/^(?:je|jij)$/.test(subject) && tree[verb.id]?.form.toLowerCase() === subject))) return 'pres1'
  return subject === 'u' || subject === 'je' || subject === 'jij' ? 'pres2' : 'pres3'
}

function isFinite(slot: VerbSlot, {feats}: ParsedWord): boolean {
  return slot.startsWith('pres') || slot.startsWith('past') || (slot === 'inf' && feats.includes('VerbForm=Fin'))
}

/** Infinitives and participles: the parts come first, with "te" in between. */
function inPlace({head: verb, parts, form}: Match, better: Verb, slot: VerbSlot, tree: Tree): VerbFit | undefined {
  const last = parts.at(-1)
  if (!verb || !last) return undefined
  const others = parts.slice(0, -1).map((at): Edit => ({at, text: ''}))
  const previous = tree[verb.id - 2]
  const te = slot === 'inf' && (form.words.includes('te') || previous?.form.toLowerCase() === 'te')
  const own = te && !form.words.includes('te') && previous ? previous.start : last[0]
  const shown = joined(better, slot, te)
  return {edits: [...others, {at: [own, last[1]], text: shown}], shown: te ? joined(better, slot) : shown}
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
  if (place === 'final') return {edits: [{at: match.at, text: better.part + inflected}], shown: better.part + inflected}
  const own: Edit = {at: [verb.start, verb.end], text: inflected}
  const shown = part === '' ? inflected : `${inflected} … ${part}`
  const old = apart ? partOf(match) : undefined
  if (apart) return old && {edits: [own, {at: old, text: part}], shown}
  const last = lastOfField(verb, tree)
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
