import type {Nodes, Root} from 'hast'

// A hundred thousand elements take three seconds and half a gigabyte; a page of five megabytes seldom has more than this.
const mostElements = 300_000

/** Each element is held against each rule of style; a million times takes a second or two. */
const mostMatches = 1_000_000

/** How much work a page is. */
export interface Size {
  /** Too large to look at without a browser. */
  readonly huge: boolean
  /** The styles that stand in the page can be worked out. */
  readonly styled: boolean
  /** The page itself says something of how it looks. */
  readonly spoken: boolean
  /** Styles stand in files of their own, which are not fetched. */
  readonly elsewhere: boolean
}

/** Measures a page before any of it is built. */
export function sizeOf(tree: Root): Size {
  let elements = 0
  let rules = 0
  let elsewhere = false
  let spoken = false
  visit(tree)
  const styled = elements * rules <= mostMatches
  return {huge: elements > mostElements, styled, spoken, elsewhere}

  function visit(node: Nodes): void {
    if (node.type === 'element') {
      elements++
      const {rel, href, style} = node.properties
      spoken ||= node.tagName === 'style' || style !== undefined
      elsewhere ||= node.tagName === 'link' && Array.isArray(rel) && rel.some((one) => String(one).toLowerCase() === 'stylesheet') && href !== undefined
      if (node.tagName === 'style') measure(node.children.map((child) => ('value' in child ? child.value : '')).join(''))
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }

  function measure(css: string): void {
    rules += css.split(/[{,]/).length
    elsewhere ||= /@import/i.test(css)
  }
}
