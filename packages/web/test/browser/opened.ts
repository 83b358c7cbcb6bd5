import {afterAll, beforeAll} from 'vitest'
import {Browser, type BrowserOptions, type Visit} from '../../src/browser/index.ts'
import {findBrowser} from '../../src/browser/find.ts'

/** Is there a Chromium on this machine? Without one, tests with it are skipped. */
export const hasBrowser = findBrowser() !== undefined

/** The Chromium of this machine, shared by the tests of a suite and gone after them. */
export function openBrowser(options: BrowserOptions = {}): () => Browser {
  let browser: Browser
  beforeAll(() => {
    browser = new Browser({tabs: 1, ...options})
  })
  afterAll(() => browser.stop())
  return () => browser
}

/** What came of a visit: the reason why there is no page, or `ok`. */
export async function outcome(browser: Browser, url: string): Promise<string> {
  const visited = await browser.visit(url)
  return 'id' in visited ? visited.id : 'ok'
}

/** The page; fails the test with the reason when there is none. */
export async function visited(browser: Browser, url: string): Promise<Visit> {
  const found = await browser.visit(url)
  if ('id' in found) throw new Error(`${found.id} ${JSON.stringify(found.data)}`)
  return found
}
