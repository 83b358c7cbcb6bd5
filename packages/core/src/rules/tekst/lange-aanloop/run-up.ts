import {below, clauses, isFinite, type ParsedWord} from '@testpanel/dutch'
import type {Range} from '../../../model/document.ts'
import type {SyntaxSentence} from '../../../model/facts.ts'
import {distance} from '../../../text/distance.ts'
import {wordsBetween} from '../../../text/running.ts'

/** What stands before the finite verb of the main clause. */
export interface RunUp {
  readonly verb: ParsedWord
  readonly words: number
  /** The sentence begins with its subject, as it should, only at length. */
  readonly bySubject: boolean
  readonly at: Range
}

/** A subject this far from its verb is a pincer, of which another rule speaks. */
const pincer = 8

/**
 * The run-up of a sentence. Clauses such as "als u verhuist" do not count: they come in the order in which things happen. Nothing is said of a
 * question, of an enumeration before the verb, or of a sentence whose parts the tree can not keep apart.
 */
export function runUp(sentence: SyntaxSentence): RunUp | undefined {
  const {words, sentence: {at: [start]}} = sentence
  if (words.at(-1)?.form === '?' || opensWithClause(words)) return undefined
  const main = clauses(words).find(({depth}) => depth === 0)
  if (!main) return undefined
  const {verb, head, subject} = main
  const before = words.slice(0, verb.id - 1)
  if (before.some(({form}) => /^[:;•]$/.test(form)) || before.filter(({deprel}) => deprel === 'conj').length >= 2) return undefined
  if (subject && subject.id < verb.id && distance(sentence, subject, verb) >= pincer) return undefined
  const left = uncounted(words, head)
  if (before.some((word) => isFinite(word) && !left.has(word.id) && !isInRelative(words, word))) return undefined
  if (words.some((word) => word.head === head.id && word.deprel === 'mark' && word.upos === 'SCONJ') || words.slice(verb.id).every(({upos}) => upos === 'PUNCT')) return undefined
  const from = before.find(({id, upos}) => !left.has(id) && upos !== 'PUNCT')
  if (!from) return undefined
  const count = wordsBetween(sentence, start, verb.start) - before.filter((word) => word.upos !== 'PUNCT' && (left.has(word.id) || continuesName(words, word))).length
  return {verb, words: count, bySubject: isSubject(words, verb, before), at: [from.start, verb.end]}
}

/** Whether the sentence begins with its subject: with a noun and what belongs to it, and no subject comes after the verb. */
function isSubject(words: readonly ParsedWord[], verb: ParsedWord, before: readonly ParsedWord[]): boolean {
  const first = before.find(({upos}) => upos !== 'CCONJ' && upos !== 'ADV' && upos !== 'PUNCT')
  return first !== undefined && /^(?:DET|NOUN|PROPN|ADJ|NUM|PRON)$/.test(first.upos)
    && !words.some(({id, head, deprel}) => id > verb.id && deprel.startsWith('nsubj') && (head === verb.id || head === verb.head))
}

/** The ids of the words of fronted clauses with a finite verb. */
function uncounted(words: readonly ParsedWord[], head: ParsedWord): ReadonlySet<number> {
  const left = new Set<number>()
  for (const clause of words) {
    if (clause.head !== head.id || clause.id > head.id || !/^(?:advcl|csubj|ccomp|parataxis)/.test(clause.deprel)) continue
    const own = below(words, clause.id)
    if (words.some(({id, feats}) => own.has(id) && feats.includes('VerbForm=Fin'))) for (const id of own) left.add(id)
  }
  return left
}

/** A finite verb in a clause that belongs to a noun: "de regels die gelden". */
function isInRelative(words: readonly ParsedWord[], verb: ParsedWord): boolean {
  for (let word: ParsedWord | undefined = verb, steps = 0; word && steps < words.length; word = words[word.head - 1], steps++) if (word.deprel.startsWith('acl')) return true
  return false
}

const conjunctions = new Set('als wanneer indien omdat doordat aangezien hoewel terwijl nadat voordat totdat zodra zolang toen mits tenzij of hoe'.split(' '))

/** "Als u verhuist", "Ook wanneer", "Kijk of": such a clause is let pass, and the tree does not always see where it ends. */
function opensWithClause(words: readonly ParsedWord[]): boolean {
  return words.slice(0, 3).some(({form}) => conjunctions.has(form.toLowerCase()))
}

/** A name of several words is read as one. */
function continuesName(words: readonly ParsedWord[], {id, upos}: ParsedWord): boolean {
  return upos === 'PROPN' && words[id - 2]?.upos === 'PROPN'
}
