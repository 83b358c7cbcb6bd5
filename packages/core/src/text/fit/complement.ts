import type {ParsedWord, Verb} from '@testpanel/dutch'
import {childrenOf} from '../phrases/grammar.ts'
import type {Match} from '../phrases.ts'
import {leftmost} from '../phrases/clause.ts'
import type {Edit} from './edits.ts'
import {subjectOf} from './voice.ts'

type Tree = readonly ParsedWord[]

/** Edits for what comes with the two verbs: their prepositions and "zich"; none where one of them has no place. */
export function complementEdits({head: verb, entry: {lemma}, verb: parts = {}}: Match, better: Verb, tree: Tree): readonly Edit[] | undefined {
  if (!verb || !lemma) return undefined
  const preposition = prepositionEdits(verb, parts.preposition, [lemma.preposition, better.preposition, better.part.includes(' ')], tree)
  if (!preposition) return undefined
  if (parts.reflexive) return better.reflexive ? preposition : [...preposition, {at: [parts.reflexive.start, parts.reflexive.end], text: ''}]
  if (!better.reflexive) return preposition
  const object = objectOf(verb, tree), zich = reflexiveFor(subjectOf(verb, tree))
  const at = preposition.find(({at: [start, end]}) => start === end) ?? (object && {at: [leftmost(object, tree).start, leftmost(object, tree).start] as const, text: ''})
  if (!zich || !at) return undefined
  return [...preposition.filter((edit) => edit !== at), {at: at.at, text: `${zich} ${at.text}`}]
}

function prepositionEdits(verb: ParsedWord, found: ParsedWord | undefined, [old, wanted, hasWords]: readonly [string, string, boolean], tree: Tree): readonly Edit[] | undefined {
  if (old === wanted) return []
  if (found && wanted === '' && found.id > verb.id && !isEarly(verb)) return undefined
  if (found && hasWords && found.form.toLowerCase() !== old) return undefined
  if (found) return replaced(found, old, wanted)
  if (wanted === '' || old !== '') return wanted === '' ? [] : undefined
  const object = objectOf(verb, tree)
  if (!object) return undefined
  const {start} = leftmost(object, tree)
  return [{at: [start, start], text: `${wanted} `}]
}

/** Without its preposition a noun is an object, which stands before a verb that is not finite. */
function isEarly({feats}: ParsedWord): boolean {
  return feats.includes('VerbForm=Fin')
}

const stranded: ReadonlyMap<string, string> = new Map([['met', 'mee'], ['tot', 'toe']])

/** "aan" for "naar", "daaraan" for "daarnaar"; "eraan" can't become nothing. */
function replaced({form, start, end}: ParsedWord, old: string, wanted: string): readonly Edit[] | undefined {
  if (form.toLowerCase() === old) return [{at: [start, end], text: wanted}]
  const adverb = /^(?:er|daar|hier|waar)/i.exec(form)?.[0]
  return adverb && wanted !== '' ? [{at: [start, end], text: adverb + (stranded.get(wanted) ?? wanted)}] : undefined
}

/** The object that a preposition can come before: a noun behind the subject, or a person. */
function objectOf(verb: ParsedWord, tree: Tree): ParsedWord | undefined {
  const children = childrenOf(verb, tree)
  const object = children.find(({deprel}) => deprel === 'obj')
  if (!object || children.some(({deprel}) => /^(?:ccomp|xcomp|iobj)/.test(deprel))) return undefined
  if (object.upos === 'PRON' && !/^(?:u|ons|mij|hem|haar|hen)$/i.test(object.form)) return undefined
  const first = leftmost(object, tree)
  const early = first.id === 1 || (verb.id > object.id && !children.some(({id}) => id < first.id))
  return early || /PronType=(?:Rel|Int)/.test(object.feats + first.feats) ? undefined : object
}

function reflexiveFor(subject: ParsedWord | undefined): string | undefined {
  if (!subject) return undefined
  const form = subject.form.toLowerCase()
  if (form === 'ik') return 'me'
  if (form === 'wij' || form === 'we') return 'ons'
  return form === 'je' || form === 'jij' || form === 'jullie' ? 'je' : 'zich'
}
