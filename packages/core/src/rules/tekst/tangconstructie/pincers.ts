import {below, clauses, isFinite, zipf, type ParsedWord} from '@testpanel/dutch'
import type {SyntaxSentence} from '../../../model/facts.ts'
import {distance} from '../../../text/distance.ts'

/** Two words that belong together with too much between them. */
export interface Pincer {
  /** `bijzin`: subject and verb of a clause inside another, where the verb comes last. */
  readonly kind: 'onderwerp' | 'bijzin' | 'gezegde' | 'lidwoord'
  readonly from: ParsedWord
  readonly to: ParsedWord
  readonly between: number
}

type Words = readonly ParsedWord[]

/**
 * The widest pincer of a sentence of at least `min` words, if there is one. In a clause inside another the verb comes last, so two words more are let pass.
 */
export function widestPincer(sentence: SyntaxSentence, min: number): Pincer | undefined {
  const {words} = sentence
  const pairs = [...subjects(words), ...predicates(words), ...articles(words)]
  const found = pairs.map(([kind, one, other]): Pincer => {
    const [from, to] = one.id < other.id ? [one, other] : [other, one]
    return {kind, from, to, between: distance(sentence, from, to)}
  })
  return found.filter(({kind, between}) => between >= (kind === 'bijzin' ? min + 2 : min)).toSorted((one, other) => other.between - one.between)[0]
}

type Pair = readonly [kind: Pincer['kind'], one: ParsedWord, other: ParsedWord]

/** Subject and finite verb of each clause. "Er" and "het" that only announce the subject are not it. */
function subjects(words: Words): readonly Pair[] {
  return clauses(words).flatMap(({verb, subject, depth}): Pair[] => {
    if (!subject || !subject.deprel.startsWith('nsubj') || subject.upos === 'NUM' || crosses(words, verb, subject) || isFollowed(words, subject, verb)) return []
    return depth === 0 && spansClause(words, subject, verb) ? [] : [[depth === 0 ? 'onderwerp' : 'bijzin', subject, verb]]
  })
}

/** "De verwachting is dat": the subject has its verb right behind it. */
function isFollowed(words: Words, subject: ParsedWord, verb: ParsedWord): boolean {
  const next = words[subject.id]
  return next !== undefined && next.id < verb.id && isFinite(next)
}

/** "Dat is belangrijk, stelt de wethouder": between subject and verb stands a verb that is not of the subject. */
function spansClause(words: Words, subject: ParsedWord, verb: ParsedWord): boolean {
  const own = below(words, subject.id)
  return words.slice(Math.min(subject.id, verb.id), Math.max(subject.id, verb.id) - 1).some((word) => isFinite(word) && !own.has(word.id))
}

/** A finite verb and the rest of its predicate: a participle, an infinitive or the other part of a separable verb. */
function predicates(words: Words): readonly Pair[] {
  return words.filter(isFinite).flatMap((verb): Pair[] => {
    const parts = words.filter((word) => word.id > verb.id && isPart(words, verb, word) && !crosses(words, verb, word)).toSorted((one, other) => one.id - other.id)
    return parts[0] ? [['gezegde', verb, parts[0]]] : []
  })
}

function isPart(words: Words, verb: ParsedWord, part: ParsedWord): boolean {
  const {id, head, deprel, upos, feats} = part
  if (head === verb.id && deprel === 'compound:prt') return part.form !== 'heen' && (zipf(verb.lemma) ?? 0) > 0 // "door de jaren heen"
  if ((upos !== 'VERB' && upos !== 'AUX') || isFinite(part) || hasOwnVerb(words, part, verb)) return false
  const isInfinitive = feats.includes('VerbForm=Inf') && part.lemma.endsWith(part.form.toLowerCase())
  const fits = (feats.includes('VerbForm=Part') && verb.upos === 'AUX') || (isInfinitive && modals.has(verb.lemma.toLowerCase()))
  const isJoined = (verb.deprel.startsWith('aux') && (id === verb.head || (head === verb.head && deprel.startsWith('aux')))) || (head === verb.id && deprel === 'xcomp')
  return fits && isJoined && (words[id - 2]?.form !== 'te' || withTe.has(verb.lemma.toLowerCase()))
}

/** "Is tien weken als een adviseur is ingeschakeld": the participle is of another verb. */
function hasOwnVerb(words: Words, {id}: ParsedWord, verb: ParsedWord): boolean {
  if (words.some((word) => word.head === id && word.id > verb.id && isFinite(word) && word.deprel.startsWith('aux'))) return true
  return [words[id - 2], words[id]].some((word) => word && word.id !== verb.id && isFinite(word))
}

const modals = new Set('kunnen moeten mogen zullen willen hoeven dienen gaan laten'.split(' '))
const withTe = new Set(['hoeven', 'dienen'])

/** A colon, a semicolon or the end of a quotation stands between: these two are of different sentences that the tree took for one. */
function crosses(words: Words, one: ParsedWord, other: ParsedWord): boolean {
  const [first, last] = one.id < other.id ? [one, other] : [other, one]
  return words.slice(first.id, last.id - 1).some(({form, id}) => /^[:;?!•]$/.test(form) || (/^['’”"]$/.test(form) && words[id]?.form === ','))
}

/** "De door het college op 3 mei vastgestelde regels": an article with a preposition right after it, and the noun after the participle. */
function articles(words: Words): readonly Pair[] {
  return words.flatMap((article): Pair[] => {
    if (article.upos !== 'DET' || words[article.id]?.upos !== 'ADP') return []
    const rest = words.slice(article.id)
    const end = rest.findIndex((word) => isFinite(word) || /^[,;:().]$/.test(word.form))
    const part = rest.slice(0, end === -1 ? undefined : end).find(({feats, form, upos}) => (feats.includes('VerbForm=Part') || upos === 'ADJ') && /(?:[dt]e|en)$/.test(form) && feats.includes('Part'))
    const noun = part && words.slice(part.id).find(({upos}) => upos === 'NOUN' || upos === 'PROPN')
    return noun && noun.id - part.id <= 3 ? [['lidwoord', article, noun]] : []
  })
}
