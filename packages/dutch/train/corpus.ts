import {modernised, readConllu, type Tree} from './conllu.ts'
import {alignFrog, readFrog, type Frogged} from './frog.ts'

/** A sentence with what is known about it: a gold tree, what Frog says, and its tree in the conventions of 2017. */
export interface Sentence {
  readonly words: readonly string[]
  readonly treebank: 'lassy' | 'alpino' | 'old'
  readonly tree?: Tree
  readonly frog?: Frogged
  readonly old?: Tree | undefined
}

/** A sentence of a treebank. */
export interface GoldSentence extends Sentence { readonly tree: Tree }

export interface Corpus {
  /** Gold in the present conventions, without what is held out. */
  readonly current: readonly GoldSentence[]
  /** Gold of 2017 of which no sentence is in the present files, in its own conventions. */
  readonly old: readonly GoldSentence[]
  /** Open text that Frog parsed. */
  readonly text: readonly Sentence[]
  /** Held out for decisions while developing. */
  readonly held: {readonly lassy: readonly GoldSentence[]; readonly alpino: readonly GoldSentence[]}
  /** Alpino's development part: only for reporting. */
  readonly dev: readonly GoldSentence[]
}

const heldDocuments = /^(?:wiki-832|wiki-1808|WR-P-E-I-0000051419|wiki-90|wiki-3781)\b/

/** Reads the treebanks in `ud` and Frog's output in `frog`. */
export function readCorpus(ud: string, frog: string): Corpus {
  const oldTrees = readConllu(`${ud}/lassy-train-2017.conllu`).map(modernised)
  const oldByText = new Map(oldTrees.map((tree) => [letters(tree), tree]))
  const read = (name: string, treebank: 'lassy' | 'alpino') => {
    const trees = readConllu(`${ud}/${name}.conllu`)
    const seen = alignFrog(trees.map(({words}) => words), readFrog(`${frog}/${name}.frog`))
    return trees.map((tree, at) => sentence(tree, treebank, seen[at], parallel(oldByText.get(letters(tree)), tree)))
  }
  const lassy = [...read('lassy-dev', 'lassy'), ...read('lassy-test', 'lassy')]
  const alpino = read('alpino-train-4b8df79', 'alpino')
  const isHeld = ({tree}: GoldSentence) => heldDocuments.test(tree.id)
  const isHeldAlpino = (_: GoldSentence, at: number) => at % 100 >= 85
  const known = new Set(lassy.map(({tree}) => letters(tree)))
  const oldSeen = alignFrog(oldTrees.map(({words}) => words), readFrog(`${frog}/lassy-train-2017.frog`))
  return {
    current: [...lassy.filter((one) => !isHeld(one)), ...alpino.filter((one, at) => !isHeldAlpino(one, at))],
    old: oldTrees.map((tree, at) => sentence(tree, 'old', oldSeen[at], tree)).filter(({tree}) => !known.has(letters(tree))),
    text: readFrog(`${frog}/text.frog`).filter(({words}) => words.length > 2 && words.length < 60).map((seen) => ({words: seen.words, treebank: 'lassy' as const, frog: seen})),
    held: {lassy: lassy.filter(isHeld), alpino: alpino.filter(isHeldAlpino)},
    dev: read('alpino-dev', 'lassy')
  }
}

function sentence(tree: Tree, treebank: Sentence['treebank'], frog: Frogged | undefined, old: Tree | undefined): GoldSentence {
  return {words: tree.words, treebank, tree, ...frog && {frog}, ...old && {old}}
}

function parallel(old: Tree | undefined, tree: Tree): Tree | undefined {
  return old?.words.length === tree.words.length ? old : undefined
}

function letters({words}: Tree): string {
  return words.join('').replace(/[ _]/g, '')
}
