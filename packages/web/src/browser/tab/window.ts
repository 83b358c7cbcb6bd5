import type {BrowserContext, Page} from 'playwright-core'

const opening = 10_000

/**
 * A window with a page and nothing around it. In a window with tabs and buttons, the browser draws those again and again while a page loads: that takes
 * a sixth of the time of a visit and a hundred megabytes.
 */
export async function openWindow(context: BrowserContext): Promise<Page> {
  const first = await context.newPage()
  const [page] = await Promise.all([context.waitForEvent('page', {timeout: opening}), first.evaluate(`void open('about:blank', '_blank', 'popup,noopener')`)])
  await first.close()
  return page
}
