import {defaultTreeAdapter, parse, type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes as Parsed, type ParserOptions} from 'parse5'

/** The attribute that tells which element of the source an element on the page was made of. */
const stampAttribute = 'data-tp'

class TooDeep extends Error {}

/** Chromium nests elements no deeper. Beyond it the parser's work grows with depth times length. */
const deepest = 512

/** A page with more tags than this is none that people read; to take it apart would cost gigabytes. */
const mostTags = 300_000

/**
 * The source of a page with on every start tag where it stands: its offset in the source as it was. Nothing else changes. What only shows
 * where scripts can't run is left as it is: in a browser that is no element. A page of far too many tags, or nested too deep, gets none.
 */
export function stamp(html: string): string {
  if (hasMoreTags(html, mostTags)) return html
  const document = parsed(html)
  if (!document) return html
  const places = new Set<number>()
  collect(document, places)
  const parts: string[] = []
  let from = 0
  for (const place of [...places].sort((a, b) => a - b)) {
    const name = tagName(html, place)
    if (name === undefined) continue
    parts.push(html.slice(from, name), ` ${stampAttribute}="${place}"`)
    from = name
  }
  return [...parts, html.slice(from)].join('')
}

/** Undefined when elements are nested too deep. */
function parsed(html: string): Parsed.Document | undefined {
  try {
    return parse(html, options())
  } catch (error) {
    if (error instanceof TooDeep) return undefined
    throw error
  }
}

function options(): ParserOptions<DefaultTreeAdapterMap> {
  let depth = 0
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush() {
      if (++depth > deepest) throw new TooDeep()
    },
    onItemPop() {
      depth--
    }
  }
  return {sourceCodeLocationInfo: true, scriptingEnabled: true, treeAdapter}
}

function hasMoreTags(html: string, most: number): boolean {
  let count = 0
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) if (++count > most) return true
  return false
}

/** Without recursion: a page may be nested deeper than a stack is. */
function collect(document: Parsed.Document, places: Set<number>): void {
  const waiting: Parsed.ParentNode[] = [document]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue
      const start = child.sourceCodeLocation?.startTag
      if (start) places.add(start.startOffset)
      waiting.push(child)
    }
  }
}

/** Where the name of the tag at `place` ends. */
function tagName(html: string, place: number): number | undefined {
  const name = /<[A-Za-z][^\s/>]*/y
  name.lastIndex = place
  return name.test(html) ? name.lastIndex : undefined
}
