import type {Element, Nodes, Root, SpokenText, Text} from 'hast'
import type {Origin, Range, Segment} from '../model/document.ts'
import type {Piece} from './tree.ts'

const blockTags = new Set('address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu nav ol option p pre search section select summary table tbody td textarea tfoot th thead title tr ul'.split(' '))
const silentTags = new Set('audio base canvas embed iframe link math meta noembed noframes noscript object script style svg template video'.split(' '))

/** The one text of a document with the origin of every stretch. */
export interface Flat {
  readonly text: string
  readonly segments: readonly Segment[]
  /** Ranges that a reader marked as variable. */
  readonly variables: readonly Range[]
}

/**
 * Walks the tree once and writes `Document.text`: blocks separated by a blank line, white space collapsed as a browser does,
 * scripts and hidden parts left out. What tags say (`data.spoken`) comes last. Gives every element and text node its range as `data.at` and uses up `data.pieces`.
 * Within a block there is never a blank line, so the blank lines are the block boundaries.
 */
export function flatten(tree: Root): Flat {
  const writer = new Writer()
  visit(tree, writer, false)
  for (const text of writer.spoken) writeSpoken(text, writer)
  return writer.done()
}

/** Not where it stands: a sentence would have the name of a picture in it. */
function writeSpoken(text: SpokenText, writer: Writer): void {
  writer.blockBreak()
  const start = writer.mark()
  writer.write(text.value, text.pieces ?? [], false)
  delete text.pieces
  text.at = writer.since(start)
}

function visit(node: Nodes, writer: Writer, pre: boolean): void {
  if (node.type === 'text') return writeText(node, writer, pre)
  if (node.type !== 'element' && node.type !== 'root') return
  if (node.type === 'element' && isSilent(node)) return
  if (node.type === 'element' && node.data?.spoken) writer.spoken.push(...node.data.spoken)
  const start = writer.mark()
  if (node.type === 'element' && node.tagName === 'br') writer.lineBreak()
  const block = node.type === 'element' && blockTags.has(node.tagName)
  if (block) writer.blockBreak()
  for (const child of node.children) visit(child, writer, pre || (node.type === 'element' && node.tagName === 'pre'))
  if (node.type === 'element') {
    const at = writer.since(start)
    node.data = {...node.data, at}
    if (node.data.variable && at[1] > at[0]) writer.variables.push(at)
  }
  if (block) writer.blockBreak()
}

function isSilent({tagName, properties, data}: Element): boolean {
  if (data?.sight) return silentTags.has(tagName) || data.sight === 'gone'
  return silentTags.has(tagName) || (properties['hidden'] !== undefined && properties['hidden'] !== false && properties['hidden'] !== 'until-found')
}

function writeText(node: Text, writer: Writer, pre: boolean): void {
  const start = writer.mark()
  writer.write(node.value, node.data?.pieces ?? [], pre)
  node.data = {at: writer.since(start)}
}

/** A stretch that maps character by character or as a whole. */
interface Stretch {
  start: number
  end: number
  origin: Origin
}

/** A point in the writing: separators are written late, so the text after it may begin with one. */
interface Mark {
  readonly length: number
  readonly chunks: number
}

const white = /[ \t\n\r\f]/

class Writer {
  readonly variables: Range[] = []
  readonly spoken: SpokenText[] = []
  readonly #chunks: string[] = []
  readonly #stretches: Stretch[] = []
  #length = 0
  #blockStart = 0
  #pending: '' | ' ' | '\n' | '\n\n' = ''
  #pendingOrigin: Origin | undefined

  mark(): Mark {
    return {length: this.#length, chunks: this.#chunks.length}
  }

  /** The range written since `mark`, without the separator that was written just before its first character. */
  since({length, chunks}: Mark): Range {
    const first = this.#chunks[chunks]
    return [first === ' ' || first === '\n' || first === '\n\n' ? length + first.length : length, this.#length]
  }

  blockBreak(): void {
    if (this.#length > 0) this.#pending = '\n\n'
  }

  /** Two line breaks in a row look like a new paragraph, and are one. */
  lineBreak(): void {
    if (this.#length === this.#blockStart) return
    this.#pending = this.#pending === '\n' || this.#pending === '\n\n' ? '\n\n' : '\n'
  }

  write(value: string, pieces: readonly Piece[], pre: boolean): void {
    let from = 0
    for (const {length, origin} of pieces.length > 0 ? pieces : [{length: value.length}]) {
      this.#piece(value.slice(from, from + length), origin, pre)
      from += length
    }
  }

  #piece(value: string, origin: Origin | undefined, pre: boolean): void {
    const linear = origin !== undefined && originLength(origin) === value.length
    let run = 0
    for (let i = 0; i <= value.length; i++) {
      const char = value[i]
      if (char !== undefined && !white.test(char)) continue
      if (i > run) this.#words(value.slice(run, i), origin && (linear ? slice(origin, run, i) : origin))
      if (char !== undefined) this.#space(char, pre, origin && (linear ? slice(origin, i, i + 1) : origin))
      run = i + 1
    }
  }

  #space(char: string, pre: boolean, origin: Origin | undefined): void {
    if (pre && char === '\n') return this.lineBreak()
    if (this.#pending !== '' || this.#length === this.#blockStart) return
    this.#pending = ' '
    this.#pendingOrigin = origin
  }

  #words(value: string, origin: Origin | undefined): void {
    this.#flushPending()
    this.#add(value, origin)
  }

  #flushPending(): void {
    const pending = this.#pending
    if (pending === '') return
    this.#pending = ''
    this.#add(pending, pending === ' ' ? this.#pendingOrigin : undefined)
    this.#pendingOrigin = undefined
    if (pending === '\n\n') this.#blockStart = this.#length
  }

  #add(value: string, origin: Origin | undefined): void {
    const start = this.#length
    this.#chunks.push(value)
    this.#length += value.length
    if (origin === undefined) return
    const last = this.#stretches.at(-1)
    if (last && last.end === start && continues(last, origin, value.length)) {
      last.end = this.#length
      last.origin = join(last.origin, origin)
    } else this.#stretches.push({start, end: this.#length, origin})
  }

  done(): Flat {
    return {
      text: this.#chunks.join(''),
      segments: this.#stretches.map(({start, end, origin}) => ({at: [start, end], origin})),
      variables: this.variables
    }
  }
}

/** UTF-16 units the origin spans, or -1 where it has no characters. */
function originLength(origin: Origin): number {
  return 'at' in origin ? origin.at[1] - origin.at[0] : -1
}

function slice(origin: Origin, start: number, end: number): Origin {
  if (origin.in === 'source') return {in: 'source', at: [origin.at[0] + start, origin.at[0] + end]}
  if (origin.in === 'docx' || origin.in === 'odt') return {...origin, from: origin.from + start, at: [origin.at[0] + start, origin.at[0] + end]}
  return origin
}

/** Two stretches become one segment when both are linear and the second begins where the first ends. */
function continues(last: Stretch, next: Origin, length: number): boolean {
  const {origin} = last
  if (!('at' in origin) || !('at' in next) || origin.at[1] !== next.at[0]) return false
  if (originLength(origin) !== last.end - last.start || originLength(next) !== length) return false
  if (origin.in === 'source' || next.in === 'source') return origin.in === next.in
  return origin.part === next.part && origin.block === next.block && origin.run === next.run && origin.from + (last.end - last.start) === next.from
}

function join(first: Origin, second: Origin): Origin {
  return 'at' in first && 'at' in second ? {...first, at: [first.at[0], second.at[1]]} : first
}
