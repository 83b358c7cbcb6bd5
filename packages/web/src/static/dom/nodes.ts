import type {Element} from 'hast'
import type {Style} from '../style/style.ts'
import type {Page} from './page.ts'

// The engine is written for a browser, and asks these few things of a page. They are what a page is on which nothing ever changes: no script runs.

/** A stretch of text. */
export class TextNode {
  readonly nodeType = 3
  readonly data: string
  readonly parentElement: Tag
  readonly at: number

  private constructor(data: string, parent: Tag) {
    this.data = data
    this.parentElement = parent
    this.at = parent.ownerDocument.nodes.push(this) - 1
    parent.childNodes.push(this)
  }

  /** Puts text at the end of an element, and of the page so far. */
  static add(data: string, parent: Tag): TextNode {
    return new TextNode(data, parent)
  }

  get textContent(): string {
    return this.data
  }
}

export type PageNode = TextNode | Tag

/** An element of a page. It is number `at` of all nodes of the page, and what is in it runs up to `end`. */
export class Tag {
  readonly nodeType = 1
  readonly ownerDocument: Page
  readonly parentElement: Tag | null
  /** In capitals when it is of HTML, as in a browser. */
  readonly tagName: string
  /** The element of the tree that was read. */
  readonly made: Element
  readonly at: number
  end: number
  readonly childNodes: PageNode[] = []
  readonly children: Tag[] = []
  /** How many children of its parent come before it. */
  readonly place: number
  readonly names: ReadonlyMap<string, string>

  constructor(page: Page, parent: Tag | null, tagName: string, made: Element, names: ReadonlyMap<string, string>) {
    this.ownerDocument = page
    this.parentElement = parent
    this.tagName = tagName
    this.made = made
    this.names = names
    this.place = parent?.children.length ?? 0
    this.at = page.nodes.push(this) - 1
    this.end = this.at + 1
    parent?.childNodes.push(this)
    parent?.children.push(this)
  }

  get attributes(): readonly {readonly name: string; readonly value: string}[] {
    return Array.from(this.names, ([name, value]) => ({name, value}))
  }

  getAttribute(name: string): string | null {
    return this.names.get(name) ?? null
  }

  hasAttribute(name: string): boolean {
    return this.names.has(name)
  }

  get id(): string {
    return this.names.get('id') ?? ''
  }

  get className(): string {
    return this.names.get('class') ?? ''
  }

  get hidden(): boolean {
    return this.names.has('hidden')
  }

  /** What its `style` attribute says, without what it inherits. */
  get style(): Style {
    return this.ownerDocument.styles.inline(this)
  }

  get nextElementSibling(): Tag | null {
    return this.parentElement?.children[this.place + 1] ?? null
  }

  get previousElementSibling(): Tag | null {
    return this.parentElement?.children[this.place - 1] ?? null
  }

  get textContent(): string {
    return this.ownerDocument.textIn(this)
  }

  /** The engine keeps this with what it finds: so that leads back to the element, and nothing is written out that nobody reads. */
  get outerHTML(): string {
    this.ownerDocument.patience.ask()
    return String(this.at)
  }

  /** Asked only to know whether there is anything in it. */
  get innerHTML(): string {
    return this.childNodes.map((node) => (node instanceof TextNode ? node.data : '<>')).join('')
  }

  /** For each of its findings the engine would look for a selector that fits no other element of the page. Told that the element is its own page, it doesn't. */
  getRootNode(): this {
    return this
  }

  get documentElement(): this {
    return this
  }

  contains({at}: PageNode): boolean {
    return this.at <= at && at < this.end
  }

  closest(selector: string): Tag | null {
    const matches = this.ownerDocument.matcher(selector)
    return matches(this) ? this : (this.parentElement?.closest(selector) ?? null)
  }

  matches(selector: string): boolean {
    return this.ownerDocument.matcher(selector)(this)
  }

  querySelector(selector: string): Tag | null {
    return this.querySelectorAll(selector)[0] ?? null
  }

  querySelectorAll(selector: string): readonly Tag[] {
    return this.ownerDocument.within(this, selector)
  }
}
