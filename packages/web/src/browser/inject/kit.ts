/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type {Heard} from './engines.ts'

/** The place of an element in the source. `inside`: it does not stand there itself, the element around it does. */
export interface Mark {
  readonly stamp?: number
  readonly inside?: true
}

/** What scripts of ours share in a page. They run in a world of their own: the page's scripts can't see or change it. */
export interface Kit {
  /** Where the start tag of the element stands in the source, or of the nearest element around it that does. */
  markOf(element: Element): Mark
  selectorOf(element: Element): string
  /** The element of a selector, through the edges of shadow trees. */
  elementAt(selector: string): Element | undefined
  /** The start tag. */
  snippetOf(element: Element): string
  isShown(element: Element): boolean
  /** The element around, through the edge of a shadow tree. */
  parentOf(element: Element): Element | null
  /** What the keyboard reaches, in the order in which it does. */
  focusable(): HTMLElement[]
  hearAxe(without: readonly string[], limit: number): Promise<Heard>
  hearAccesslint(without: readonly string[], limit: number, isPart: boolean): Heard
}

declare global {
  var testpanel: Kit
}

function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot
  if (element.parentElement) return element.parentElement
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
}

function markOf(element: Element): Mark {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const stamp = at.getAttribute('data-tp')
    if (stamp !== null && /^\d{1,9}$/.test(stamp)) return {stamp: Number(stamp), ...(at !== element && {inside: true})}
  }
  return {}
}

function stepOf(element: Element): string {
  const name = CSS.escape(element.localName)
  if (element.id !== '' && element.id.length < 80) return `#${CSS.escape(element.id)}`
  const same = [...(element.parentElement?.children ?? [])].filter((other) => other.localName === element.localName)
  return same.length < 2 ? name : `${name}:nth-of-type(${same.indexOf(element) + 1})`
}

function selectorOf(element: Element): string {
  const steps: string[] = []
  for (let at: Element | null = element; at; at = at.parentElement) {
    const step = stepOf(at)
    steps.unshift(step)
    if (step.startsWith('#') || at.localName === 'body') break
  }
  const root = element.getRootNode()
  const own = steps.join(' > ')
  return root instanceof ShadowRoot ? `${selectorOf(root.host)} >>> ${own}` : own
}

function elementAt(selector: string): Element | undefined {
  let root: Document | ShadowRoot | null = document
  let element: Element | null = null
  for (const step of selector.split(' >>> ')) {
    element = root?.querySelector(step) ?? null
    root = element?.shadowRoot ?? null
  }
  return element ?? undefined
}

function snippetOf(element: Element): string {
  const shell = element.cloneNode(false) as Element
  shell.removeAttribute('data-tp')
  for (const attribute of shell.attributes) if (attribute.value.length > 200) attribute.value = attribute.value.slice(0, 200)
  return shell.outerHTML.replace(/<\/[^>]*>$/, '').slice(0, 200)
}

function isShown(element: Element): boolean {
  return element.checkVisibility({opacityProperty: true, visibilityProperty: true})
}

/** All that goes in the page, so that each function finds the others. */
export const kit = {parentOf, markOf, stepOf, selectorOf, elementAt, snippetOf, isShown}
