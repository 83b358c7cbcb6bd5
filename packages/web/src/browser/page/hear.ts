import type {EngineNode, EngineResult} from '@testpanel/core'
import {problem} from '@testpanel/core/page'
import {mostNodes, type Heard} from '../inject/engines.ts'
import {TooSlow} from '../tab/deadline.ts'
import {Crashed, type Tab} from '../tab/tab.ts'
import {callIn} from '../tab/world.ts'
import {framesOf, within, type OpenFrame} from './frames.ts'
import {part, together, type Gathered} from './gathered.ts'
import {ownChecks} from './own.ts'
import {aboutTurning, loadsTurning} from './turning.ts'

/** How long one engine, one check of ours, and all frames together may take, in milliseconds; and until when what takes longest may go on. */
const patience = {engine: 30_000, second: 15_000, slowest: 40_000, check: 5000, frames: 10_000}

// What takes most of the time on a large page, and sometimes all of it: thousands of links in one block, thousands of layers.
const slowest = ['color-contrast', 'color-contrast-enhanced', 'target-size', 'link-in-text-block']

/** Of a page with more elements than this, what takes longest comes last, so that it costs nothing else; with more than that, it is left out. */
const manyElements = 5000
const mostElements = 15_000

// Which frames were looked into is known here, and not in the page.
const ofFrames = 'frame-tested'

/** What is about a whole page: a frame is a part of one. */
const ofPages = ['bypass', 'css-orientation-lock', 'document-title', ofFrames, 'frame-focusable-content', 'heading-order', 'html-has-lang', 'landmark-banner-is-top-level', 'landmark-complementary-is-top-level',
  'landmark-contentinfo-is-top-level', 'landmark-main-is-top-level', 'landmark-no-duplicate-banner', 'landmark-no-duplicate-contentinfo', 'landmark-no-duplicate-main', 'landmark-one-main', 'landmark-unique',
  'meta-refresh', 'meta-refresh-no-exceptions', 'meta-viewport', 'meta-viewport-large', 'page-has-heading-one', 'region', 'skip-link']

/** What depends on where things stand in a window. */
const ofLayout = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block', 'scrollable-region-focusable', 'target-size',
  'distinguishable/color-contrast', 'distinguishable/color-contrast-enhanced', 'distinguishable/link-in-text-block', 'keyboard-accessible/scrollable-region']

/** All that engines and our own checks of what a page looks like have to say of it. `isFirst`: it was not heard before in another window. */
export async function hear(tab: Tab, isFirst = true): Promise<Gathered> {
  const end = Date.now() + patience.slowest
  const {elements, hasBody, mayTurn} = await tab.call(patience.check, 'sizeOf')
  const settled = isFirst && (mayTurn || (await loadsTurning(tab))) ? [] : aboutTurning
  const parts = [await part('axe', axe(tab, elements, settled)), await inTime(tab, 'accesslint', () => part('accesslint', accesslint(tab, settled)))]
  if (hasBody) parts.push(await inTime(tab, 'own', () => part('own', ownChecks(tab, isFirst))))
  if (!tab.isBusy) parts.push(...(await inFrames(tab)))
  if (elements > manyElements && elements <= mostElements) parts.push(await inTime(tab, slowest.join(', '), () => slowestOf(tab, end - Date.now())))
  return together(parts)
}

/** A part that costs nothing else when it takes too long: what was heard till then is kept, and the tab is used no more. */
async function inTime(tab: Tab, name: string, gather: () => Promise<Gathered>): Promise<Gathered> {
  try {
    if (!tab.isBusy) return await gather()
  } catch (error) {
    if (!(error instanceof TooSlow)) throw error
    tab.isBusy = true
  }
  return {ran: [], inapplicable: [], results: [], problems: [problem('page-part-untested', {part: name})]}
}

async function slowestOf(tab: Tab, milliseconds: number): Promise<Gathered> {
  const heard = await tab.call(Math.max(1000, milliseconds), 'hearOnly', slowest, mostNodes)
  return together(heard.map((one) => ({...one, problems: []})))
}

/** What may be different when the same shows in another window. */
export async function hearLayout(tab: Tab): Promise<Gathered> {
  const {elements, hasBody} = await tab.call(patience.check, 'sizeOf')
  const rules = elements > mostElements ? [] : ofLayout
  const heard = rules.length > 0 ? await tab.call(patience.engine, 'hearOnly', rules, mostNodes) : []
  return together([...heard.map((one) => ({...one, problems: []})), ...(hasBody ? [await part('own', ownChecks(tab, false))] : []), ...(await inFrames(tab, rules))])
}

/** `settled`: rules that can find nothing here. They count as done. */
async function axe(tab: Tab, elements: number, settled: readonly string[]): Promise<Gathered> {
  const tooSlow = elements > manyElements ? slowest : []
  const problems = elements > mostElements ? [problem('page-part-untested', {part: tooSlow.join(', ')})] : []
  const own = settled.filter((rule) => !rule.includes('/'))
  const heard = await tab.call(patience.engine, 'hearAxe', [...tooSlow, ofFrames, ...own], mostNodes)
  return {...heard, ran: [...heard.ran, ...own.map((rule) => `axe:${rule}`)], problems}
}

async function accesslint(tab: Tab, settled: readonly string[]): Promise<Gathered> {
  const own = settled.filter((rule) => rule.includes('/'))
  const heard = await tab.call(patience.second, 'hearAccesslint', own, mostNodes, false)
  const done = own.map((rule) => `accesslint:${rule}`)
  return {...heard, ran: [...heard.ran, ...done], inapplicable: [...heard.inapplicable, ...done], problems: []}
}

/** What stands in frames, by all rules that are for parts of pages or by `only` these, and which of them nobody looked into. */
async function inFrames(tab: Tab, only?: readonly string[]): Promise<readonly Gathered[]> {
  const {open, shut} = await framesOf(tab)
  const end = Date.now() + patience.frames
  const unseen: EngineNode[] = [...shut]
  const parts: Gathered[] = []
  for (const frame of open) {
    const heard = Date.now() < end ? await inFrame(tab, frame, end - Date.now(), only) : undefined
    if (heard) parts.push({...heard, problems: []})
    else unseen.push(frame.node)
  }
  return [...parts, ofUnseen(unseen, open.length > 0)]
}

/** Undefined when a frame can't be looked into after all: it went, or never stops. */
async function inFrame(tab: Tab, frame: OpenFrame, milliseconds: number, only: readonly string[] | undefined): Promise<Heard | undefined> {
  try {
    const heard = await tab.race(milliseconds, only ? callIn(frame.world, 'hearOnly', only, mostNodes) : allIn(frame))
    return {
      ran: heard.flatMap(({ran}) => ran),
      inapplicable: heard.flatMap(({inapplicable}) => inapplicable),
      results: heard.flatMap(({results}) => results).map((result) => ({...result, nodes: result.nodes.map((node) => within(frame, node))}))
    }
  } catch (error) {
    if (error instanceof Crashed) throw error
    return undefined
  }
}

async function allIn(frame: OpenFrame): Promise<readonly Heard[]> {
  const {world, width, height, isSkipped} = frame
  const heard = [await callIn(world, 'hearAxe', ofPages, mostNodes), await callIn(world, 'hearAccesslint', [], mostNodes, true)]
  return isSkipped ? [...heard, await unreachable(frame, width, height)] : heard
}

/** A frame that the keyboard passes by, with something in it that is for the keyboard. */
async function unreachable({world}: OpenFrame, width: number, height: number): Promise<Heard> {
  const rule = 'frame-focusable-content'
  const found = await callIn(world, 'isOutOfReach', width, height)
  return {ran: [`axe:${rule}`], inapplicable: [], results: found ? [{engine: 'axe', rule, outcome: 'violation', nodes: [{selector: 'html', snippet: '<html>'}]}] : []}
}

function ofUnseen(nodes: readonly EngineNode[], someSeen: boolean): Gathered {
  const ran = [`axe:${ofFrames}`]
  const results: readonly EngineResult[] = nodes.length > 0 ? [{engine: 'axe', rule: ofFrames, outcome: 'incomplete', nodes}] : []
  return {ran, inapplicable: someSeen || nodes.length > 0 ? [] : ran, results, problems: []}
}
