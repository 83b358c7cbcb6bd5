import type {Nodes, Paragraph, Root} from 'nlcst'
import type {Range} from '../model/document.ts'
import {htmlReference} from '../read/references.ts'
import {element, root, textNode, type Piece} from '../read/tree.ts'

/** A piece of prose that is not divided further, with where the tree says it stands. */
interface Leaf {
  readonly value: string
  readonly claimed: number | undefined
  /** Code and the like: kept as text, never judged. */
  readonly isSource: boolean
}

/** A word may stand this far after where it is looked for: an address of a link can lie between. */
const furthest = 5000

/**
 * Makes a document tree of prose that was taken out of a file with markup. After a character reference such as `&amp;` the
 * tree's own positions are too low; therefore each word is found again in the file, from where the one before it ended.
 */
export function placeWords(tree: Root, source: string): ReturnType<typeof root> {
  let cursor = 0
  return root(tree.children.filter((child): child is Paragraph => child.type === 'ParagraphNode').map((paragraph) => element('p', {}, leaves(paragraph).map((leaf) => {
    const at = find(leaf, source, cursor)
    if (at) cursor = at[1]
    // A line that ends in the markup does not end in what a reader sees.
    const value = leaf.value.replaceAll(/\s*\n\s*/g, ' ')
    const piece: Piece = {length: value.length, ...(at && {origin: {in: 'source', at}})}
    return leaf.isSource ? element('code', {}, [textNode(value, [piece])], true) : textNode(value, [piece])
  }))))
}

function leaves(node: Nodes): readonly Leaf[] {
  if ('children' in node) return node.children.flatMap(leaves)
  return [{value: node.value, claimed: node.position?.start.offset, isSource: node.type === 'SourceNode'}]
}

function find({value, claimed, isSource}: Leaf, source: string, cursor: number): Range | undefined {
  const from = Math.max(claimed ?? cursor, cursor)
  for (let at = from; at <= Math.min(source.length, from + furthest); at++) {
    const end = isSource ? (source.startsWith(value, at) ? at + value.length : undefined) : endOf(value, source, at)
    if (end !== undefined) return [at, end]
  }
  return undefined
}

/** Where a value ends that begins at `at`, when it stands there, as itself or as character references. */
function endOf(value: string, source: string, at: number): number | undefined {
  let end = at
  for (let index = 0; index < value.length; ) {
    const step = source[end] === '&' ? htmlReference(source, end, value, index) : undefined
    if (!step && source[end] !== value[index]) return undefined
    end += step?.raw ?? 1
    index += step?.value ?? 1
  }
  return end
}
