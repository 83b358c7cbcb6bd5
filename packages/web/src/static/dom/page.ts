import type {Styles} from '../style/style.ts'
import {TextNode, type PageNode, type Tag} from './nodes.ts'
import type {Patience} from './patience.ts'
import {lookedUp, query, type Match} from './select.ts'

/** What a page is made with. */
export interface PageParts {
  readonly styles: Styles
  readonly patience: Patience
  /** The page in a frame, of its HTML. */
  readonly frame: (html: string) => Page | null
}

/** A page that never changes, so that whatever was worked out of it holds. All its nodes are in one list, in the order of the document. */
export class Page {
  readonly nodeType = 9
  readonly ownerDocument = null
  /** A drawing by itself has none. */
  readonly doctype: object | null
  readonly nodes: PageNode[] = []
  readonly styles: Styles
  readonly patience: Patience
  readonly frame: PageParts['frame']
  readonly defaultView = {getComputedStyle: (tag: Tag) => this.#styleOf(tag)}
  readonly #found = new Map<string, readonly Tag[]>()
  #index: ReadonlyMap<string, readonly Tag[]> | undefined
  #lastText: {readonly tag: Tag; readonly text: string} | undefined
  #ids: ReadonlyMap<string, Tag> | undefined

  constructor({styles, patience, frame}: PageParts, hasDoctype: boolean) {
    this.doctype = hasDoctype ? {} : null
    this.styles = styles
    this.patience = patience
    this.frame = frame
  }

  get documentElement(): Tag | null {
    return (this.nodes[0] as Tag | undefined) ?? null
  }

  get body(): Tag | null {
    return this.documentElement?.children.find(({tagName}) => tagName === 'BODY' || tagName === 'FRAMESET') ?? null
  }

  getElementById(id: string): Tag | null {
    this.#ids ??= new Map((this.#indexed().get('[id') ?? []).map((tag): [string, Tag] => [tag.id, tag]).reverse())
    return this.#ids.get(id) ?? null
  }

  querySelector(selector: string): Tag | null {
    return this.querySelectorAll(selector)[0] ?? null
  }

  querySelectorAll(selector: string): readonly Tag[] {
    const known = this.#found.get(selector)
    if (known) return known
    const found = this.#select(selector, 0, this.nodes.length)
    this.#found.set(selector, found)
    return found
  }

  /** What fits within an element. */
  within(tag: Tag, selector: string): readonly Tag[] {
    return this.#select(selector, tag.at + 1, tag.end, tag)
  }

  matcher(selector: string): Match {
    return query(selector).matches
  }

  /** Goes through the text or the elements that are in an element, in the order of the document. */
  createTreeWalker(root: Tag, show: number): {readonly currentNode: Tag; nextNode(): PageNode | null} {
    const {nodes, patience} = this
    const type = show === textOnly ? 3 : 1
    let at = root.at
    return {
      currentNode: root,
      nextNode() {
        while (++at < root.end) {
          patience.ask()
          const node = nodes[at]
          if (node?.nodeType === type) return node
        }
        return null
      }
    }
  }

  #styleOf(tag: Tag): ReturnType<Styles['of']> {
    this.patience.ask()
    return this.styles.of(tag)
  }

  #select(selector: string, from: number, to: number, scope?: Tag): readonly Tag[] {
    const {matches, keys = ['*']} = query(selector, scope)
    const index = this.#indexed()
    const found = keys.flatMap((key) => {
      const tags = between(index.get(key) ?? [], from, to)
      this.patience.ask(tags.length + 2)
      return tags.filter(matches)
    })
    return keys.length === 1 ? found : [...new Set(found)].sort((a, b) => a.at - b.at)
  }

  /** Of an element that holds much, its children ask one after another. */
  textIn(tag: Tag): string {
    if (this.#lastText?.tag === tag) return this.#lastText.text
    this.patience.ask(tag.end - tag.at)
    let text = ''
    for (let at = tag.at + 1; at < tag.end; at++) {
      const node = this.nodes[at]
      if (node instanceof TextNode) text += node.data
    }
    this.#lastText = {tag, text}
    return text
  }

  /** The elements with a name (`a`), with an attribute (`[href`), with a value that is looked up (`[for=naam`), and all (`*`). */
  #indexed(): ReadonlyMap<string, readonly Tag[]> {
    return (this.#index ??= indexed(this.nodes))
  }
}

/** What a walker is told to go through, in the numbers of the standard: elements are 1. */
const textOnly = 4

function indexed(nodes: readonly PageNode[]): ReadonlyMap<string, readonly Tag[]> {
  const index = new Map<string, Tag[]>()
  const add = (key: string, tag: Tag): void => {
    const list = index.get(key)
    if (list) list.push(tag)
    else index.set(key, [tag])
  }
  for (const node of nodes) {
    if (node instanceof TextNode) continue
    add('*', node)
    add(node.made.tagName, node)
    for (const [name, value] of node.names) {
      add(`[${name}`, node)
      if (lookedUp.has(name)) add(`[${name}=${value}`, node)
    }
  }
  return index
}

/** Of elements in the order of the document, those with a number from `from` up to `to`. */
function between(tags: readonly Tag[], from: number, to: number): readonly Tag[] {
  const start = firstFrom(tags, from)
  return tags.slice(start, firstFrom(tags, to))
}

function firstFrom(tags: readonly Tag[], from: number): number {
  let [low, high] = [0, tags.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((tags[middle] as Tag).at < from) low = middle + 1
    else high = middle
  }
  return low
}
