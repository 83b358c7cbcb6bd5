import type {PageFacts, Problem} from '@testpanel/core'
import {fatal} from '@testpanel/core/page'
import {TooSlow, within} from '../tab/deadline.ts'
import {usualViewport, type Tab} from '../tab/tab.ts'
import {hear} from './hear.ts'
import {load, type HowToLoad} from './load.ts'
import {picturesOf} from './pictures.ts'

/** A page as a browser shows it, as plain data: all that is needed to check it elsewhere. */
export interface Visit {
  /** The page written out as it is shown, its elements with stamps. */
  readonly html: string
  /** What the server sent, decoded; undefined where it is not HTML. */
  readonly source?: string
  readonly facts: PageFacts
  /** Where the page leads, as it is shown: whole addresses of the web without what follows `#`, each once. */
  readonly links: readonly string[]
  /** The address that the page says it has itself. */
  readonly canonical?: string
  /** What should be said besides: the page was not complete. */
  readonly problems: readonly Problem[]
  /** What the elements with findings look like, by selector, as data URIs; absent when nobody asked for it. */
  readonly pictures?: Readonly<Record<string, string>>
}

/** How a page is visited. */
export interface HowToVisit extends HowToLoad {
  /** Take a picture of each element with a finding. */
  readonly pictures: boolean
}

/** The most text that is taken from a page, in characters. */
const mostText = 10_000_000
const mostLinks = 5000
const writing = 10_000

/** Opens a page and gathers what there is to know of it, or the reason why there is nothing. Throws when the browser fails. */
export async function visit(tab: Tab, url: string, how: HowToVisit): Promise<Visit | Problem> {
  const began = Date.now()
  try {
    return await within(how.patience.whole, gather(tab, url, how))
  } catch (error) {
    if (error instanceof TooSlow) return fatal('page-busy', {seconds: Math.round((Date.now() - began) / 1000)})
    throw error
  }
}

async function gather(tab: Tab, url: string, how: HowToVisit): Promise<Visit | Problem> {
  const said = await load(tab, url, how)
  const reason = said.find((one) => one.fatal)
  if (reason) return reason
  const {title, lang, html, isCode} = await tab.call(writing, 'writePage', mostText)
  if (isCode) return fatal('page-not-html', {type: tab.responses.answer.type})
  const leads = await tab.call(writing, 'linksOf', mostLinks)
  const {problems, ...heard} = await hear(tab)
  const pictures = how.pictures ? await picturesOf(tab, heard.results) : undefined
  const {source} = tab.responses.answer
  return {html, ...(source !== undefined && {source}), ...leads, facts: {url: tab.page.url(), engine: 'browser', title, lang, viewport: usualViewport, ...heard}, problems: [...said, ...problems], ...(pictures && {pictures})}
}
