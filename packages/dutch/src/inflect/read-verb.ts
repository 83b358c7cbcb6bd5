import {separablePart} from './separable.ts'
import {conjugate, type VerbForms} from './verbs.ts'

/** A verb as a word list writes it: "terugbetalen", "duidelijk maken", "zich houden aan", "contact opnemen met". */
export interface Verb {
  readonly lemma: string
  /** What is conjugated: "betalen". */
  readonly base: string
  readonly forms: VerbForms
  /** What stands apart in a main clause and before the verb elsewhere, separate words with a space behind them: "terug", "duidelijk ", "contact op". */
  readonly part: string
  readonly reflexive: boolean
  /** The preposition that goes with the verb, or ''. */
  readonly preposition: string
}

const prepositions = new Set('aan achter af bij binnen boven buiten door in langs met na naar naast om onder op over per rond sinds te tegen tot tussen uit van via volgens voor zonder'.split(' '))
const known = new Map<string, Verb>()

/** Reads a verb; undefined where no word of it is an infinitive. */
export function readVerb(lemma: string): Verb | undefined {
  const before = known.get(lemma)
  if (before) return before
  const words = lemma.trim().split(/\s+/)
  const reflexive = words[0] === 'zich'
  if (reflexive) words.shift()
  const preposition = words.length > 1 && prepositions.has(words.at(-1) ?? '') ? words.pop() ?? '' : ''
  const verb = words.pop() ?? ''
  if (!/^[\p{Ll}|'-]+n$/u.test(verb)) return undefined
  const own = separablePart(verb)
  const base = verb.includes('|') ? verb.slice(own.length + 1) : verb.slice(own.length)
  const part = words.map((word) => `${word} `).join('') + own
  const read = {lemma: lemma.replace('|', ''), base, forms: conjugate(base), part, reflexive, preposition}
  known.set(lemma, read)
  return read
}

/** The form with what stands before it: "terugbetaald", "duidelijk gemaakt"; "terug te betalen" with `te`. */
export function joined({part, forms}: Verb, slot: keyof VerbForms, te = false): string {
  return te ? `${part}${part === '' || part.endsWith(' ') ? '' : ' '}te ${forms[slot]}` : part + forms[slot]
}
