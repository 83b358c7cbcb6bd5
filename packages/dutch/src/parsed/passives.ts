import {isPresentParticiple, isState, takesZijn} from '../parse/participles.ts'
import {hidesAgent, isBecoming, isOwnDoing} from './passive-idioms.ts'
import {agentOf, isImpersonal, modalOf, subjectOf} from './passive-parts.ts'
import {isAdjective, isResult, makesEvent} from './stative-participles.ts'
import type {ParsedWord} from './types.ts'

/** A verb in the passive: what someone does, told of what it is done to. */
export interface Passive {
  /** The form of "worden" or "zijn". Verbs that share it each have their own passive. */
  readonly auxiliary: ParsedWord
  readonly participle: ParsedWord
  readonly by: 'worden' | 'zijn'
  /** Nothing has it done to it: "er wordt gewerkt", "daarin is bepaald dat". A verb without a subject that stands in its own clause need not be impersonal. */
  readonly impersonal: boolean
  readonly subject?: ParsedWord
  /** The noun of "door de gemeente", when it can act. */
  readonly agent?: ParsedWord
  /** The verb that says that it must, may, can or will be done. */
  readonly modal?: ParsedWord
}

type Words = readonly ParsedWord[]

const worden = new Set('word wordt worden werd werden'.split(' '))
const zijn = new Set('ben bent is zijn was waren'.split(' '))
/** Participles that look like their infinitive begin so, or have it behind a first part: "overgedragen", "aanbevolen". */
const ownPrefix = /^\p{L}{0,6}?(?:ge|be|ver|ont|her|er)\p{L}{3}/u
/** A participle is looked for this many words from an auxiliary that the tree does not join to one. */
const reach = 25

/**
 * The passives of a sentence. Left out is what only looks like one: "wordt achttien", "is vertrokken", "is gesloten op maandag", "is bevoegd". The tree
 * leads; where it parts an auxiliary from its participle the order of the words is followed.
 */
export function passives(words: Words): readonly Passive[] {
  return words.flatMap((auxiliary) => {
    const form = auxiliary.form.toLowerCase()
    const by = worden.has(form) ? 'worden' : zijn.has(form) && !isPossessive(words, auxiliary) ? 'zijn' : undefined
    if (by === undefined) return []
    return participlesOf(words, auxiliary).flatMap((participle): Passive[] => {
      if (by === 'zijn' ? !isZijnPassive(words, auxiliary, participle) : isBecoming(words, participle)) return []
      const [subject, agent, modal] = [subjectOf(words, participle), agentOf(words, participle), modalOf(words, auxiliary, participle)]
      return [{auxiliary, participle, by, impersonal: !subject && isImpersonal(words, auxiliary, participle), ...subject && {subject}, ...agent && {agent}, ...modal && {modal}}]
    })
  })
}

/** "Zijn broer". In a sentence with no other finite verb the tagger was wrong: "Voor u zijn nieuwe plekken gevonden". */
function isPossessive(words: Words, {upos}: ParsedWord): boolean {
  return (upos === 'PRON' || upos === 'DET') && words.some(({feats}) => feats.includes('VerbForm=Fin'))
}

function isZijnPassive(words: Words, auxiliary: ParsedWord, participle: ParsedWord): boolean {
  const form = participle.form.toLowerCase()
  if (words.some(({head, form: other}) => head === participle.id && worden.has(other.toLowerCase()))) return false
  if (takesZijn(form) || isState(form) || isAdjective(form) || hidesAgent(words, participle)) return false
  const subject = subjectOf(words, participle)
  if (isOwnDoing(words, participle, subject)) return false
  if (words.some(({head, lemma, deprel}) => head === participle.id && lemma === 'hebben' && deprel.startsWith('aux') && !hasModalCluster(words, auxiliary))) return false
  return !isResult(form) || agentOf(words, participle) !== undefined || makesEvent(form, subject?.lemma.toLowerCase() ?? '')
}

/** "Had verstuurd moeten zijn" is a passive of a modal verb: its "hebben" is not that of the participle. */
function hasModalCluster(words: Words, auxiliary: ParsedWord): boolean {
  return auxiliary.feats.includes('VerbForm=Inf') && words[auxiliary.id - 2]?.feats.includes('VerbForm=Inf') === true
}

/** The participles that an auxiliary belongs to: its head, and those joined to that by "en". */
function participlesOf(words: Words, auxiliary: ParsedWord): readonly ParsedWord[] {
  const head = /^(?:aux|cop)/.test(auxiliary.deprel) ? words[auxiliary.head - 1] : undefined
  const first = head && isParticiple(words, head) && !hasNearer(words, auxiliary, head) ? head : nearby(words, auxiliary)
  if (!first) return []
  const joined = words.filter((word) => word.deprel === 'conj' && word.head === first.id && isParticiple(words, word)
    && !words.some(({head: to, deprel}) => to === word.id && /^(?:aux|cop|nsubj)/.test(deprel)))
  return [first, ...joined]
}

function isParticiple(words: Words, {id, upos, feats, form, deprel}: ParsedWord): boolean {
  if (form.endsWith('en') && !ownPrefix.test(form.toLowerCase())) return false // "voorlezen" is no participle, "ontvangen" and "aanbevolen" may be
  if (words.some((word) => word.head === id && /^(?:det|case|nummod)/.test(word.deprel))) return false // "de genomineerden"
  return (upos === 'VERB' || upos === 'AUX') && feats.includes('VerbForm=Part') && deprel !== 'amod' && !form.endsWith('e') && !isPresentParticiple(form.toLowerCase())
}

/** "Dat is zo als een adviseur is ingeschakeld": of two finite auxiliaries the participle has the nearer. */
function hasNearer(words: Words, auxiliary: ParsedWord, participle: ParsedWord): boolean {
  const far = Math.abs(auxiliary.id - participle.id)
  return auxiliary.feats.includes('VerbForm=Fin') && words.some(({id, head, deprel, feats}) => head === participle.id && id !== auxiliary.id
    && /^(?:aux|cop)/.test(deprel) && feats.includes('VerbForm=Fin') && Math.abs(id - participle.id) < far)
}

/** The participle of an auxiliary that the tree leaves alone: beside it in a cluster, or else the first one to its right in the same clause. */
function nearby(words: Words, {id, upos, feats, deprel, head}: ParsedWord): ParsedWord | undefined {
  const above = words[(words[head - 1]?.head ?? 0) - 1]
  if (deprel.startsWith('cop') && words[head - 1]?.upos !== 'VERB') return above && isParticiple(words, above) && !hasNearer(words, words[id - 1] ?? above, above) ? above : undefined
  const beside = [words[id - 2], words[id]].find((word) => word && isParticiple(words, word))
  if (beside) return beside
  if (!feats.includes('VerbForm=Fin') && upos !== 'PRON') return undefined
  for (let at = id; at < Math.min(words.length, id + reach); at++) {
    const word = words[at]
    if (!word || /^[,;:()–]$/.test(word.form) || word.upos === 'SCONJ' || word.upos === 'CCONJ' || word.feats.includes('VerbForm=Fin')) return undefined
    if (isParticiple(words, word)) return word
  }
  return undefined
}
