import type {EngineResult} from '@testpanel/core'
import type {Clip} from '../inject/place.ts'
import type {Tab} from '../tab/tab.ts'
import {FailedInPage} from '../tab/world.ts'

// What a person needs to find a place back. A page with more findings has mostly more of the same.
const mostPictures = 40
const mostCharacters = 2_000_000
const patience = 5000
const wholePatience = 15_000

/** What the elements with findings look like, by selector, as data URIs. What is not to be seen has no picture. */
export async function picturesOf(tab: Tab, results: readonly EngineResult[]): Promise<Readonly<Record<string, string>>> {
  const sure = results.toSorted((a, b) => Number(a.outcome === 'incomplete') - Number(b.outcome === 'incomplete'))
  const selectors = [...new Set(sure.flatMap(({nodes}) => nodes.map(({selector}) => selector)))].filter((selector) => selector !== '')
  const pictures: [selector: string, picture: string][] = []
  const end = Date.now() + wholePatience
  let room = mostCharacters
  for (const selector of selectors) {
    if (pictures.length >= mostPictures || room <= 0 || Date.now() > end) break
    const clip = await clipOf(tab, selector)
    if (!clip) continue
    const picture = `data:image/jpeg;base64,${await capture(tab, clip)}`
    room -= picture.length
    pictures.push([selector, picture])
  }
  return Object.fromEntries(pictures)
}

/** A selector that the browser does not take has no place. Of what is in a frame, the frame is shown. */
async function clipOf(tab: Tab, selector: string): Promise<Clip | undefined> {
  try {
    return await tab.call(patience, 'clipOf', selector.split(' | ')[0] ?? '')
  } catch (error) {
    if (error instanceof FailedInPage) return undefined
    throw error
  }
}

async function capture(tab: Tab, {x, y, width, height}: Clip): Promise<string> {
  const {data} = await tab.race(patience, tab.cdp.send('Page.captureScreenshot', {format: 'jpeg', quality: 70, captureBeyondViewport: true, optimizeForSpeed: true, clip: {x, y, width, height, scale: 1}}))
  return data
}
