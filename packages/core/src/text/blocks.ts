import type {Element, Nodes, Root} from 'hast'
import type {Document, Range} from '../model/document.ts'
import type {BlockKind} from '../model/facts.ts'
import {isTemplate} from './template.ts'

/** What the tree says of a stretch of text. */
export interface Leaf {
  readonly at: Range
  readonly kind: BlockKind
  readonly lang: string
  /** What a reader came for; what stands around it on every page; or what readers do not get. */
  readonly part: Part
  /** It stands in a tag: what a picture says, what a control is called, a hint, the word on a button. */
  readonly spoken?: true
}

type Part = 'content' | 'template' | 'hidden'

/** Which text is looked at: what a reader came for, or what stands around it as well. */
export type Extent = 'content' | 'page'

const kinds: Readonly<Record<string, BlockKind>> = {
  title: 'title', h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading', li: 'item', dt: 'item', dd: 'item',
  td: 'cell', th: 'cell', caption: 'caption', figcaption: 'caption', label: 'label', legend: 'label', button: 'label', option: 'label',
  summary: 'label', textarea: 'label', blockquote: 'quote'
}

const asideRoles = new Set(['navigation', 'banner', 'contentinfo', 'search', 'dialog', 'alertdialog'])
const sectioning = new Set(['main', 'article', 'section', 'aside'])

/** Every stretch of text with what the elements around it say, in the order of the text. */
export function leaves(document: Pick<Document, 'tree' | 'lang'>): readonly Leaf[] {
  const found: Leaf[] = []
  const spoken: Leaf[] = []
  const main = findMain(document.tree)
  visit(document.tree, {kind: 'paragraph', lang: document.lang, part: main === undefined ? 'content' : 'template', section: false})
  return [...found, ...spoken]

  function visit(node: Nodes, state: State): void {
    if (node.type === 'text') {
      const at = node.data?.at
      if (at && at[1] > at[0]) found.push({at, kind: state.kind, lang: state.lang, part: state.part})
    } else if ('children' in node) {
      const inner = node.type === 'element' ? step(node, state, main) : state
      if (node.type === 'element') for (const {at} of node.data?.spoken ?? []) if (at && at[1] > at[0]) spoken.push({at, kind: 'label', lang: inner.lang, part: inner.part, spoken: true})
      for (const child of node.children) visit(child, inner)
    }
  }
}

/** The stretches between blank lines, with the leaves that make them up; only those that readers read. */
export function* readBlocks(text: string, all: readonly Leaf[], extent: Extent = 'content'): Generator<{readonly at: Range; readonly own: readonly Leaf[]}> {
  let next = 0
  for (let start = 0; start < text.length; ) {
    const blank = text.indexOf('\n\n', start)
    const end = blank === -1 ? text.length : blank
    const own: Leaf[] = []
    for (let leaf = all[next]; leaf && leaf.at[0] < end; leaf = all[++next]) own.push(leaf)
    const part = own[0]?.part
    if (part === 'content' || (part === 'template' && extent === 'page')) yield {at: [start, end], own}
    start = end + 2
  }
}

interface State {
  readonly kind: BlockKind
  readonly lang: string
  readonly part: Part
  readonly section: boolean
}

function step(element: Element, state: State, main: Element | undefined): State {
  const {tagName, properties} = element
  const lang = typeof properties['lang'] === 'string' && properties['lang'] !== '' ? properties['lang'].toLowerCase() : state.lang
  return {
    kind: kinds[tagName] ?? state.kind,
    lang,
    part: partOf(element, state, main),
    section: state.section || sectioning.has(tagName)
  }
}

function partOf(element: Element, {part, section}: State, main: Element | undefined): Part {
  if (element === main || element.tagName === 'title') return 'content'
  if (part === 'hidden' || (element.properties['ariaHidden'] === 'true' && element.data?.sight !== 'panel')) return 'hidden'
  return part === 'content' && isAside(element, section) ? 'template' : part
}

function isAside(element: Element, inSection: boolean): boolean {
  const {tagName, properties} = element
  if (tagName === 'nav' || tagName === 'search' || tagName === 'dialog') return true
  if ((tagName === 'header' || tagName === 'footer') && !inSection) return true
  return asideRoles.has(String(properties['role'] ?? '')) || isTemplate(element)
}

function findMain(node: Root | Element): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue
    if (child.tagName === 'main' || child.properties['role'] === 'main') return child
    const inner = findMain(child)
    if (inner) return inner
  }
  return undefined
}
