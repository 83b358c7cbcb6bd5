import type {EngineNode} from '@testpanel/core'
import type {Stop} from '../inject/trap.ts'
import type {Tab} from '../tab/tab.ts'

// What can keep the focus, or bring it back.
const holding = new Set(['blur', 'focusout', 'focus', 'focusin', 'keydown', 'keypress'])

// Elements that are tried, presses from each, places between which a trap goes to and fro, and what scripts get to do so, in milliseconds.
const mostTried = 12
const presses = 6
const mostPlaces = 3
const script = 30
const patience = 5000

/**
 * Where the Tab key does not get away (WCAG 2.1.2). Tried with real keys, and only from elements whose scripts listen to the focus or the keyboard:
 * nothing else can hold them. What Shift, Escape or keys that the page names can leave is no trap.
 */
export async function traps(tab: Tab): Promise<readonly EngineNode[]> {
  const found = new Map<number, EngineNode>()
  const tried = new Set<number>()
  for (const start of await listening(tab)) {
    if (tried.has(start)) continue
    const held = await heldFrom(tab, start)
    for (const id of held) tried.add(id)
    const node = held.length > 0 ? await tab.call(patience, 'trapAt', start) : undefined
    if (node) found.set(start, node)
  }
  if (tried.size > 0) await tab.call(patience, 'goTo', 0)
  return [...found.values()]
}

/** Places for the keyboard with scripts that listen to it. */
async function listening(tab: Tab): Promise<readonly number[]> {
  const {cdp} = tab
  const {result: {objectId = ''}} = await tab.race(patience, cdp.send('Runtime.evaluate', {expression: 'document'}))
  const {listeners} = await tab.race(patience, cdp.send('DOMDebugger.getEventListeners', {objectId, depth: -1}))
  const nodes = [...new Set(listeners.flatMap(({type, backendNodeId}) => (holding.has(type) && backendNodeId !== undefined ? [backendNodeId] : [])))]
  const places: number[] = []
  const {context} = await tab.mainWorld()
  for (const backendNodeId of nodes.slice(0, mostTried)) {
    const {object} = await tab.race(patience, cdp.send('DOM.resolveNode', {backendNodeId, executionContextId: context}))
    const {result} = await tab.race(patience, cdp.send('Runtime.callFunctionOn', {objectId: object.objectId ?? '', functionDeclaration: 'function () { return testpanel.stopIn(this) }', returnByValue: true}))
    if (typeof result.value === 'number') places.push(result.value)
  }
  return [...new Set(places)]
}

/** The places between which the keyboard stays when it begins here; none when it gets away. */
async function heldFrom(tab: Tab, start: number): Promise<readonly number[]> {
  await tab.call(patience, 'goTo', start)
  const held = await stay(tab, 'Tab', new Set([start]))
  if (!held) return []
  const {places, keys} = await tab.call(patience, 'waysOut')
  if (places <= held.size || !(await stay(tab, 'Shift+Tab', held))) return []
  for (const key of ['Escape', ...keys]) {
    await tab.race(patience, tab.page.keyboard.press(key))
    await tab.call(patience, 'stopNow', script)
    if (!(await stay(tab, 'Tab', held))) return []
  }
  return [...held]
}

/** The places that were come to by pressing a key again and again; undefined when they are too many for a trap, or can't be told. */
async function stay(tab: Tab, key: string, known: ReadonlySet<number>): Promise<ReadonlySet<number> | undefined> {
  const seen = new Set(known)
  for (let press = 0; press < presses; press++) {
    const {id, inFrame} = await after(tab, key)
    seen.add(id)
    if (id === 0 || inFrame || seen.size > mostPlaces) return undefined
  }
  return seen
}

async function after(tab: Tab, key: string): Promise<Stop> {
  await tab.race(patience, tab.page.keyboard.press(key))
  return tab.call(patience, 'stopNow', script)
}
