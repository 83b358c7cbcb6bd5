import type {EngineNode, EngineResult} from '@testpanel/core'
import {problem} from '@testpanel/core/page'
import type {Calls} from '../inject/script.ts'
import {TooSlow} from '../tab/deadline.ts'
import type {Tab} from '../tab/tab.ts'
import type {Gathered} from './gathered.ts'
import {traps} from './trap.ts'

// Stops of the keyboard that are looked at, elements that are told of one check, and elements whose pixels are compared.
const mostStops = 300
const mostOwn = 20
const mostPixels = 12
const patience = 5000

/**
 * What we look for ourselves in a page as it is shown. `isFirst`: not in another window before; how wide it is at least is asked once. A page that is too
 * busy for it keeps what was found till then, and its tab is used no more.
 */
export async function ownChecks(tab: Tab, isFirst: boolean): Promise<Gathered> {
  const results: EngineResult[] = []
  const ran = new Set<string>()
  const add = (rule: string, outcome: EngineResult['outcome'], nodes: readonly EngineNode[]): void => {
    ran.add(`own:${rule}`)
    if (nodes.length > 0) results.push({engine: 'own', rule, outcome, nodes})
  }
  const told = (problems: Gathered['problems']): Gathered => ({ran: [...ran], inapplicable: [], results, problems})
  try {
    await look(tab, isFirst, add)
    return told([])
  } catch (error) {
    if (!(error instanceof TooSlow)) throw error
    tab.isBusy = true
    return told([problem('page-part-untested', {part: 'own'})])
  }
}

async function look(tab: Tab, isFirst: boolean, add: (rule: string, outcome: EngineResult['outcome'], nodes: readonly EngineNode[]) => void): Promise<void> {
  add('focus-order', 'incomplete', await tab.call(patience, 'outOfOrder', mostStops, mostOwn))
  add('focus-visible', 'violation', await unseen(tab))
  add('text-spacing', 'incomplete', await tab.call(patience, 'cutOff', mostOwn))
  if (!isFirst) return
  const {cut, wide} = await inOtherSizes(tab)
  add('zoomed-text', 'violation', cut.sure)
  add('zoomed-text', 'incomplete', cut.unsure)
  add('reflow', 'violation', wide)
  add('keyboard-trap', 'violation', await traps(tab))
}

/** Elements whose pixels are the same with and without the focus. */
async function unseen(tab: Tab): Promise<readonly EngineNode[]> {
  const count = await tab.call(patience, 'unseenFocus', mostStops, mostPixels)
  const found: EngineNode[] = []
  for (let index = 0; index < count; index++) {
    const at = await tab.call(patience, 'focusOne', index, false)
    if (!at || at.width < 1 || at.height < 1) continue
    const before = await picture(tab, at)
    await tab.call(patience, 'focusOne', index, true)
    const after = await picture(tab, at)
    await tab.call(patience, 'focusOne', index, false)
    if (before !== '' && before === after) found.push(at.node)
  }
  if (count > 0) await tab.call(patience, 'move')
  return found
}

interface Clip {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

async function picture(tab: Tab, {x, y, width, height}: Clip): Promise<string> {
  const {data} = await tab.race(patience, tab.cdp.send('Page.captureScreenshot', {format: 'png', captureBeyondViewport: true, optimizeForSpeed: true, clip: {x, y, width, height, scale: 1}}))
  return data
}

/** As a page stands on a telephone, or in a window that is made four times as large (WCAG 1.4.10). */
const narrow = {width: 320, height: 256}

/** What drops out when a page is made twice as large, and what sticks out when it is made four times as large. */
async function inOtherSizes(tab: Tab): Promise<{readonly cut: ReturnType<Calls['cutNow']>; readonly wide: readonly EngineNode[]}> {
  const before = tab.size
  await tab.call(patience, 'noteCut')
  try {
    await tab.resize({width: Math.round(before.width / 2), height: Math.round(before.height / 2)})
    const cut = await tab.call(patience, 'cutNow', mostOwn)
    await tab.resize(narrow)
    return {cut, wide: await tab.call(patience, 'tooWide', mostOwn)}
  } finally {
    await tab.resize(before)
  }
}
