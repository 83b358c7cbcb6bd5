import type {Element, ElementContent, Properties, Root, RootContent, Text} from 'hast'
import type {Origin} from '../model/document.ts'

/**
 * Where the next `length` UTF-16 units of a text node came from. When the origin's own range has that length they map one
 * to one, otherwise as a whole. Without an origin the stretch was made by the reader.
 */
export interface Piece {
  readonly length: number
  readonly origin?: Origin
}

declare module 'hast' {
  interface TextData {
    /** Set by a reader, used up by `flatten`. */
    pieces?: readonly Piece[]
  }
  interface SpokenText {
    /** Set by a reader, used up by `flatten`. */
    pieces?: readonly Piece[]
  }
}

/** An element as a reader makes it. */
export function element(tagName: string, properties: Properties, children: readonly ElementContent[], variable = false): Element {
  return {type: 'element', tagName, properties, children: [...children], ...(variable && {data: {variable}})}
}

/** A text node with its origins; the lengths of the pieces add up to the length of the value. */
export function textNode(value: string, pieces: readonly Piece[]): Text {
  return {type: 'text', value, data: {pieces}}
}

export function root(children: readonly RootContent[]): Root {
  return {type: 'root', children: [...children]}
}

/** Text of a source file that stands there exactly as it is read. */
export function sourceText(value: string, start: number): Text {
  return textNode(value, [{length: value.length, origin: {in: 'source', at: [start, start + value.length]}}])
}
