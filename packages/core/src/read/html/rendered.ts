import type {Element, ElementContent, Root, SpokenText} from 'hast'
import type {Document, Problem, Range} from '../../model/document.ts'
import type {EngineNode, PageFacts} from '../../model/page.ts'
import {inLines} from '../../text/locate.ts'
import {makeDocument, unreadable} from '../document.ts'
import {Refused} from '../refused.ts'
import type {Piece} from '../tree.ts'
import {languageOf} from './language.ts'
import {parseHtml} from './parse.ts'

/** A page as a browser shows it. */
export interface RenderedPage {
  readonly path: string
  /** The page written out again after its scripts have run. An element that stood in the source carries the offset of its start tag there as `data-tp`. */
  readonly html: string
  /** What the server sent, decoded; undefined where it has no lines to point at. */
  readonly source?: string | undefined
  readonly facts: PageFacts
  readonly problems: readonly Problem[]
}

/** A drawing or another XML document has no place to name its language as a page does. */
const isWhole = /<html[\s>]/

/** A page as a document, with what engines saw on it in its place. */
export interface ReadPage {
  readonly document: Document
  readonly facts: PageFacts
}

/**
 * Reads a page as a browser shows it. Text that stands in the source as well has its origin there, character by character; text that a script
 * made has the start tag of the nearest element around it that does. What engines found gets the place of its element in source and text.
 * A page that scripts have nested too deep becomes a document without text that says so.
 */
export function readRendered(page: RenderedPage): ReadPage {
  const tree = orRefused(() => parseHtml(page.html))
  return tree instanceof Refused ? {document: unreadable(page.path, 'html', tree.id, tree.data), facts: page.facts} : readTree(tree, page)
}

function orRefused(parse: () => Root): Root | Refused {
  try {
    return parse()
  } catch (error) {
    if (error instanceof Refused) return error
    throw error
  }
}

function readTree(tree: Root, {path, html, source, facts, problems}: RenderedPage): ReadPage {
  const lang = languageOf(tree)
  const elements = new Map<number, Element>()
  const sent = source === undefined ? undefined : orRefused(() => parseHtml(source))
  const sources = sent === undefined || sent instanceof Refused ? new Map<number, Element>() : byStart(sent)
  place(tree, undefined, sources, elements)
  const document = makeDocument({path, format: 'html', tree, lang, declared: isWhole.test(html) ? (lang ?? '') : lang, problems, ...(source !== undefined && {source})})
  const found = (node: EngineNode): EngineNode => placed(node, document, sources, elements)
  return {document, facts: {...facts, results: facts.results.map((result) => ({...result, nodes: result.nodes.map(found)}))}}
}

/** Of an element that a script made, only the one around it is known: its start tag is a place to look, its text is that of others too. */
function placed(node: EngineNode, {lines}: Document, sources: ReadonlyMap<number, Element>, elements: ReadonlyMap<number, Element>): EngineNode {
  if (node.stamp === undefined) return node
  const {tag} = sources.get(node.stamp)?.data ?? {}
  const {at} = elements.get(node.stamp)?.data ?? {}
  return {...node, ...(at && at[1] > at[0] && !node.inside && {at}), ...(tag && {source: inLines(tag, lines)})}
}

function byStart(tree: Root): ReadonlyMap<number, Element> {
  const found = new Map<number, Element>()
  const waiting: (Root | Element)[] = [tree]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (const child of node.children) {
      if (child.type !== 'element') continue
      if (child.data?.tag && !found.has(child.data.tag[0])) found.set(child.data.tag[0], child)
      waiting.push(child)
    }
  }
  return found
}

/** Gives everything in `parent` its place in the source. The parser keeps trees shallow enough for this. */
function place(parent: Root | Element, around: Range | undefined, sources: ReadonlyMap<number, Element>, elements: Map<number, Element>): void {
  const original = parent.type === 'element' ? originalOf(parent, sources) : undefined
  const tag = original?.data?.tag ?? around
  if (parent.type === 'element') {
    const {tag: _, ...data} = parent.data ?? {}
    parent.data = {...data, ...(tag && {tag}), ...(original && looksOf(original))}
    for (const text of parent.data.spoken ?? []) text.pieces = spokenPieces(text, original) ?? [{length: text.value.length, ...(tag && {origin: {in: 'source', at: tag}})}]
    if (original?.data?.tag) elements.set(original.data.tag[0], parent)
  }
  const texts = textsOf(original?.children ?? [])
  for (const child of parent.children) {
    if (child.type === 'element') place(child, tag, sources, elements)
    else if (child.type === 'text') child.data = {pieces: take(texts, child.value) ?? [{length: child.value.length, ...(tag && {origin: {in: 'source', at: tag}})}]}
  }
}

function looksOf({properties: {className, style}}: Element): Element['data'] {
  return className === undefined && style === undefined ? {} : {looks: {...(className !== undefined && {className}), ...(style !== undefined && {style})}}
}

/** The element of the source that this one was made of; the mark that says so is taken off. */
function originalOf({properties}: Element, sources: ReadonlyMap<number, Element>): Element | undefined {
  const stamp = Number(properties['dataTp'] ?? -1)
  delete properties['dataTp']
  return sources.get(stamp)
}

/** Where a text of a tag stands in the source, if it was there before a script came. */
function spokenPieces({kind, value}: SpokenText, original: Element | undefined): readonly Piece[] | undefined {
  return original?.data?.spoken?.find((text) => text.kind === kind && text.value === value)?.pieces
}

interface SourceText {
  readonly value: string
  readonly pieces: readonly Piece[]
}

function textsOf(children: readonly ElementContent[]): SourceText[] {
  return children.flatMap((child) => (child.type === 'text' ? {value: child.value, pieces: child.data?.pieces ?? []} : []))
}

/** The first text of the source with this value that was not taken yet. */
function take(texts: SourceText[], value: string): readonly Piece[] | undefined {
  const at = texts.findIndex((text) => text.value === value)
  return at === -1 ? undefined : texts.splice(0, at + 1).at(-1)?.pieces
}
