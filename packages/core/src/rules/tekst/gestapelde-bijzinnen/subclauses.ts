import {clauses, type ParsedWord} from '@testpanel/dutch'

/** A clause that begins with a word such as "dat", "als" or "die". */
export interface Subclause {
  readonly opener: ParsedWord
  readonly verb: ParsedWord
  /** 2 when it stands in another one. */
  readonly depth: number
}

/** Words of clauses that are no conjunction. */
const relative = /^(?:die|dat|wat|wie|welke?|waar\p{L}*|hoe\p{L}*|wanneer)$/iu
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
    taken.add(opener.id)
    return [{opener, verb, depth}]
  })
}

function isOpener({form, upos, deprel, feats}: ParsedWord): boolean {
  if (upos === 'SCONJ' || deprel === 'mark') return conjunctions.has(form.toLowerCase())
  return (upos === 'PRON' || upos === 'ADV' || upos === 'DET') && deprel !== 'det' && relative.test(form) && !/PronType=Dem/.test(feats)
}
