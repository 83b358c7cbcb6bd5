import type {ParsedWord} from '@testpanel/dutch'
import {childrenOf, isBelow} from './grammar.ts'

type Tree = readonly ParsedWord[]

/** Where a finite verb stands: early, as in a main clause ("wij betalen"), or at the end of its clause ("omdat wij betalen"); undefined where that is not clear. */
export function placeOf(verb: ParsedWord, tree: Tree): 'early' | 'final' | undefined {
  const own = childrenOf(verb, tree)
  if (own.some(({deprel, id, upos}) => deprel === 'mark' && id < verb.id && upos === 'SCONJ')) return endsClause(verb, tree) || startsRest(verb, tree) ? 'final' : undefined
  if (verb.deprel.startsWith('acl')) return opensWithPronoun(verb, tree) ? 'final' : undefined
  if (/^(?:advcl|ccomp|csubj|xcomp)/.test(verb.deprel)) return leftmost(verb, tree).id === verb.id ? 'early' : opensWithPronoun(verb, tree) ? 'final' : undefined
  if (verb.deprel === 'conj') return conjunct(verb, tree)
  return own.some(({deprel, id}) => deprel === 'mark' && id < verb.id) ? undefined : 'early'
}

function conjunct(verb: ParsedWord, tree: Tree): 'early' | 'final' | undefined {
  const first = tree[verb.head - 1]
  if (!first) return undefined
  const place = /VerbForm=Fin/.test(first.feats) ? placeOf(first, tree) : childrenOf(first, tree).some(({deprel}) => deprel === 'mark') ? 'final' : 'early'
  if (place === 'early') return endsClause(verb, tree) && !hasSubjectBehind(verb, tree) && verb.id - leftmost(verb, tree).id > 2 ? undefined : 'early'
  return place === 'final' && endsClause(verb, tree) ? 'final' : undefined
}

function hasSubjectBehind(verb: ParsedWord, tree: Tree): boolean {
  return childrenOf(verb, tree).some(({deprel, id}) => deprel.startsWith('nsubj') && id > verb.id)
}

function endsClause(verb: ParsedWord, tree: Tree): boolean {
  const next = tree[verb.id]
  return !next || next.upos === 'PUNCT' || next.deprel === 'cc' || next.upos === 'CCONJ'
}

/** After a verb at the end there may come a phrase that was put behind it: "als u betaalt met uw pas". */
function startsRest({id}: ParsedWord, tree: Tree): boolean {
  const next = tree[id]
  return next !== undefined && /^(?:ADP|SCONJ)$/.test(next.upos)
}

function opensWithPronoun(verb: ParsedWord, tree: Tree): boolean {
  const first = leftmost(verb, tree)
  const word = first.deprel === 'case' ? tree[first.head - 1] : first
  return /PronType=(?:Rel|Int)/.test(word?.feats ?? '') || /^(?:hoe|waar\p{Ll}*|wanneer|waarom|wie|wat|die|dat|welk|welke)$/u.test(first.form)
}

/** The first word of all that hangs on a word. */
export function leftmost(above: ParsedWord, tree: Tree): ParsedWord {
  return tree.find((word) => word.upos !== 'PUNCT' && isBelow(word, above, tree)) ?? above
}

const clausal = /^(?:advcl|ccomp|csubj|xcomp|acl|parataxis|conj|cc|punct|appos)/
const longestField = 9

/**
 * The word behind which the separated part of an early verb comes: the last one before a subordinate clause, an "en" or the end. Undefined where the
 * clause can't be told apart, or where the part would come too far from its verb.
 */
export function lastOfField(verb: ParsedWord, tree: Tree): ParsedWord | undefined {
  let last = verb
  for (const word of tree.slice(verb.id)) {
    if (ends(word, verb, tree)) {
      if (word.upos === 'PUNCT' && !isClean(word, verb, tree)) return undefined
      break
    }
    last = word
  }
  if (/^[/&(–-]$/.test(tree[last.id]?.form ?? '') || (last === verb && isBare(verb, tree))) return undefined
  return last.id - verb.id <= longestField ? last : undefined
}

/** A verb behind its object and without a subject may be an infinitive that was not seen as one: "uw klacht onderbouwen; en …". */
function isBare(verb: ParsedWord, tree: Tree): boolean {
  const own = childrenOf(verb, tree)
  return !own.some(({deprel}) => deprel.startsWith('nsubj')) && own.some(({deprel, id}) => /^(?:obj|obl)/.test(deprel) && id < verb.id)
}

function ends(word: ParsedWord, verb: ParsedWord, tree: Tree): boolean {
  if (word.upos === 'PUNCT') return true
  if (!isBelow(word, verb, tree)) return true
  let at: ParsedWord | undefined = word
  for (let steps = 0; at && at.id !== verb.id && steps < tree.length; steps++) {
    if (clausal.test(at.deprel) && !(at.deprel === 'conj' && /^(?:NOUN|PROPN|PRON|NUM|ADJ)$/.test(at.upos)) && !(at.deprel === 'cc' && /^(?:NOUN|PROPN|PRON|NUM|ADJ)$/.test(tree[at.head - 1]?.upos ?? ''))) return true
    at = tree[at.head - 1]
  }
  return false
}

/** After a comma or bracket nothing may follow that belongs to the words before it: "de leges, de rente en de boete". */
function isClean({id, form}: ParsedWord, verb: ParsedWord, tree: Tree): boolean {
  if (/^[.?!]$/.test(form)) return true
  const next = tree[id]
  if (!next || !/^[,;:]$/.test(form)) return !next
  return !isBelow(next, verb, tree) || tree.slice(id).some((word) => word.head === verb.id && /^(?:advcl|ccomp|conj|parataxis|csubj|xcomp)/.test(word.deprel) && isBelow(next, word, tree))
}
