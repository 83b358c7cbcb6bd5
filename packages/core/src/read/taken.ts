import type {Nodes} from 'hast'
import {Pieces} from './pieces.ts'
import type {Piece} from './tree.ts'

/** A text that was taken out of the file by decoding or unquoting it: its unit `i` stands at file offsets `from[i]` to `to[i]`. */
export interface Taken {
  readonly text: string
  readonly from: Uint32Array
  readonly to: Uint32Array
}

/** Makes the origins of a tree that was read from a taken text point into the file. */
export function pointIntoFile(node: Nodes, taken: Taken): void {
  if (node.type === 'text' && node.data?.pieces) node.data.pieces = node.data.pieces.flatMap((piece) => inFile(piece, taken))
  if ('children' in node) for (const child of node.children) pointIntoFile(child, taken)
}

function inFile(piece: Piece, taken: Taken): readonly Piece[] {
  if (piece.origin?.in !== 'source') return [piece]
  const [start, end] = piece.origin.at
  const pieces = new Pieces()
  if (end - start === piece.length) unitByUnit(pieces, taken, start, end)
  else pieces.whole(piece.length, [taken.from[start] ?? 0, taken.to[end - 1] ?? 0])
  return pieces.done()
}

/**
 * Units that stand in the file as they are map one to one. Encoded ones map by word, so that a word has one origin; the white
 * space between them needs none.
 */
function unitByUnit(pieces: Pieces, taken: Taken, start: number, end: number): void {
  for (let at = start; at < end;) {
    let next = at + 1
    if (isLiteral(taken, at)) pieces.literal(1, taken.from[at] ?? 0)
    else if (isWhite(taken, at)) pieces.made(1)
    else {
      while (next < end && !isLiteral(taken, next) && !isWhite(taken, next)) next++
      pieces.whole(next - at, [taken.from[at] ?? 0, taken.to[next - 1] ?? 0])
    }
    at = next
  }
}

function isLiteral({from, to}: Taken, at: number): boolean {
  return (to[at] ?? 0) - (from[at] ?? 0) === 1
}

function isWhite({text}: Taken, at: number): boolean {
  return /[ \t\n\r\f]/.test(text.charAt(at))
}
