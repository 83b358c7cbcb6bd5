import type {Problem} from '@testpanel/core'
import {createReadStream} from 'node:fs'
import {extname} from 'node:path'
import type {ParseInput, ParseRequest} from '../arguments/commands.ts'
import {failure} from '../files/open.ts'
import {nameOf} from '../files/stdin.ts'
import {decoded} from './decode.ts'
import {documentText, readInWorker} from './document.ts'
import type {DocumentText} from './reader.ts'
import {portions, type Portion} from './portions.ts'

/** What is to be parsed. */
export interface ParseSource {
  readonly input: ParseInput
  readonly portions: AsyncIterable<Portion>
  readonly problems: readonly Problem[]
}

/** Opens what was asked for, or says why that can't be done. Text that is piped in is not in memory as a whole. */
export async function openSource({path, input, timeLimit}: ParseRequest): Promise<ParseSource | Problem> {
  const kind = input ?? (path !== undefined && extname(path).toLowerCase() === '.conllu' ? 'conllu' : 'text')
  if (kind === 'conllu') {
    const chunks = await opened(path === undefined ? process.stdin : createReadStream(path))
    return Symbol.asyncIterator in chunks ? {input: kind, portions: portions(decoded(chunks), false), problems: []} : chunks
  }
  return path === undefined ? openStdin(timeLimit) : whole(await documentText(path, timeLimit))
}

/** Documents that are piped in are read as a whole; plain text, Markdown too, as it comes. */
async function openStdin(seconds: number): Promise<ParseSource | Problem> {
  const chunks = await opened(process.stdin)
  if (!(Symbol.asyncIterator in chunks)) return chunks
  const iterator = chunks[Symbol.asyncIterator]()
  const first = await iterator.next()
  const name = first.done ? 'stdin.txt' : nameOf(first.value)
  const all = {[Symbol.asyncIterator]: () => following(first, iterator)}
  if (name.endsWith('.txt') || name.endsWith('.md')) return {input: 'text', portions: portions(decoded(all), true), problems: []}
  const bytes = await collect(all)
  return bytes instanceof Uint8Array ? whole(await readInWorker({path: name, bytes}, seconds)) : bytes
}

async function* following<T>(first: IteratorResult<T>, rest: AsyncIterator<T>): AsyncGenerator<T> {
  for (let next = first; !next.done; next = await rest.next()) yield next.value
}

/** No document comes near this; the readers have limits of their own below it. */
const mostBytes = 100 * 1024 * 1024

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array | Problem> {
  const found: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.byteLength
    if (size > mostBytes) return failure('too-large', {size: Math.ceil(size / 1024 / 1024), limit: mostBytes / 1024 / 1024})
    found.push(chunk)
  }
  return new Uint8Array(Buffer.concat(found))
}

/** The chunks of a stream once its first one is there, so that a file that can't be opened is known before anything is written. */
async function opened(stream: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array> | Problem> {
  const iterator = stream[Symbol.asyncIterator]()
  try {
    const first = await iterator.next()
    return {[Symbol.asyncIterator]: () => following(first, iterator)}
  } catch (error) {
    return failure(error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR') ? 'missing' : 'unreadable')
  }
}

function whole(document: DocumentText | Problem): ParseSource | Problem {
  if (!('text' in document)) return document
  const {text, variables, problems} = document
  return {input: 'text', portions: (async function* () {
    yield {text, offset: 0, line: 1, atomic: variables}
  })(), problems}
}
