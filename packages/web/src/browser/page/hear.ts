import type {EngineNode, EngineResult, Problem} from '@testpanel/core'
import {problem} from '@testpanel/core/page'
import {mostNodes, type Heard} from '../inject/engines.ts'
import {TooSlow} from '../tab/deadline.ts'
import type {Tab} from '../tab/tab.ts'

/** What was heard of a page, and what was not done. */
export interface Gathered extends Heard {
  readonly problems: readonly Problem[]
}

/** How long one engine, and one check of ours, may take, in milliseconds. */
const patience = {engine: 30_000, check: 5000}

// What takes most of the time on a large page.
const slowest = ['color-contrast', 'color-contrast-enhanced', 'target-size', 'link-in-text-block']

/** All that engines and our own checks of what a page looks like have to say of it. */
export async function hear(tab: Tab): Promise<Gathered> {
  const heard = [await axe(tab), await accesslint(tab), await ownChecks(tab)]
  return {
    ran: heard.flatMap(({ran}) => ran),
    inapplicable: heard.flatMap(({inapplicable}) => inapplicable),
    results: heard.flatMap(({results}) => results),
    problems: heard.flatMap(({problems}) => problems)
  }
}

/** Of a page that is too large, what takes longest is left out. */
async function axe(tab: Tab): Promise<Gathered> {
  try {
    return {...(await tab.call(patience.engine, 'hearAxe', [], mostNodes)), problems: []}
  } catch (error) {
    if (!(error instanceof TooSlow)) throw error
    const heard = await tab.call(patience.engine, 'hearAxe', slowest, mostNodes)
    return {...heard, problems: [problem('page-part-untested', {part: slowest.join(', ')})]}
  }
}

async function accesslint(tab: Tab): Promise<Gathered> {
  return {...(await tab.call(patience.engine, 'hearAccesslint', mostNodes)), problems: []}
}

async function ownChecks(tab: Tab): Promise<Gathered> {
  const results: EngineResult[] = []
  const ran: string[] = []
  const add = (rule: string, outcome: EngineResult['outcome'], nodes: readonly EngineNode[]): void => {
    ran.push(`own:${rule}`)
    if (nodes.length > 0) results.push({engine: 'own', rule, outcome, nodes})
  }
  add('focus-order', 'incomplete', await tab.call(patience.check, 'outOfOrder', mostStops, mostOwn))
  add('focus-visible', 'violation', await unseen(tab))
  add('text-spacing', 'incomplete', await cutOff(tab))
  add('reflow', 'violation', await tooWide(tab))
  return {ran, inapplicable: [], results, problems: []}
}

// Stops of the keyboard that are looked at, elements that are told of one check, and elements whose pixels are compared.
const mostStops = 300
const mostOwn = 20
const mostPixels = 12

/** Elements whose pixels are the same with and without the focus. */
async function unseen(tab: Tab): Promise<readonly EngineNode[]> {
  const count = await tab.call(patience.check, 'unseenFocus', mostStops, mostPixels)
  const found: EngineNode[] = []
  for (let index = 0; index < count; index++) {
    const at = await tab.call(patience.check, 'focusOne', index, false)
    if (!at || at.width < 1 || at.height < 1) continue
    const before = await picture(tab, at)
    await tab.call(patience.check, 'focusOne', index, true)
    const after = await picture(tab, at)
    await tab.call(patience.check, 'focusOne', index, false)
    if (before !== '' && before === after) found.push(at.node)
  }
  await tab.call(patience.check, 'move')
  return found
}

interface Clip {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

async function picture(tab: Tab, {x, y, width, height}: Clip): Promise<string> {
  const {data} = await tab.race(patience.check, tab.cdp.send('Page.captureScreenshot', {format: 'png', captureBeyondViewport: true, optimizeForSpeed: true, clip: {x, y, width, height, scale: 1}}))
  return data
}

async function cutOff(tab: Tab): Promise<readonly EngineNode[]> {
  await tab.call(patience.check, 'beginSpacing')
  return tab.call(patience.check, 'endSpacing', mostOwn)
}

/** As a page stands on a telephone, or in a window that is made four times as large (WCAG 1.4.10). */
const narrow = {width: 320, height: 256}

async function tooWide(tab: Tab): Promise<readonly EngineNode[]> {
  await tab.race(patience.check, tab.cdp.send('Emulation.setDeviceMetricsOverride', {...narrow, deviceScaleFactor: 1, mobile: false}))
  try {
    return await tab.call(patience.check, 'tooWide', mostOwn)
  } finally {
    await tab.race(patience.check, tab.cdp.send('Emulation.clearDeviceMetricsOverride'))
  }
}
