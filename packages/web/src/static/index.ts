import type {Document, EngineNode, EngineResult, PageFacts} from '@testpanel/core'
import {inLines} from '@testpanel/core/engine'
import type {Element as Tag} from 'happy-dom'
import type {Element, Root} from 'hast'
import {audit, type Audit, type Said} from './audit.ts'
import {attributesOf, build, type Built} from './build.ts'
import {sizeOf} from './size.ts'
import {openWindow, viewport} from './window.ts'

/** What can only be seen with all style sheets. Where some are in files of their own, these rules are in doubt, and silence says nothing. */
const ofStyle = new Set(['distinguishable/color-contrast', 'distinguishable/color-contrast-enhanced', 'distinguishable/link-in-text-block', 'keyboard-accessible/focus-visible', 'keyboard-accessible/scrollable-region'])

/** What an engine sees on a page without a browser. The page's scripts never run, and nothing is fetched. `wanted`: the rules of the engines that someone asks for, as `accesslint:navigable/link-name`; all when it is absent. */
export async function gatherStatic(document: Document, wanted?: ReadonlySet<string>): Promise<PageFacts> {
  const {huge, styled, elsewhere} = sizeOf(document.tree)
  const known = {engine: 'static', title: titleOf(document), lang: document.declared ?? '', viewport} as const
  if (huge) return {...known, ran: [], inapplicable: [], results: []}
  const window = openWindow()
  try {
    const built = build(document.tree, window, styled)
    const whole = styled && !elsewhere
    const audited = audit(built.page, document.declared !== undefined, (rule) => wanted?.has(name(rule)) ?? true)
    return {
      ...known,
      ran: audited.ran.filter((rule) => whole || !ofStyle.has(rule)).map(name),
      inapplicable: audited.inapplicable.map(name),
      results: resultsOf(audited, built, document, whole)
    }
  } finally {
    await window.happyDOM.close()
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

function resultsOf({said}: Audit, built: Built, document: Document, whole: boolean): readonly EngineResult[] {
  const results = new Map<string, EngineResult & {nodes: EngineNode[]}>()
  for (const one of said) {
    const outcome = (!whole && ofStyle.has(one.rule)) || isSign(one) ? 'incomplete' : 'violation'
    const key = `${outcome} ${one.rule}`
    const result = results.get(key) ?? {engine: 'accesslint', rule: one.rule, outcome, nodes: []}
    results.set(key, result)
    result.nodes.push(nodeOf(one, built, document))
  }
  return [...results.values()]
}

/** The contrast of a single sign, such as a cross to close: that is a picture, for which less contrast is enough. */
function isSign({rule, element}: Said): boolean {
  return rule.startsWith('distinguishable/color-contrast') && [...(element as Tag | undefined)?.textContent.trim() ?? ''].length === 1
}

function nodeOf({selector, message, element}: Said, {made}: Built, {lines}: Document): EngineNode {
  const own = element ? nearest(element as Tag, made) : undefined
  const {at, tag} = own?.data ?? {}
  return {
    selector,
    snippet: own ? startTag(own) : '',
    ...(at && at[1] > at[0] && {at}),
    ...(tag && {source: inLines(tag, lines)}),
    summary: message
  }
}

/** The element of the tree that this one, or else the nearest around it, was made of. */
function nearest(tag: Tag, made: Built['made']): Element | undefined {
  for (let here: Tag | null = tag; here; here = here.parentElement) {
    const own = made.get(here)
    if (own) return own
  }
  return undefined
}

const longest = 200

function startTag(element: Element): string {
  const written = [...attributesOf(element)].map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${value}"`)).join('')
  const whole = `<${element.tagName}${written}>`
  return whole.length > longest ? `${whole.slice(0, longest - 1)}…` : whole
}
