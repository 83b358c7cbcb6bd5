/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type {EngineNode, EngineResult} from '@testpanel/core'

/** What engines found, and which of their rules ran. */
export interface Heard {
  readonly ran: readonly string[]
  readonly inapplicable: readonly string[]
  readonly results: readonly EngineResult[]
}

interface AxeNode {
  readonly element?: Element
  readonly html: string
  readonly any: readonly AxeCheck[]
  readonly all: readonly AxeCheck[]
  readonly none: readonly AxeCheck[]
}

interface AxeCheck {
  readonly id: string
  readonly message: string
  readonly data: unknown
}

interface AxeRule {
  readonly id: string
  readonly nodes: readonly AxeNode[]
}

type AxeFound = Readonly<Record<'violations' | 'incomplete' | 'passes' | 'inapplicable', readonly AxeRule[]>>

interface Axe {
  getRules(): readonly {readonly ruleId: string}[]
  run(page: Document, options: object): Promise<AxeFound>
  runPartial(context: object, options: object): Promise<unknown>
  finishRun(partials: readonly unknown[], options: object): Promise<AxeFound>
}

interface AccessLint {
  getActiveRules(options: object): readonly {readonly id: string; readonly applicable?: (page: Document) => boolean}[]
  runAudit(page: Document, options: object): {
    readonly violations: readonly {readonly ruleId: string; readonly selector: string; readonly html: string; readonly message: string; readonly element?: Element}[]
    readonly skippedRules: readonly {readonly ruleId: string}[]
  }
}

declare global {
  var axe: Axe
  var AccessLint: AccessLint
}

/** More than this of one kind on one page is one fault in a template. */
const mostNodes = 500

/** Numbers and short words of what axe measured: colours, ratios, sizes. What it only lists, such as attributes, is under `values`. */
function axeData(checks: readonly AxeCheck[]): Record<string, string | number> {
  const found: Record<string, string | number> = {}
  for (const {id, data} of checks) {
    found['check'] ??= id
    const named = Array.isArray(data) || typeof data === 'string' ? {values: data} : (data ?? {})
    for (const [name, given] of Object.entries(named)) {
      const value: unknown = Array.isArray(given) ? given.filter((one) => typeof one === 'string').join(', ') : given
      if (typeof value === 'number' || (typeof value === 'string' && value !== '' && value.length <= 200)) found[name] ??= value
    }
  }
  return found
}

function axeNode({element, html, any, all, none}: AxeNode): EngineNode {
  const checks = [...any, ...all, ...none]
  return {
    selector: (element ? testpanel.selectorOf(element) : '').slice(0, 1000),
    snippet: element ? testpanel.snippetOf(element) : html.replace(/ data-tp="\d+"/g, '').slice(0, 200),
    ...(element && testpanel.markOf(element)),
    summary: checks.map(({message}) => message).join(' ').slice(0, 500),
    data: axeData(checks)
  }
}

/** Runs every rule of axe on this document, or all but some. Frames are documents of their own: through messages, as axe does it, a page could hear what is said of it. */
async function hearAxe(without: readonly string[], limit: number): Promise<Heard> {
  const ids = axe.getRules().map(({ruleId}) => ruleId).filter((id) => !without.includes(id))
  const got = await axe.run(document, {
    // Its own selectors are not asked: ours are made of the elements themselves.
    resultTypes: ['violations', 'incomplete'], elementRef: true, selectors: false, iframes: false, rules: Object.fromEntries(axe.getRules().map(({ruleId}) => [ruleId, {enabled: !without.includes(ruleId)}]))
  })
  const results = (['violations', 'incomplete'] as const).flatMap((kind) => got[kind].map(({id, nodes}): EngineResult => ({
    engine: 'axe', rule: id, outcome: kind === 'violations' ? 'violation' : 'incomplete', nodes: nodes.slice(0, limit).map(axeNode)
  })))
  return {ran: ids.map((id) => `axe:${id}`), inapplicable: got.inapplicable.map(({id}) => `axe:${id}`), results}
}

/** Runs every rule of accesslint, or all but some; `isPart`: those that are not about whole pages. */
function hearAccesslint(without: readonly string[], limit: number, isPart: boolean): Heard {
  const {violations, skippedRules} = AccessLint.runAudit(document, {includeAAA: true, componentMode: isPart, disabledRules: without})
  const skipped = new Set(skippedRules.map(({ruleId}) => ruleId))
  const rules = AccessLint.getActiveRules({includeAAA: true, componentMode: isPart, disabledRules: without}).filter(({id}) => !skipped.has(id))
  const byRule = Map.groupBy(violations, ({ruleId}) => ruleId)
  return {
    ran: rules.map(({id}) => `accesslint:${id}`),
    inapplicable: rules.filter(({id, applicable}) => applicable && !byRule.has(id) && !applicable(document)).map(({id}) => `accesslint:${id}`),
    results: [...byRule].map(([rule, found]): EngineResult => ({engine: 'accesslint', rule, outcome: 'violation', nodes: found.slice(0, limit).map(accesslintNode)}))
  }
}

/** The engine names what is in a frame by its way from the outermost page, and then does not find it itself. */
function accesslintElement(selector: string): Element | undefined {
  return testpanel.elementAt(selector.split(' >>>iframe> ').at(-1) ?? '')
}

function accesslintNode({selector, html, message, element = accesslintElement(selector)}: {readonly selector: string; readonly html: string; readonly message: string; readonly element?: Element}): EngineNode {
  return {
    selector: (element ? testpanel.selectorOf(element) : selector).slice(0, 1000),
    snippet: element ? testpanel.snippetOf(element) : html.replace(/ data-tp="\d+"/g, '').slice(0, 200),
    ...(element && testpanel.markOf(element)),
    summary: message.slice(0, 500)
  }
}

export const engines = {axeData, axeNode, hearAxe, hearAccesslint, accesslintElement, accesslintNode}
export {mostNodes}
