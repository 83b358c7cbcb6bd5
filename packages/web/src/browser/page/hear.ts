import type {EngineNode, EngineResult, Problem} from '@testpanel/core'
import {problem} from '@testpanel/core/page'
import {mostNodes, type Heard} from '../inject/engines.ts'
import {FailedInPage, type Tab} from '../tab/tab.ts'

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
  const {elements, hasBody} = await tab.call(patience.check, 'sizeOf')
  const heard = [await part('axe', axe(tab, elements)), await part('accesslint', accesslint(tab))]
  if (hasBody) heard.push(await part('own', ownChecks(tab)))
  return {
    ran: heard.flatMap(({ran}) => ran),
    inapplicable: heard.flatMap(({inapplicable}) => inapplicable),
    results: heard.flatMap(({results}) => results),
    problems: heard.flatMap(({problems}) => problems)
  }
}

/** A part that fails leaves the others. */
async function part(name: string, gathering: Promise<Gathered>): Promise<Gathered> {
  try {
    return await gathering
  } catch (error) {
    if (!(error instanceof FailedInPage)) throw error
    return {ran: [], inapplicable: [], results: [], problems: [problem('page-part-untested', {part: name, reason: error.message.slice(0, 300)})]}
  }
}

/** Of a page with more elements than this, what takes longest is left out. */
const mostElements = 15_000

async function axe(tab: Tab, elements: number): Promise<Gathered> {
  const without = elements > mostElements ? slowest : []
  const problems = without.length > 0 ? [problem('page-part-untested', {part: without.join(', ')})] : []
  return {...(await tab.call(patience.engine, 'hearAxe', without, mostNodes)), problems}
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
