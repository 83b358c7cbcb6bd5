/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type {EngineNode} from '@testpanel/core'

function nodeOf(element: Element, data: Record<string, string | number>): EngineNode {
  return {selector: testpanel.selectorOf(element), snippet: testpanel.snippetOf(element), ...testpanel.markOf(element), data}
}

/** Does something around it keep it in, with a bar to scroll or by cutting it off? Then the page itself does not become wider. */
function isKeptIn(element: Element): boolean {
  for (let at = testpanel.parentOf(element); at && at.localName !== 'body' && at.localName !== 'html'; at = testpanel.parentOf(at)) {
    if (getComputedStyle(at).overflowX !== 'visible') return true
  }
  return false
}

/**
 * What sticks out of the window to the right, so that a reader must scroll in two directions (WCAG 1.4.10). `[]` when the page fits. The outermost of
 * what sticks out is told, without what needs its width to mean something: pictures, film, maps, tables, code.
 */
function tooWide(limit: number): readonly EngineNode[] {
  const page = document.scrollingElement ?? document.documentElement
  const width = document.documentElement.clientWidth
  if (page.scrollWidth <= width + 1 || getComputedStyle(document.documentElement).overflowX === 'hidden') return []
  const found: Element[] = []
  for (const element of document.body.querySelectorAll('*')) {
    if (found.length >= limit) break
    const box = element.getBoundingClientRect()
    if (box.width === 0 || box.height === 0 || box.right + window.scrollX <= width + 1) continue
    if (element.closest('table, pre, code, img, svg, picture, video, canvas, object, embed, iframe, math, [role="grid"], [role="img"], [role="application"], [role="toolbar"]')) continue
    if (found.some((outer) => outer.contains(element)) || isKeptIn(element) || !testpanel.isShown(element)) continue
    found.push(element)
  }
  return found.map((element) => nodeOf(element, {width: Math.round(element.getBoundingClientRect().right + window.scrollX), window: width}))
}

/** Elements with text of their own in a box that cuts off what does not fit, and how much did not fit before. */
function boxes(): Map<Element, {readonly width: number; readonly height: number}> {
  const found = new Map<Element, {readonly width: number; readonly height: number}>()
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    const {overflowX, overflowY, display} = getComputedStyle(element)
    const clips = /hidden|clip/.test(`${overflowX} ${overflowY}`)
    if (!clips || display === 'inline' || element.clientWidth < 10 || element.clientHeight < 10 || (element.textContent ?? '').trim() === '' || !testpanel.isShown(element)) continue
    found.set(element, {width: element.scrollWidth - element.clientWidth, height: element.scrollHeight - element.clientHeight})
  }
  return found
}

/** Gives text the space that a reader may ask for (WCAG 1.4.12), after noting what was cut off already. */
function beginSpacing(): void {
  const held = globalThis as {testpanelBoxes?: ReturnType<typeof boxes>}
  held.testpanelBoxes = boxes()
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; transition: none !important } p { margin-bottom: 2em !important }')
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}

/** What is cut off now and was not before; puts the page back as it was. */
function endSpacing(limit: number): readonly EngineNode[] {
  const {testpanelBoxes: before = new Map()} = globalThis as {testpanelBoxes?: ReturnType<typeof boxes>}
  const found: EngineNode[] = []
  for (const [element, {width, height}] of before) {
    const {overflowX, overflowY} = getComputedStyle(element)
    const down = /hidden|clip/.test(overflowY) ? element.scrollHeight - element.clientHeight - Math.max(height, 0) : 0
    const right = /hidden|clip/.test(overflowX) ? element.scrollWidth - element.clientWidth - Math.max(width, 0) : 0
    if (found.length < limit && (down > 4 || right > 4)) found.push(nodeOf(element, {down: Math.round(down), right: Math.round(right)}))
  }
  document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1)
  return found
}

/** How large a page is, and whether it is HTML: a drawing has no body. */
function sizeOf(): {readonly elements: number; readonly hasBody: boolean} {
  return {elements: document.getElementsByTagName('*').length, hasBody: document.body !== null}
}

export const layout = {sizeOf, nodeOf, isKeptIn, tooWide, boxes, beginSpacing, endSpacing}
