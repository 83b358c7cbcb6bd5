import type {ParsedWord} from './types.ts'

type Words = readonly ParsedWord[]

/** A stretch of a sentence with a finite verb of its own. */
export interface Clause {
  /** The word that the clause hangs on: its verb, or what a copula says of the subject. */
  readonly head: ParsedWord
  /** The finite verb: "heeft" in "heeft besloten". */
  readonly verb: ParsedWord
  readonly subject?: ParsedWord
  /** 0 for a main clause, 1 for a clause in it, 2 for a clause in that one. */
  readonly depth: number
}

const subordinate = /^(?:advcl|acl|ccomp|csubj|xcomp)/
const joined = /^(?:conj|parataxis)/

/** The clauses of a sentence, in the order of their finite verbs. */
export function clauses(words: Words): readonly Clause[] {
  return words.filter(isFinite).flatMap((verb): Clause[] => {
    const head = headOf(words, verb)
    const subject = nearest(verb, words.filter((word) => word.head === head.id && /^[nc]subj/.test(word.deprel))) ?? words.find((word) => word.head === verb.id && word.deprel.startsWith('nsubj'))
    return [{head, verb, ...subject && {subject}, depth: depthOf(words, head)}]
  })
}

/** A verb with a person and a tense; also an imperative. */
export function isFinite({upos, feats}: ParsedWord): boolean {
  return (upos === 'VERB' || upos === 'AUX') && feats.includes('VerbForm=Fin')
}

/** The ids of a word and of all words below it in the tree. */
export function below(words: Words, id: number): ReadonlySet<number> {
  const found = new Set([id])
  for (let grew = true; grew;) {
    grew = false
    for (const word of words) {
      if (found.has(word.id) || !found.has(word.head)) continue
      found.add(word.id)
      grew = true
    }
  }
  return found
}

function nearest({id}: ParsedWord, found: Words): ParsedWord | undefined {
  return found.toSorted((one, other) => Math.abs(one.id - id) - Math.abs(other.id - id))[0]
}

function headOf(words: Words, verb: ParsedWord): ParsedWord {
  return /^(?:aux|cop)/.test(verb.deprel) ? words[verb.head - 1] ?? verb : verb
}

/** How many clauses a clause stands in; what is joined to a clause by "en" is as deep as that. */
function depthOf(words: Words, head: ParsedWord): number {
  let depth = 0
  for (let word: ParsedWord | undefined = head, steps = 0; word && word.head !== 0 && steps < words.length; steps++) {
    if (subordinate.test(word.deprel) && (word === head || hasFinite(words, word))) depth++
    else if (!joined.test(word.deprel) && word === head) return depth + 1
    word = words[word.head - 1]
  }
  return depth
}

function hasFinite(words: Words, {id, ...word}: ParsedWord): boolean {
  return isFinite({id, ...word}) || words.some((other) => other.head === id && /^(?:aux|cop)/.test(other.deprel) && isFinite(other))
}
