import {Host} from '../../src/site/address.ts'
import {crawl, type Kept, type Look} from '../../src/site/crawl.ts'
import type {Done} from '../../src/site/frontier.ts'
import type {Journal} from '../../src/site/journal.ts'
import {Pace} from '../../src/site/pace.ts'
import {Robots} from '../../src/site/robots.ts'

export const home = 'https://gemeente.example/'

/** A site: for each path the paths it links to. */
export type Graph = Readonly<Record<string, readonly string[]>>

/** Walks a site that is a graph, with the text of each page its own address. Ends the process, so to say, after `most` pages. */
export async function walk(graph: Graph, journal: Journal<Kept<string>>, {at = 1, most = Infinity, delays = [0], looks = []}: {at?: number; most?: number; delays?: readonly number[]; looks?: string[]} = {}): Promise<'done' | 'ended'> {
  const ended = Promise.withResolvers<'ended'>()
  let looked = 0
  const look = async (url: string): Promise<Look<string>> => {
    const mine = looked++
    looks.push(url.slice(home.length))
    if (mine >= most) {
      ended.resolve('ended')
      return new Promise(() => {})
    }
    for (let turn = 0; turn < (delays[mine % delays.length] ?? 0); turn++) await new Promise((resolve) => setImmediate(resolve))
    return {entry: `Pagina ${url}`, links: (graph[new URL(url).pathname.slice(1)] ?? []).map((path) => `${home}${path}`)}
  }
  await journal.add([{url: home, depth: 0}])
  const walking = crawl({frontier: journal, host: new Host(home), robots: Robots.of(''), turns: new Pace(0), look: ({url}) => look(url), at})
  return Promise.race([walking.then(() => 'done' as const), ended.promise])
}

/** All that a journal holds, as the report gets it. */
export async function resultsOf<Result>(journal: Journal<Result>): Promise<readonly Done<Result>[]> {
  const results: Done<Result>[] = []
  for await (const done of journal.results()) results.push(done)
  return results
}
