import {clauses, type ParsedWord} from '@testpanel/dutch'
import {pattern} from '@testpanel/dutch/segment'

/** A clause that begins with a word such as "dat", "als" or "die". */
export interface Subclause {
  readonly opener: ParsedWord
  readonly verb: ParsedWord
  /** 2 when it stands in another one. */
  readonly depth: number
}

/** Words of clauses that are no conjunction. */
const relative = pattern(String.raw`^(?:die|dat|wat|wie|welke?|waar\p{L}*|hoe\p{L}*|wanneer)$`, 'i')
const conjunctions = new Set('dat of als omdat doordat zodat hoewel terwijl nadat voordat totdat zodra zolang indien wanneer aangezien toen mits tenzij opdat sinds'.split(' '))

/**
 * The clauses of a sentence that have a finite verb and a word that opens them. What someone says without "dat", and what the tree calls a clause without
 * such a word, is left out; so is the second of two that "en" joins, which is no deeper.
 */
export function subclauses(words: readonly ParsedWord[]): readonly Subclause[] {
  const taken = new Set<number>()
  return clauses(words).flatMap(({verb, head, depth}): Subclause[] => {
    if (depth === 0 || (head.deprel === 'conj' && /^(?:advcl|acl|ccomp|csubj)/.test(words[head.head - 1]?.deprel ?? ''))) return []
    const opener = words.find((word) => word.id < verb.id && !taken.has(word.id) && isOpener(word) && (word.head === head.id || word.head === verb.id || words[word.head - 1]?.head === head.id))
    if (!opener || (opener.form === 'of' && verb.id - opener.id < 3) || (opener.form === 'wat' && verb.lemma === 'betreffen')) return []
    const earlier = words.filter(({id}) => taken.has(id))
    taken.add(opener.id)
    return isBeside(words, opener, earlier) ? [] : [{opener, verb, depth}]
  })
}

/** "Wat u wilt, waarom u dat wilt en hoe": a row of questions, or of "dat", is no stack, also where the tree makes it one. */
function isBeside(words: readonly ParsedWord[], opener: ParsedWord, earlier: readonly ParsedWord[]): boolean {
  const before = words[opener.id - 2]
  const isNext = before?.upos === 'CCONJ' || (before?.form === ',' && (isQuestion(opener) || opener.upos === 'SCONJ'))
  return isNext && earlier.some((one) => (isQuestion(opener) && isQuestion(one)) || one.form.toLowerCase() === opener.form.toLowerCase())
}

function isQuestion({form}: ParsedWord): boolean {
  return /^(?:wat|wie|waarom|hoe|wanneer|waar|welke?|of)$/i.test(form)
}

function isOpener({form, upos, deprel, feats}: ParsedWord): boolean {
  if (upos === 'SCONJ' || deprel === 'mark') return conjunctions.has(form.toLowerCase())
  return (upos === 'PRON' || upos === 'ADV' || upos === 'DET') && deprel !== 'det' && relative.test(form) && !/PronType=Dem/.test(feats)
}
