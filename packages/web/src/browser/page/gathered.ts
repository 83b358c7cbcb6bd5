import type {EngineResult, Problem} from '@testpanel/core'
import {problem} from '@testpanel/core/page'
import type {Heard} from '../inject/engines.ts'
import {FailedInPage} from '../tab/world.ts'

/** What was heard of a page, and what was not done. */
export interface Gathered extends Heard {
  readonly problems: readonly Problem[]
}

/** A part that fails leaves the others. */
export async function part(name: string, gathering: Promise<Gathered>): Promise<Gathered> {
  try {
    return await gathering
  } catch (error) {
    if (!(error instanceof FailedInPage)) throw error
    return {ran: [], inapplicable: [], results: [], problems: [problem('page-part-untested', {part: name, reason: error.message.slice(0, 300)})]}
  }
}

/** All parts as one. There is nothing for a rule on a page when there is nothing for it in any part. */
export function together(parts: readonly Gathered[]): Gathered {
  const ran = new Set(parts.flatMap((one) => one.ran))
  const applies = new Set(parts.flatMap((one) => one.ran.filter((rule) => !one.inapplicable.includes(rule))))
  return {
    ran: [...ran],
    inapplicable: [...new Set(parts.flatMap((one) => one.inapplicable))].filter((rule) => !applies.has(rule)),
    results: withoutSigns(joined(parts.flatMap(({results}) => results))),
    problems: parts.flatMap(({problems}) => problems)
  }
}

/** One result for each rule and outcome. */
function joined(results: readonly EngineResult[]): readonly EngineResult[] {
  const byRule = Map.groupBy(results, ({engine, rule, outcome}) => `${engine}:${rule} ${outcome}`)
  return [...byRule.values()].flatMap(([first, ...others]) => (first ? [others.length === 0 ? first : {...first, nodes: [first, ...others].flatMap(({nodes}) => nodes)}] : []))
}

// Of a single sign axe says that it may be a drawing, such as a × to close something.
const signs = new Set(['shortTextContent', 'nonBmp'])

/** What axe leaves to a person because it may be no text, the other engine does not call too pale. */
function withoutSigns(results: readonly EngineResult[]): readonly EngineResult[] {
  const doubted = results.flatMap(({engine, rule, nodes}) => (engine === 'axe' && rule.startsWith('color-contrast') ? nodes.filter(({data}) => signs.has(String(data?.['messageKey']))) : []))
  const places = new Set(doubted.map(({selector}) => selector))
  const kept = results.map((result) => (result.rule.startsWith('distinguishable/color-contrast') ? {...result, nodes: result.nodes.filter(({selector}) => !places.has(selector))} : result))
  return places.size === 0 ? results : kept.filter(({nodes}) => nodes.length > 0)
}
