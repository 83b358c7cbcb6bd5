import type {Element, ElementContent, Parents, RootContent} from 'hast'
import type {Raw} from 'mdast-util-to-hast'
import {parseHtmlFragment} from '../html/parse.ts'
import {pointIntoFile} from '../taken.ts'
import {takeLines} from './lines.ts'
import {rangeOf} from './place.ts'

const endTag = /^<\/([A-Za-z][^\s/>]*)\s*>$/
const startTag = /^<([A-Za-z][^\s/>]*)(?:\s[^<]*)?>$/
const voidTags = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/** More HTML elements than this are not opened within each other. */
const deepest = 50

/**
 * Puts elements and comments in the place of raw HTML, and forgets the parser's positions. Markdown passes tags one by one, so
 * a start tag takes what follows up to its end tag; a tag that has no other half is left out, and the text around it stays.
 */
export function readRaw(parent: Parents, source: string): void {
  const open = new OpenTags()
  for (const child of parent.children) {
    if ('children' in child) readRaw(child, source)
    if (child.type === 'raw') openOrAdd(open, child, source)
    else open.add([child])
    delete child.position
  }
  delete parent.position
  parent.children = open.close() as ElementContent[]
}

function openOrAdd(open: OpenTags, raw: Raw, source: string): void {
  const value = raw.value.trim()
  const end = endTag.exec(value)?.[1]
  if (end !== undefined) return open.closeTag(end.toLowerCase())
  const {children} = parse(raw, source)
  const [only] = children
  if (children.length === 1 && only?.type === 'element' && startTag.test(value) && !voidTags.has(only.tagName)) open.openTag(only)
  else open.add(children)
}

function parse(raw: Raw, source: string): ReturnType<typeof parseHtmlFragment> {
  const fragment = parseHtmlFragment(raw.value)
  const [start, end] = rangeOf(raw) ?? [0, 0]
  pointIntoFile(fragment, takeLines(raw.value, source.slice(start, end), start))
  return fragment
}

/** The start tags whose end tag is still to come, each with what came after it. */
class OpenTags {
  readonly #open: {readonly element: Element; children: RootContent[]}[] = []
  readonly #done: RootContent[] = []

  add(children: readonly RootContent[]): void {
    for (const child of children) this.#innermost().push(child)
  }

  openTag(element: Element): void {
    if (this.#open.length < deepest) this.#open.push({element, children: []})
  }

  closeTag(tagName: string): void {
    const index = this.#open.findLastIndex(({element}) => element.tagName === tagName)
    if (index === -1) return
    this.#forget(index + 1)
    const closed = this.#open.pop()
    if (closed) this.add([{...closed.element, children: closed.children as ElementContent[]}])
  }

  close(): RootContent[] {
    this.#forget(0)
    return this.#done
  }

  /** Leaves out the tags from `index` on, which have no end tag, and keeps what came after them. */
  #forget(index: number): void {
    for (const {children} of this.#open.splice(index)) this.add(children)
  }

  #innermost(): RootContent[] {
    return this.#open.at(-1)?.children ?? this.#done
  }
}
