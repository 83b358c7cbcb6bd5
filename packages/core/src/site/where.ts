import type {Element, Root} from 'hast'
import type {Document, Range} from '../model/document.ts'

/** A part of a page that visitors know by its use. What stands outside `main` mostly stands on every page of a site. */
export type Area = 'header' | 'nav' | 'main' | 'aside' | 'footer' | 'dialog'

/** The elements of a page with what stands around them. */
export class Elements {
  readonly #root: Root
  readonly #parents = new Map<Element, Element>()
  readonly #byTag = new Map<number, Element>()

  constructor({tree}: Pick<Document, 'tree'>) {
    this.#root = tree
    const waiting: (Root | Element)[] = [tree]
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      for (const child of node.children.toReversed()) if (child.type === 'element') waiting.push(child)
      if (node.type === 'root') continue
      // What a script made carries the start tag of what it stands in, which comes before it.
      const start = node.data?.tag?.[0]
      if (start !== undefined && !this.#byTag.has(start)) this.#byTag.set(start, node)
      for (const child of node.children) if (child.type === 'element') this.#parents.set(child, node)
    }
  }

  /** The element whose start tag begins at this offset in the file. */
  withTag(start: number): Element | undefined {
    return this.#byTag.get(start)
  }

  /** The smallest element that holds a range of the text. */
  around([start, end]: Range): Element | undefined {
    let found: Element | undefined
    for (let inner = holding(this.#root, start, end); inner; inner = holding(inner, start, end)) found = inner
    return found
  }

  /** The element itself and those around it, the nearest first. */
  *upFrom(element: Element): Generator<Element> {
    for (let here: Element | undefined = element; here; here = this.#parents.get(here)) yield here
  }
}

function holding({children}: Root | Element, start: number, end: number): Element | undefined {
  for (const child of children) {
    const at = child.type === 'element' ? child.data?.at : undefined
    if (child.type === 'element' && at && at[1] > at[0] && at[0] <= start && end <= at[1]) return child
  }
  return undefined
}

const roles: Readonly<Record<string, Area>> = {banner: 'header', navigation: 'nav', main: 'main', complementary: 'aside', contentinfo: 'footer', dialog: 'dialog', alertdialog: 'dialog'}
const tags: Readonly<Record<string, Area>> = {header: 'header', nav: 'nav', main: 'main', aside: 'aside', footer: 'footer', dialog: 'dialog'}
/** In one of these a `header` or `footer` is that of a part of the page. */
const parts = new Set(['article', 'aside', 'main', 'nav', 'section', 'dialog'])

/** Where an element is: in which area of the page, and the elements up to that area, the nearest first. Without an area they go up to the body. */
export interface Where {
  readonly area: Area | undefined
  readonly steps: readonly Element[]
}

/** The area of a page that an element stands in. `up`: the element and those around it, the nearest first. */
export function whereIn(up: Iterable<Element>): Where {
  const all = [...up]
  for (const [at, one] of all.entries()) {
    const area = areaOf(one, all.slice(at + 1))
    if (area) return {area, steps: all.slice(0, at + 1)}
  }
  return {area: undefined, steps: all.filter(({tagName}) => tagName !== 'html')}
}

function areaOf({tagName, properties}: Element, around: readonly Element[]): Area | undefined {
  const role = properties['role']
  if (typeof role === 'string' || Array.isArray(role)) return roles[String(Array.isArray(role) ? role[0] : role)]
  if ((tagName === 'header' || tagName === 'footer') && around.some((one) => parts.has(one.tagName))) return undefined
  return Object.hasOwn(tags, tagName) ? tags[tagName] : undefined
}
