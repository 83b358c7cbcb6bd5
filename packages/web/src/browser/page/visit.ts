import type {PageFacts, Problem, Viewport} from '@testpanel/core'
import {fatal} from '@testpanel/core/page'
import {TooSlow, within} from '../tab/deadline.ts'
import {usualViewport, type Tab} from '../tab/tab.ts'
import {load, type HowToLoad} from './load.ts'
import {picturesOf} from './pictures.ts'
import {hearInSizes} from './sizes.ts'

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
  /** The windows in which the page is shown, at least one. */
  readonly viewports: readonly Viewport[]
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
  const [size = usualViewport] = how.viewports
  await tab.resize(size)
  const said = await load(tab, url, how)
  const reason = said.find((one) => one.fatal)
  if (reason) return reason
  const {title, lang, html, isCode} = await tab.call(writing, 'writePage', mostText)
  if (isCode) return fatal('page-not-html', {type: tab.responses.answer.type})
  const leads = await tab.call(writing, 'linksOf', mostLinks)
  const {source} = tab.responses.answer
  const at = tab.page.url()
  const {problems, ...heard} = await hearInSizes(tab, url, how.viewports, how)
  const pictures = how.pictures && !tab.isBusy ? await picturesOf(tab, heard.results) : undefined
  return {html, ...(source !== undefined && {source}), ...leads, facts: {url: at, engine: 'browser', title, lang, viewports: how.viewports, ...heard}, problems: [...said, ...problems], ...(pictures && {pictures})}
}
