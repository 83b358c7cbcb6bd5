/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type {EngineNode} from '@testpanel/core'

/** Where the keyboard is. */
export interface Stop {
  /** Names the element; 0 where nothing has the focus. */
  readonly id: number
  /** It is in a frame, where we do not see how it goes on. */
  readonly inFrame: boolean
}

function stops(): {testpanelStops?: Map<Element, number>} {
  return globalThis as ReturnType<typeof stops>
}

function stopOf(element: Element): number {
  const known = (stops().testpanelStops ??= new Map<Element, number>())
  const id = known.get(element) ?? known.size + 1
  known.set(element, id)
  return id
}

/** What lies over the page may keep the keyboard in: a visitor can close it. */
function isOverPage(element: Element): boolean {
  for (let at: Element | null = element; at; at = testpanel.parentOf(at)) {
    if (at.matches('dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]') || getComputedStyle(at).position === 'fixed') return true
  }
  return false
}

/** The place for the keyboard in something that a script listens to; undefined where there is none, or where the whole page is listened to. */
function stopIn(element: Element): number | undefined {
  if (!(element instanceof Element) || element.matches('html, body')) return undefined
  const first = testpanel.focusable().find((one) => element.contains(one))
  return first && !isOverPage(first) ? stopOf(first) : undefined
}

function elementOf(id: number): HTMLElement | undefined {
  for (const [element, known] of stops().testpanelStops ?? []) if (known === id && element instanceof HTMLElement) return element
  return undefined
}

/** Where the keyboard is after scripts have had so many milliseconds. */
async function stopNow(milliseconds: number): Promise<Stop> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
  const {activeElement: active} = document
  return {id: active && active !== document.body ? stopOf(active) : 0, inFrame: active?.matches('iframe, frame, object, embed') ?? false}
}

/** Brings the keyboard to a place; 0 brings it nowhere. */
function goTo(id: number): void {
  if (id === 0 && document.activeElement instanceof HTMLElement) document.activeElement.blur()
  elementOf(id)?.focus({preventScroll: true})
}

/** How many places there are for the keyboard, and by which keys the page says that one gets away: `Control+m`. */
function waysOut(): {readonly places: number; readonly keys: readonly string[]} {
  const said = document.body.innerText.slice(0, 200_000).matchAll(/\b(ctrl|control|alt|shift)\s*\+\s*([a-z0-9]|esc(?:ape)?)\b/gi)
  const keys = [...said].map(([, modifier = '', key = '']) => `${/^c/i.test(modifier) ? 'Control' : `${modifier.slice(0, 1).toUpperCase()}${modifier.slice(1).toLowerCase()}`}+${/^esc/i.test(key) ? 'Escape' : key.toLowerCase()}`)
  return {places: testpanel.focusable().length, keys: [...new Set(keys)].slice(0, 5)}
}

function trapAt(id: number): EngineNode | undefined {
  const element = elementOf(id)
  return element && {selector: testpanel.selectorOf(element), snippet: testpanel.snippetOf(element), ...testpanel.markOf(element)}
}

export const trap = {stops, stopOf, isOverPage, stopIn, elementOf, stopNow, goTo, waysOut, trapAt}
