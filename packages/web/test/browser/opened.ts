import {afterAll, beforeAll, describe, type SuiteFactory} from 'vitest'
import {Browser, type BrowserOptions, type Visit} from '../../src/browser/index.ts'
import {findBrowser} from '../../src/browser/find.ts'

/** Tests with the Chromium of this machine; without one they are skipped. The browser is shared by the tests of a suite. */
export function withBrowser(name: string, options: BrowserOptions, suite: (browser: () => Browser) => void): void {
  const tests: SuiteFactory = () => {
    let browser: Browser
    beforeAll(() => {
      browser = new Browser({tabs: 1, ...options})
    })
    afterAll(() => browser.stop())
    suite(() => browser)
  }
  describe.skipIf(findBrowser() === undefined)(name, tests)
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
