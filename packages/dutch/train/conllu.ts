import {readFileSync} from 'node:fs'

/** A sentence as a treebank has it; `heads` count from 1, 0 is the root. */
export interface Tree {
  readonly words: readonly string[]
  readonly tags: readonly string[] // UPOS|FEATS
  readonly lemmas: readonly string[]
  readonly xpos: readonly string[]
  readonly heads: readonly number[]
  readonly labels: readonly string[]
  readonly id: string
}

/** The trees of a CoNLL-U file; multiword ranges and empty nodes are left out. */
export function readConllu(path: string): Tree[] {
  return readFileSync(path, 'utf8').split(/\r?\n\r?\n/).map(readTree).filter((tree) => tree.words.length > 0)
}

function readTree(block: string): Tree {
  const lines = block.split(/\r?\n/).filter(Boolean)
  const cells = lines.map((line) => line.split('\t')).filter(([id]) => /^\d+$/.test(id ?? ''))
  const column = (at: number) => cells.map((row) => row[at] ?? '_')
  const comment = lines.find((line) => line.startsWith('# sent_id')) ?? lines[0] ?? ''
  return {
    words: column(1), lemmas: column(2), xpos: column(4), heads: column(6).map(Number), labels: column(7).map(plainLabel),
    tags: cells.map((row) => `${row[3]}|${plainFeatures(row[5] ?? '_')}`), id: comment.replace(/^#\s*(?:sent_id = )?/, '')
  }
}

/** One spelling for what the files spell differently; `ExtPos` tells about fixed phrases and is left to the parser. */
function plainFeatures(features: string): string {
  return features.split('|').filter((one) => !one.startsWith('ExtPos=')).join('|').replace('Foreign=yes', 'Foreign=Yes').replace('Abbr=yes', 'Abbr=Yes') || '_'
}

function plainLabel(label: string): string {
  return label.replace('flat:name', 'flat').replace(/:outer$/, '').replace('cc:preconj', 'cc')
}

/**
 * Trees of the 2017 file in the present shape where a rule can do it: a coordinator hangs on the conjunct that follows it (UD 2), no longer on the
 * first one. What no rule catches is left to the network, which is told of which file a sentence comes.
 */
export function modernised(tree: Tree): Tree {
  const heads = tree.heads.map((head, at) => {
    if (tree.labels[at] !== 'cc') return head
    const next = tree.heads.findIndex((other, place) => place > at && other === head && tree.labels[place] === 'conj')
    return next < 0 ? head : next + 1
  })
  return {...tree, heads}
}
