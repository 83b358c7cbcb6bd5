import type {EngineNode, EngineResult, Viewport} from '@testpanel/core'
import {problem} from '@testpanel/core/page'
import type {Tab} from '../tab/tab.ts'
import {together, type Gathered} from './gathered.ts'
import {hear, hearLayout} from './hear.ts'
import {load, type HowToLoad} from './load.ts'
import {asksForSize} from './scripts.ts'

/** What was heard in one window. */
interface InSize {
  readonly size: Viewport
  readonly heard: Gathered
}

// What scripts do when a window changes.
const settling = 500
const patience = 5000

/**
 * All that there is to hear of a page in windows of these sizes, in the first of which it stands there already. It is not loaded again for another
 * window, but for a page whose scripts ask how large the window is: those may ask once. And where nothing else shows than before, only what
 * depends on where things stand is looked at again.
 */
export async function hearInSizes(tab: Tab, url: string, sizes: readonly Viewport[], how: HowToLoad): Promise<Gathered> {
  const heard: InSize[] = [{size: tab.size, heard: await hear(tab)}]
  const [, ...others] = sizes
  if (others.length > 0) await tab.call(patience, 'noteShown')
  const loadsAgain = others.length > 0 && (await asksForSize(tab))
  for (const size of others) heard.push({size, heard: await again(tab, url, size, loadsAgain, how)})
  if (others.length > 0 && sizes[0]) await tab.resize(sizes[0])
  return heard.length === 1 && heard[0] ? heard[0].heard : joined(heard)
}

async function again(tab: Tab, url: string, size: Viewport, loadsAgain: boolean, how: HowToLoad): Promise<Gathered> {
  const source = tab.responses.answer.source
  await tab.resize(size)
  if (!loadsAgain) {
    await tab.call(settling + 1000, 'settle', settling)
    return (await tab.call(patience, 'showsOther')) ? hear(tab, false) : hearLayout(tab)
  }
  const said = await load(tab, url, how)
  if (said.some(({fatal}) => fatal)) return {ran: [], inapplicable: [], results: [], problems: [problem('page-part-untested', {part: nameOf(size)})]}
  const heard = await hear(tab, false)
  return tab.responses.answer.source === source ? heard : {...heard, results: heard.results.map(withoutStamps)}
}

/** Where the server sent another text, numbers of the first say nothing. */
function withoutStamps(result: EngineResult): EngineResult {
  return {...result, nodes: result.nodes.map(({selector, snippet, summary, data}) => ({selector, snippet, ...(summary !== undefined && {summary}), ...(data && {data})}))}
}

/** What is found in all windows is one finding; what is found in some says in which. Sure goes before doubt. */
function joined(all: readonly InSize[]): Gathered {
  const whole = together(all.map(({heard}) => heard))
  const found = new Map<string, {readonly result: EngineResult; readonly node: EngineNode; readonly sizes: Viewport[]}>()
  for (const {size, heard} of all) {
    for (const result of heard.results.toSorted((a, b) => Number(a.outcome === 'incomplete') - Number(b.outcome === 'incomplete'))) {
      for (const node of result.nodes) {
        const key = `${result.engine}:${result.rule} ${node.selector}`
        const known = found.get(key)
        if (known?.result.outcome === result.outcome) known.sizes.push(size)
        else if (!known || result.outcome === 'violation') found.set(key, {result, node: known?.node.stamp !== undefined ? {...node, stamp: known.node.stamp} : node, sizes: [size]})
      }
    }
  }
  const inAll = (result: EngineResult): number => all.filter(({heard}) => heard.ran.includes(`${result.engine}:${result.rule}`)).length
  const results = [...found.values()].map(({result, node, sizes}): EngineResult => ({...result, nodes: [sizes.length >= inAll(result) ? node : {...node, viewports: sizes.map(nameOf)}]}))
  const problems = [...new Map(whole.problems.map((one) => [JSON.stringify(one), one])).values()]
  return {...whole, problems, results: together([{ran: [], inapplicable: [], results, problems: []}]).results}
}

/** A size as it is asked for: `320x640`. */
function nameOf({width, height}: Viewport): string {
  return `${width}x${height}`
}
