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

/** What is cut off when text gets the space that a reader may ask for (WCAG 1.4.12), and was not before. The page is put back before anything of it shows. */
function cutOff(limit: number): readonly EngineNode[] {
  const before = boxes()
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; transition: none !important } p { margin-bottom: 2em !important }')
  const sheets = [...document.adoptedStyleSheets]
  document.adoptedStyleSheets = [...sheets, sheet]
  const found: EngineNode[] = []
  for (const [element, {width, height}] of before) {
    const {overflowX, overflowY} = getComputedStyle(element)
    const down = /hidden|clip/.test(overflowY) ? element.scrollHeight - element.clientHeight - Math.max(height, 0) : 0
    const right = /hidden|clip/.test(overflowX) ? element.scrollWidth - element.clientWidth - Math.max(width, 0) : 0
    if (found.length < limit && (down > 4 || right > 4)) found.push(nodeOf(element, {down: Math.round(down), right: Math.round(right)}))
  }
  document.adoptedStyleSheets = sheets
  return found
}

function cutBefore(): {testpanelCut?: ReturnType<typeof boxes>} {
  return globalThis as ReturnType<typeof cutBefore>
}

/** Notes what is cut off in the window as it is now: see `cutNow`. */
function noteCut(): void {
  cutBefore().testpanelCut = boxes()
}

/** Is more than half of a line of text below the edge of its box? */
function losesLines(element: Element): boolean {
  const edge = element.getBoundingClientRect().bottom
  const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  for (let node = walk.nextNode(), seen = 0; node && seen < 200; node = walk.nextNode(), seen++) {
    if (node.nodeValue?.trim() === '') continue
    range.selectNodeContents(node)
    if ([...range.getClientRects()].some(({bottom, width, height}) => width > 0 && bottom - edge > height / 2)) return true
  }
  return false
}

/** Text that is shortened on purpose, or with a link or button in it or right beside it, may be read in full elsewhere. */
function mayGoOn(element: Element): boolean {
  const {textOverflow, webkitLineClamp} = getComputedStyle(element)
  const ways = 'a[href], button, summary, [role="button"], [role="link"]'
  return textOverflow === 'ellipsis' || webkitLineClamp !== 'none' || element.closest(ways) !== null ||
    [element, element.nextElementSibling, element.previousElementSibling].some((one) => one !== null && (one.matches(ways) || one.querySelector(ways) !== null))
}

/** Text that drops out of its box in this window and did not in the one of `noteCut`: that of a page made twice as large (WCAG 1.4.4). */
function cutNow(limit: number): {readonly sure: readonly EngineNode[]; readonly unsure: readonly EngineNode[]} {
  const before = cutBefore().testpanelCut
  const found: Element[] = []
  for (const [element, {height: down}] of boxes()) {
    if (found.length >= limit) break
    if (down <= 4 || (before?.get(element)?.height ?? 0) > 4 || !/hidden|clip/.test(getComputedStyle(element).overflowY)) continue
    if (!element.closest('[aria-hidden="true"]') && !found.some((outer) => outer.contains(element)) && losesLines(element)) found.push(element)
  }
  const told = (one: Element): EngineNode => nodeOf(one, {down: Math.round(one.scrollHeight - one.clientHeight)})
  return {sure: found.filter((one) => !mayGoOn(one)).map(told), unsure: found.filter(mayGoOn).map(told)}
}

/** How large a page is, whether it is HTML (a drawing has no body), and whether a style sheet that stands in it, or that a script made, may ask how the screen is held. */
function sizeOf(): {readonly elements: number; readonly hasBody: boolean; readonly mayTurn: boolean} {
  return {elements: document.getElementsByTagName('*').length, hasBody: document.body !== null, mayTurn: mayTurn(document)}
}

function mayTurn(root: Document | ShadowRoot): boolean {
  if (root.adoptedStyleSheets.length > 0 || [...root.querySelectorAll('style')].some(({textContent, sheet}) => /orientation/i.test(textContent) || sheet?.cssRules.length !== 0 && textContent.trim() === '')) return true
  if ([...root.styleSheets].some(({href}) => href !== null && !/^https?:/.test(href))) return true
  return [...root.querySelectorAll('*')].some(({shadowRoot}) => shadowRoot !== null && mayTurn(shadowRoot))
}

export const layout = {sizeOf, mayTurn, nodeOf, isKeptIn, tooWide, boxes, cutOff, cutBefore, noteCut, losesLines, mayGoOn, cutNow}
