import type {Document, EngineNode, EngineResult, PageFacts} from '@testpanel/core'
import {inLines} from '@testpanel/core/engine'
import type {Element, Root} from 'hast'
import {audit, ruleNames, type Audit, type Said} from './audit.ts'
import {attributesOf, build} from './build.ts'
import {Patience} from './dom/patience.ts'
import {frameOf} from './frame.ts'
import {selectors} from './selector.ts'
import {sizeOf} from './size.ts'
import {plainStyles} from './style/defaults.ts'
import {viewport} from './viewport.ts'

/** What can only be seen with all style sheets. Where some are in files of their own, these rules are in doubt, and silence says nothing. */
const ofStyle = new Set(['distinguishable/color-contrast', 'distinguishable/color-contrast-enhanced', 'distinguishable/link-in-text-block', 'keyboard-accessible/focus-visible', 'keyboard-accessible/scrollable-region'])

/** What an engine sees on a page without a browser. The page's scripts never run, and nothing is fetched. `wanted`: the rules of the engines that someone asks for, as `accesslint:navigable/link-name`; all when it is absent. */
export async function gatherStatic(document: Document, wanted?: ReadonlySet<string>): Promise<PageFacts> {
  const {huge, styled, elsewhere, spoken} = sizeOf(document.tree)
  const known = {engine: 'static', title: titleOf(document), lang: document.declared ?? '', viewports: [viewport]} as const
  if (huge) return {...known, ran: [], stopped: ruleNames.map(name), inapplicable: [], results: []}
  // Most pages say nothing of how they look that stands in the page itself.
  const styles = styled && spoken ? (await import('./style/cascade.ts')).cascade() : plainStyles()
  const page = build(document.tree, {styles, patience: new Patience(), frame: frameOf})
  const whole = styled && !elsewhere
  const audited = audit(page, document.declared !== undefined, (rule) => wanted?.has(name(rule)) ?? true)
  return {
    ...known,
    ran: audited.ran.filter((rule) => whole || !ofStyle.has(rule)).map(name),
    ...(audited.stopped.length > 0 && {stopped: audited.stopped.map(name)}),
    inapplicable: audited.inapplicable.map(name),
    results: resultsOf(audited, document, whole)
  }
}

function name(rule: string): string {
  return `accesslint:${rule}`
}

function titleOf({tree}: Document): string {
  const inside = (node: Root | Element, tagName: string): Element | undefined => node.children.flatMap((child) => (child.type === 'element' && child.tagName === tagName ? [child] : []))[0]
  const html = inside(tree, 'html')
  const head = html && inside(html, 'head')
  return ((head && inside(head, 'title'))?.children ?? []).map((child) => ('value' in child ? child.value : '')).join('').trim()
}

function resultsOf({said}: Audit, document: Document, whole: boolean): readonly EngineResult[] {
  const results = new Map<string, EngineResult & {nodes: EngineNode[]}>()
  const selectorOf = selectors()
  for (const one of said) {
    const outcome = (!whole && ofStyle.has(one.rule)) || isSign(one) ? 'incomplete' : 'violation'
    const key = `${outcome} ${one.rule}`
    const result = results.get(key) ?? {engine: 'accesslint', rule: one.rule, outcome, nodes: []}
    results.set(key, result)
    result.nodes.push(nodeOf(one, selectorOf, document))
  }
  return [...results.values()]
}

/** The contrast of a single sign, such as a cross to close: that is a picture, for which less contrast is enough. */
function isSign({rule, tag}: Said): boolean {
  return rule.startsWith('distinguishable/color-contrast') && [...(tag?.textContent.trim() ?? '')].length === 1
}

function nodeOf({tag: own, message}: Said, selectorOf: ReturnType<typeof selectors>, {lines}: Document): EngineNode {
  const {at, tag} = own?.made.data ?? {}
  return {
    selector: own ? selectorOf(own) : 'html',
    snippet: own ? startTag(own.made) : '',
    ...(at && at[1] > at[0] && {at}),
    ...(tag && {source: inLines(tag, lines)}),
    summary: message
  }
}

const longest = 200

function startTag(element: Element): string {
  const written = [...attributesOf(element)].map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${value}"`)).join('')
  const whole = `<${element.tagName}${written}>`
  return whole.length > longest ? `${whole.slice(0, longest - 1)}…` : whole
}
