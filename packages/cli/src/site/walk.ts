import type {Problem} from '@testpanel/core'
import type {FileEntry} from '@testpanel/core/report'
import {crawl, type Address, type Frontier, type Kept, type Look, type Robots, type Turns} from '@testpanel/web/site'
import type {Progress} from '../output/progress.ts'
import {look} from './look.ts'
import type {Looking} from './looking.ts'

/** A browser shows two pages at a time; while it loads one, the other is looked at. */
const atOnce = 2

/** How the addresses of a site are looked at. */
export interface Walking {
  readonly looking: Looking
  readonly frontier: Frontier<Kept<FileEntry>>
  readonly robots: Robots
  readonly turns: Turns
  readonly progress: Progress
  /** Someone ended the program: what is seen from then on does not count. */
  readonly isStopped: () => boolean
}

/** How a walk ended. */
export interface Walked {
  /** How many addresses were looked at. */
  readonly seen: number
  /** There was no time for the rest. */
  readonly late: Problem | undefined
}

/** Looks at the addresses that the frontier gives, until there are no more. */
export async function walk({looking, frontier, robots, turns, progress, isStopped}: Walking): Promise<Walked> {
  const {tools: {budget, words}, host} = looking
  let late: Problem | undefined
  let seen = 0
  const lookInTime = async (address: Address): Promise<Look<FileEntry> | undefined> => {
    const found = await budget.within(() => look(address, looking))
    if (isStopped()) await new Promise(() => {})
    if (!('id' in found)) return found
    late = found
    return undefined
  }
  const onStep = (): void => {
    seen++
    // Not told is not known: what goes wrong here goes wrong with the next address too, and is told there.
    frontier.progress().then(({done, known}) => progress.show(words.siteProgress(done, known)), () => {})
  }
  // Who waits for a turn when the time is up goes on, and finds that it is.
  const turn = async (): Promise<void> => void (await budget.within(() => turns.turn().then(() => ({}))))
  await crawl({frontier, host, robots, turns: {turn, hold: (seconds) => turns.hold(seconds)}, look: lookInTime, at: atOnce, onStep})
  return {seen, late}
}
