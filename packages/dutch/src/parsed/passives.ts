import {isPresentParticiple, isState, takesZijn} from '../parse/participles.ts'
import {hidesAgent, isBecoming} from './passive-idioms.ts'
import {isAdjective, isResult, makesEvent} from './stative-participles.ts'
import type {ParsedWord} from './types.ts'

/** A verb in the passive: what someone does, told of what it is done to. */
export interface Passive {
  /** The form of "worden" or "zijn". Verbs that share it each have their own passive. */
  readonly auxiliary: ParsedWord
  readonly participle: ParsedWord
  readonly by: 'worden' | 'zijn'
  readonly subject?: ParsedWord
  /** The noun of "door de gemeente", when it can act. */
  readonly agent?: ParsedWord
  /** The verb that says that it must, may, can or will be done. */
  readonly modal?: ParsedWord
}

type Words = readonly ParsedWord[]

const worden = new Set('word wordt worden werd werden'.split(' '))
const zijn = new Set('ben bent is zijn was waren'.split(' '))
const modals = new Set('moeten dienen mogen kunnen hoeven zullen behoren horen'.split(' '))
/** A participle is looked for this many words from an auxiliary that the tree does not join to one. */
const reach = 25

/**
 * The passives of a sentence. Left out is what only looks like one: "wordt achttien", "is vertrokken", "is gesloten op maandag", "is bevoegd". The tree
 * leads; where it parts an auxiliary from its participle the order of the words is followed.
 */
export function passives(words: Words): readonly Passive[] {
  return words.flatMap((auxiliary) => {
    const form = auxiliary.form.toLowerCase()
    const by = worden.has(form) ? 'worden' : zijn.has(form) && auxiliary.upos !== 'PRON' && auxiliary.upos !== 'DET' ? 'zijn' : undefined
    if (by === undefined) return []
    return participlesOf(words, auxiliary).flatMap((participle): Passive[] => {
      if (by === 'zijn' ? !isZijnPassive(words, auxiliary, participle) : isBecoming(words, participle)) return []
      const [subject, agent, modal] = [subjectOf(words, participle), agentOf(words, participle), modalOf(words, participle)]
      return [{auxiliary, participle, by, ...subject && {subject}, ...agent && {agent}, ...modal && {modal}}]
    })
  })
}

function isZijnPassive(words: Words, auxiliary: ParsedWord, participle: ParsedWord): boolean {
  const form = participle.form.toLowerCase()
  if (words.some(({head, form: other}) => head === participle.id && worden.has(other.toLowerCase()))) return false
  if (takesZijn(form) || isState(form) || isAdjective(form) || hidesAgent(words, participle)) return false
  if (words.some(({head, lemma, deprel}) => head === participle.id && lemma === 'hebben' && /^aux/.test(deprel) && !hasModalCluster(words, auxiliary))) return false
  if (!isResult(form)) return true
  const subject = subjectOf(words, participle)
  return agentOf(words, participle) !== undefined || makesEvent(form, subject?.lemma.toLowerCase() ?? '')
}

/** "Had verstuurd moeten zijn" is a passive of a modal verb: its "hebben" is not that of the participle. */
function hasModalCluster(words: Words, auxiliary: ParsedWord): boolean {
  return auxiliary.feats.includes('VerbForm=Inf') && words[auxiliary.id - 2]?.feats.includes('VerbForm=Inf') === true
}

/** The participles that an auxiliary belongs to: its head, and those joined to that by "en". */
function participlesOf(words: Words, auxiliary: ParsedWord): readonly ParsedWord[] {
  const head = /^(?:aux|cop)/.test(auxiliary.deprel) ? words[auxiliary.head - 1] : undefined
  const first = head && isParticiple(head) ? head : nearby(words, auxiliary)
  if (!first) return []
  const joined = words.filter((word) => word.deprel === 'conj' && word.head === first.id && isParticiple(word)
    && !words.some(({head: to, deprel, feats}) => to === word.id && (/^(?:aux|cop)/.test(deprel) || (/^nsubj/.test(deprel) && feats !== undefined))))
  return [first, ...joined]
}

function isParticiple({upos, feats, form, deprel}: ParsedWord): boolean {
  return (upos === 'VERB' || upos === 'AUX') && feats.includes('VerbForm=Part') && deprel !== 'amod' && !/[dt]e$/.test(form) && !isPresentParticiple(form.toLowerCase())
}

/** The participle of an auxiliary that the tree leaves alone: beside it in a cluster, or else the first one to its right in the same clause. */
function nearby(words: Words, {id, feats, deprel, head}: ParsedWord): ParsedWord | undefined {
  if (/^cop/.test(deprel) && words[head - 1]?.upos !== 'VERB') return undefined
  const beside = [words[id - 2], words[id]].find((word) => word && isParticiple(word))
  if (beside) return beside
  if (!feats.includes('VerbForm=Fin')) return undefined
  for (let at = id; at < Math.min(words.length, id + reach); at++) {
    const word = words[at]
    if (!word || /^[,;:()–]$/.test(word.form) || word.upos === 'SCONJ' || word.upos === 'CCONJ' || word.feats.includes('VerbForm=Fin')) return undefined
    if (isParticiple(word)) return word
  }
  return undefined
}

function subjectOf(words: Words, participle: ParsedWord): ParsedWord | undefined {
  const own = words.find(({head, deprel}) => head === participle.id && /^nsubj/.test(deprel))
  return own ?? (participle.deprel === 'conj' ? words.find(({head, deprel}) => head === participle.head && /^nsubj/.test(deprel)) : undefined)
}

/** The tree makes a modal verb the auxiliary of the participle, or hangs the participle on it when they stand far apart. */
function modalOf(words: Words, participle: ParsedWord): ParsedWord | undefined {
  const above = words[participle.head - 1]
  const own = words.find(({head, deprel, lemma}) => head === participle.id && /^aux/.test(deprel) && modals.has(lemma.toLowerCase()))
  return own ?? (participle.deprel === 'xcomp' && above && modals.has(above.lemma.toLowerCase()) ? above : undefined)
}

function agentOf(words: Words, participle: ParsedWord): ParsedWord | undefined {
  return words.find(({id, head, deprel}) => head === participle.id && /^obl/.test(deprel)
    && words.some((word) => word.head === id && word.deprel === 'case' && word.form.toLowerCase() === 'door'))
}
