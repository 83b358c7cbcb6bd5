import {getActiveRules} from '@accesslint/core'
import type {Tag} from './dom/nodes.ts'
import type {Page} from './dom/page.ts'
import {provideNames} from './dom/provide.ts'

/** What the engine said of one element. */
export interface Said {
  readonly rule: string
  readonly message: string
  readonly tag: Tag | undefined
}

/** What the engine made of a page: which rules were done, and what they found. */
export interface Audit {
  readonly ran: readonly string[]
  /** Rules that crashed or had too much work. */
  readonly stopped: readonly string[]
  /** Those of `ran` that are about whole pages, when this is a piece of one. */
  readonly inapplicable: readonly string[]
  readonly said: readonly Said[]
}

/** More of one rule than a report ever shows. */
const mostSaid = 20_001

const all = getActiveRules({includeAAA: true})
const ofPieces = new Set(getActiveRules({includeAAA: true, componentMode: true}).map(({id}) => id))

/** The names of all rules of the engine. */
export const ruleNames: readonly string[] = all.map(({id}) => id)

/** The work that one rule may make: on a page of a thousand elements a rule makes some ten thousand. */
const mostOfRule = 10_000_000

/** And all of them together. */
const mostOfAll = 50_000_000

/** Runs the rules of the engine that are wanted. A rule that crashes or takes too long did not run. `whole`: a page, and not a piece of one that has no title, headings or areas of its own. */
export function audit(page: Page, whole: boolean, wanted: (rule: string) => boolean): Audit {
  provideNames()
  const asked = all.filter(({id}) => wanted(id))
  let left = mostOfAll
  const said: Said[] = []
  const ran = asked.filter((rule) => {
    if (!whole && !ofPieces.has(rule.id)) return true
    const most = Math.min(left, mostOfRule)
    const found = run(rule, page, most)
    left -= most - page.patience.left
    for (const one of found ?? []) said.push(one)
    return found !== undefined
  })
  page.patience.start(Infinity)
  const done = ran.map(({id}) => id)
  return {ran: done, stopped: asked.flatMap(({id}) => (done.includes(id) ? [] : [id])), inapplicable: whole ? [] : ran.flatMap(({id}) => (ofPieces.has(id) ? [] : [id])), said}
}

function run(rule: (typeof all)[number], page: Page, work: number): readonly Said[] | undefined {
  page.patience.start(work)
  try {
    return rule.run(page as never).slice(0, mostSaid).map(({ruleId, message, html, selector}) => ({rule: ruleId, message, tag: tagOf(page, html, selector)}))
  } catch {
    return undefined
  }
}

/** In place of its HTML the engine was given the number of an element. What it says of the whole page has the selector of the page. */
function tagOf(page: Page, html: string, selector: string): Tag | undefined {
  const node = /^\d+$/.test(html) ? page.nodes[Number(html)] : page.querySelector(selector)
  return node?.nodeType === 1 ? node : undefined
}
