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
  /** The infinitive that comes behind the verb wherever that stands, "zien" in "laten zien", or ''; it is the end of `part` too. */
  readonly tail: string
  readonly reflexive: boolean
  /** The preposition that goes with the verb, or ''. */
  readonly preposition: string
}

const prepositions = new Set('aan achter af bij binnen boven buiten door in langs met na naar naast om onder op over per rond sinds te tegen tot tussen uit van via volgens voor zonder'.split(' '))
/** Verbs that an infinitive hangs on. */
const auxiliaries = new Set('laten gaan willen blijven kunnen mogen moeten leren komen'.split(' '))
const infinitive = /^[\p{Ll}|'-]+n$/u
const known = new Map<string, Verb>()

/** Reads a verb; undefined where no word of it is an infinitive. */
export function readVerb(lemma: string): Verb | undefined {
  const before = known.get(lemma)
  if (before) return before
  const words = lemma.trim().split(/\s+/)
  const reflexive = words[0] === 'zich'
  if (reflexive) words.shift()
  const preposition = words.length > 1 && prepositions.has(words.at(-1) ?? '') ? words.pop() ?? '' : ''
  const last = words.pop() ?? ''
  const tail = infinitive.test(last) && auxiliaries.has(words.at(-1) ?? '') ? last : ''
  const verb = tail === '' ? last : words.pop() ?? ''
  if (!infinitive.test(verb)) return undefined
  const own = tail === '' ? separablePart(verb) : `${tail} `
  const base = tail !== '' ? verb : verb.includes('|') ? verb.slice(own.length + 1) : verb.slice(own.length)
  const part = words.map((word) => `${word} `).join('') + own
  const forms = conjugate(base)
  const read = {lemma: lemma.replace('|', ''), base, forms: tail === '' ? forms : {...forms, part: base}, part, tail, reflexive, preposition}
  known.set(lemma, read)
  return read
}

/** The form with what stands before it: "terugbetaald", "duidelijk gemaakt"; "terug te betalen" with `te`. "Laten zien" is its own participle. */
export function joined({part, tail, forms}: Verb, slot: keyof VerbForms, te = false): string {
  if (tail !== '') return `${part.slice(0, -tail.length - 1)}${te ? 'te ' : ''}${forms[slot]} ${tail}`
  return te ? `${part}${part === '' || part.endsWith(' ') ? '' : ' '}te ${forms[slot]}` : part + forms[slot]
}
