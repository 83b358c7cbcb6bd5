import type {ParsedWord} from './types.ts'

type Words = readonly ParsedWord[]

const modals = new Set('moeten dienen mogen kunnen hoeven zullen behoren horen'.split(' '))

/** What it is done to, also where the verb before it with "en" or a modal verb has the subject. */
export function subjectOf(words: Words, participle: ParsedWord): ParsedWord | undefined {
  const own = words.find(({head, deprel}) => head === participle.id && deprel.startsWith('nsubj'))
  const above = words[participle.head - 1]
  if (!own && above && /^[xc]comp$/.test(participle.deprel) && modals.has(above.lemma.toLowerCase())) return words.find(({head, deprel}) => head === above.id && deprel.startsWith('nsubj'))
  return own ?? (participle.deprel === 'conj' ? words.find(({head, deprel}) => head === participle.head && deprel.startsWith('nsubj')) : undefined)
}

/** A singular verb with nothing that could be its subject; a subject may also be missed in the tree, or be that of a verb before. */
export function isImpersonal(words: Words, auxiliary: ParsedWord, participle: ParsedWord): boolean {
  const own = words.filter(({head}) => head === participle.id)
  const finite = [auxiliary, ...own].find(({feats, deprel}) => feats.includes('VerbForm=Fin') && /^(?:aux|cop)/.test(deprel))
  if (!finite?.feats.includes('Number=Sing') || own.some(({deprel}) => /^(?:obj|csubj|xcomp)/.test(deprel))) return false
  if (/^(?:conj|acl)/.test(participle.deprel) && !own.some(({form}) => /^(?:er|waar\p{L}+)$/iu.test(form))) return false
  return !words.some(({head, deprel, upos}) => head === auxiliary.id && auxiliary.head !== 0 && deprel.startsWith('nsubj') && upos !== 'ADV')
}

/** The tree makes a modal verb the auxiliary of the participle, or hangs the participle on it when they stand far apart. */
export function modalOf(words: Words, auxiliary: ParsedWord, participle: ParsedWord): ParsedWord | undefined {
  if (auxiliary.feats.includes('VerbForm=Fin')) return undefined
  const above = words[participle.head - 1]
  const own = words.find(({head, deprel, lemma}) => head === participle.id && deprel.startsWith('aux') && modals.has(lemma.toLowerCase()))
  return own ?? (/^[xc]comp$/.test(participle.deprel) && above && modals.has(above.lemma.toLowerCase()) ? above : undefined)
}

/** The noun of "door het college". */
export function agentOf(words: Words, participle: ParsedWord): ParsedWord | undefined {
  return words.find(({id, head, deprel}) => head === participle.id && deprel.startsWith('obl')
    && words.some((word) => word.head === id && word.deprel === 'case' && word.form.toLowerCase() === 'door'))
}
