/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type {EngineNode} from '@testpanel/core'

/** What the keyboard reaches, in the order of the page, with a positive `tabindex` first. */
function focusable(): HTMLElement[] {
  const wanted = 'a[href], area[href], button, input:not([type="hidden"]), select, textarea, summary, iframe, audio[controls], video[controls], [contenteditable]:not([contenteditable="false"]), [tabindex]'
  const all = [...document.querySelectorAll<HTMLElement>(wanted)].filter((element) => element.tabIndex >= 0 && !element.matches(':disabled') && testpanel.isShown(element) && !element.closest('[inert]'))
  const first = all.filter(({tabIndex}) => tabIndex > 0).sort((a, b) => a.tabIndex - b.tabIndex)
  return [...first, ...all.filter(({tabIndex}) => tabIndex === 0)]
}

/** What shows of an element, and of what a style sheet puts before and after it. */
function look(element: Element, pseudos: readonly (string | null)[]): string {
  return pseudos.map((pseudo) => {
    const style = getComputedStyle(element, pseudo)
    const outline = style.outlineStyle === 'none' || style.outlineWidth === '0px' ? '' : `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}`
    return [outline, style.boxShadow, style.backgroundColor, style.backgroundImage, style.color, style.textDecorationLine, style.textDecorationColor, style.borderTopColor, style.borderBottomColor, style.borderTopWidth,
      style.borderBottomWidth, style.borderLeftColor, style.fontWeight, style.opacity, style.transform, style.filter, style.visibility, style.display, style.width, style.height, style.left, style.top, style.content].join('|')
  }).join()
}

/** What shows of an element and all around it that may tell that it has the focus. */
function looksAround(element: Element): string {
  const around = [element, ...element.children, element.nextElementSibling, element.previousElementSibling]
  for (let at = testpanel.parentOf(element), up = 0; at && up < 3; at = testpanel.parentOf(at), up++) around.push(at)
  if (element instanceof HTMLInputElement) around.push(...(element.labels ?? []))
  return around.map((one) => (one ? look(one, [null, '::before', '::after']) : '')).join()
}

/** Does a look stay the same when the element gets the focus? False when it can't get it. */
function staysSame(element: HTMLElement, seen: (element: Element) => string): boolean {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  const before = seen(element)
  element.focus({preventScroll: true, focusVisible: true} as FocusOptions)
  return document.activeElement === element && seen(element) === before
}

function held(): {testpanelFocus?: HTMLElement[]; testpanelStill?: CSSStyleSheet} {
  return globalThis as ReturnType<typeof held>
}

/** What comes slowly must be there at once to be seen. */
function still(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('*, *::before, *::after { transition: none !important }')
  held().testpanelStill = sheet
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}

/** Lets things come slowly again. */
function move(): void {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== held().testpanelStill)
}

/** Does the insertion point show where the focus is? */
function hasCaret(element: HTMLElement): boolean {
  return element instanceof HTMLTextAreaElement || element.isContentEditable || (element instanceof HTMLInputElement && !/^(?:button|submit|reset|checkbox|radio|range|color|file|image)$/.test(element.type))
}

/** How many elements look the same with and without the focus, as far as their styles say. A look at the pixels must settle it: see `focusOne`. While there are any, nothing comes slowly: see `move`. */
function unseenFocus(most: number, limit: number): number {
  const active = document.activeElement
  still()
  const found: HTMLElement[] = []
  for (const element of focusable().slice(0, most)) {
    if (found.length >= limit) break
    if (hasCaret(element) || element.localName === 'iframe') continue
    // Mostly its own outline tells, and then nothing else need be looked at.
    if (staysSame(element, (one) => look(one, [null])) && staysSame(element, looksAround)) found.push(element)
  }
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  if (active instanceof HTMLElement) active.focus({preventScroll: true})
  held().testpanelFocus = found
  if (found.length === 0) move()
  return found.length
}

/** Puts the focus on one of those, or takes it away; tells where to look, in CSS pixels of the page. */
function focusOne(index: number, on: boolean): {readonly node: EngineNode; readonly x: number; readonly y: number; readonly width: number; readonly height: number} | null {
  const element = held().testpanelFocus?.[index]
  if (!element) return null
  if (on) element.focus({preventScroll: true, focusVisible: true} as FocusOptions)
  else element.blur()
  const {left, top, width, height} = element.getBoundingClientRect()
  return {
    node: {selector: testpanel.selectorOf(element), snippet: testpanel.snippetOf(element), ...testpanel.markOf(element)},
    x: Math.max(0, left + scrollX - 8), y: Math.max(0, top + scrollY - 8), width: Math.min(width + 16, 1280), height: Math.min(height + 16, 800)
  }
}

/** Where the focus jumps back up the page past something that it has not been at: the order of the keys is not the order of the eyes. */
function outOfOrder(most: number, limit: number): readonly EngineNode[] {
  const found: EngineNode[] = []
  let before: DOMRect | undefined
  for (const element of focusable().slice(0, most)) {
    const box = element.getBoundingClientRect()
    const fixed = /fixed|sticky|absolute/.test(getComputedStyle(element).position) || box.width < 2 || box.height < 2
    if (fixed) continue
    const overlaps = before && box.left < before.right && before.left < box.right
    if (before && overlaps && box.bottom <= before.top - 4 && found.length < limit) {
          found.push({selector: testpanel.selectorOf(element), snippet: testpanel.snippetOf(element), ...testpanel.markOf(element), data: {up: Math.round(before.top - box.top)}})
    }
    before = box
  }
  return found
}

export const focus = {focusable, look, looksAround, staysSame, held, still, move, hasCaret, unseenFocus, focusOne, outOfOrder}
