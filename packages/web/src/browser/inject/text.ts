/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** A page as it is shown, written out as HTML. */
export interface Written {
  readonly title: string
  readonly lang: string
  readonly html: string
  /** It is no page: the browser shows the code of an XML file. */
  readonly isCode: boolean
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/\u00A0/g, '&nbsp;')
}

function openTag(element: Element, hidden: boolean): string {
  let tag = `<${nameOf(element)}`
  for (const {name, value} of element.attributes) {
    if (/^(?:on|style$|srcset$|srcdoc$|hidden$|class$)/.test(name) || !/^[^\s"'<>/=]+$/.test(name) || value.length > 2000) continue
    tag += ` ${name}="${escaped(value)}"`
  }
  return `${tag}${hidden ? ' hidden' : ''}>`
}

/** A frame has a page in it, which HTML can't write inside a frame's tags. */
function nameOf(element: Element): string {
  return element.localName === 'iframe' || element.localName === 'frame' ? 'div' : element.localName
}

/** Nobody gets to see it as the page is now. What a reader can unfold stays. */
function isHidden(element: Element): boolean {
  if (element.closest('head, datalist, select, map') !== null) return false
  const {display, visibility} = getComputedStyle(element)
  return display === 'none' || visibility === 'hidden' || visibility === 'collapse'
}

function childrenOf(node: Element | ShadowRoot | Document): readonly Node[] {
  if (node instanceof HTMLSlotElement) {
    const given = node.assignedNodes({flatten: true})
    return given.length > 0 ? given : [...node.childNodes]
  }
  if (node instanceof HTMLIFrameElement) return frameOf(node)
  const inside = node instanceof Element ? node.shadowRoot : null
  return [...(inside ?? node).childNodes]
}

/** The page in a frame, when it is of the same site. */
function frameOf(frame: HTMLIFrameElement): readonly Node[] {
  try {
    const body = frame.contentDocument?.body
    return body ? [...body.childNodes] : []
  } catch {
    return []
  }
}

function write(node: Node, parts: string[], budget: {left: number}): void {
  if (budget.left <= 0) return
  if (node.nodeType === Node.TEXT_NODE) {
    budget.left -= node.nodeValue?.length ?? 0
    parts.push(escaped(node.nodeValue ?? ''))
  } else if (node.nodeType === Node.COMMENT_NODE && /^\s*testpanel\b/.test(node.nodeValue ?? '')) {
    parts.push(`<!--${(node.nodeValue ?? '').replace(/--/g, '- -')}-->`)
  } else if (node.nodeType === Node.ELEMENT_NODE) writeElement(node as Element, parts, budget)
}

function writeElement(element: Element, parts: string[], budget: {left: number}): void {
  const name = element.localName
  if (['script', 'style', 'template', 'noscript', 'link'].includes(name)) return
  const hidden = isHidden(element)
  const tag = openTag(element, hidden)
  budget.left -= tag.length
  parts.push(tag)
  if (['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'meta', 'source', 'track', 'wbr'].includes(name)) return
  if (!hidden) for (const child of childrenOf(element)) write(child, parts, budget)
  parts.push(`</${nameOf(element)}>`)
}

/** Writes the page out, what is hidden marked as hidden, shadow trees and frames of the same site in their places. */
function writePage(most: number): Written {
  const parts: string[] = []
  const budget = {left: most}
  // A comment for Testpanel may stand before the page or after it.
  for (const node of document.childNodes) write(node, parts, budget)
  return {title: document.title.slice(0, 1000), lang: (document.documentElement.getAttribute('lang') ?? '').slice(0, 100), html: `<!DOCTYPE html>${parts.join('')}`, isCode: document.getElementById('webkit-xml-viewer-source-xml') !== null}
}

export const text = {escaped, openTag, nameOf, isHidden, childrenOf, frameOf, write, writeElement, writePage}
