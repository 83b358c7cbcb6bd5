import type {CDPSession} from 'playwright-core'
import type {Tab} from '../tab/tab.ts'

/** Rules that look for style sheets that keep a page from turning with the screen. They go through every line of every sheet, which takes a tenth of all the time on a page. */
export const aboutTurning = ['css-orientation-lock', 'adaptable/orientation-lock']

const patience = 5000

/** What sheets were found to say, for each tab: the pages of a site share them. */
const known = new WeakMap<CDPSession, Map<string, boolean>>()

/** Does a style sheet that the page loads say anything of how the screen is held? Also true when that can't be told. */
export async function loadsTurning(tab: Tab): Promise<boolean> {
  const told = known.get(tab.cdp) ?? new Map<string, boolean>()
  known.set(tab.cdp, told)
  try {
    const {frameTree: {frame, resources}} = await tab.race(patience, tab.cdp.send('Page.getResourceTree'))
    for (const {type, url, contentSize, lastModified} of resources) {
      if (type !== 'Stylesheet') continue
      const version = [url, contentSize, lastModified].join(' ')
      if (told.get(version) ?? (await saysTurning(tab, frame.id, url, (found) => told.set(version, found)))) return true
    }
    return false
  } catch {
    return true
  }
}

async function saysTurning(tab: Tab, frameId: string, url: string, note: (found: boolean) => void): Promise<boolean> {
  const {result} = await tab.race(patience, tab.cdp.send('Page.searchInResource', {frameId, url, query: 'orientation'}))
  note(result.length > 0)
  return result.length > 0
}
