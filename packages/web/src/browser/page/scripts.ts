import type {Tab} from '../tab/tab.ts'

/** How a script asks how large the window is, or what kind of machine this is. */
const questions = String.raw`\b(?:innerWidth|outerWidth|availWidth|matchMedia|maxTouchPoints)\b|\bscreen\.width\b|navigator\.userAgent\b`
const patience = 5000

/** May a script of this page choose once, when it loads, how the page looks in a window? True when that can't be told. */
export async function asksForSize(tab: Tab): Promise<boolean> {
  if (await tab.call(patience, 'scriptSays', questions)) return true
  try {
    const {frameTree: {frame, resources}} = await tab.race(patience, tab.cdp.send('Page.getResourceTree'))
    for (const {type, url} of resources) {
      if (type !== 'Script') continue
      const {result} = await tab.race(patience, tab.cdp.send('Page.searchInResource', {frameId: frame.id, url, query: questions, isRegex: true, caseSensitive: true}))
      if (result.length > 0) return true
    }
    return false
  } catch {
    return true
  }
}
