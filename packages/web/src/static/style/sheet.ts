import parse, {type Node} from 'css-tree/parser'
import {parse as parseSelector, type Selector} from 'css-what'
import {matcherOf, ownParts, type Match} from '../dom/select.ts'
import {expand, meant, type Said} from './expand.ts'
import {fitsMedia} from './media.ts'

/** One thing that a page says of how elements look. */
export interface Declaration {
  readonly name: string
  readonly value: string
  readonly important: boolean
  /** What it sets, when that does not depend on variables. */
  readonly said: Said | undefined
}

/** What holds for the elements that fit a selector. */
export interface Rule {
  readonly matches: Match
  /** What an element that fits has: an id (`#menu`), a class (`.menu`), a name (`nav`), or nothing that is known (`*`). */
  readonly key: string
  /** As browsers count it: the more exact selector wins. */
  readonly weight: number
  readonly declarations: readonly Declaration[]
}

const raw = {parseAtrulePrelude: false, parseRulePrelude: false, parseValue: false, parseCustomProperty: false}

/** What a style sheet says that means something here, for a window on a screen. */
export function rulesOf(css: string): readonly Rule[] {
  const found: Rule[] = []
  collect(parse(css, raw), found)
  return found
}

/** The declarations of a `style` attribute. */
export function declarationsOf(css: string): readonly Declaration[] {
  return css.trim() === '' ? [] : declared(parse(css, {...raw, context: 'declarationList'}))
}

function collect(node: Node, found: Rule[]): void {
  for (const child of 'children' in node ? node.children : []) {
    if (child.type === 'Atrule' && child.block && holds(child.name.toLowerCase(), child.prelude?.value ?? '')) collect({type: 'StyleSheet', children: child.block.children}, found)
    if (child.type !== 'Rule') continue
    const declarations = declared({type: 'DeclarationList', children: child.block.children})
    if (declarations.length > 0) for (const parts of alternatives(child.prelude.value)) found.push(...ruleOf(parts, declarations))
  }
}

function holds(name: string, prelude: string): boolean {
  if (name === 'media') return fitsMedia(prelude)
  return name === 'layer' || (name === 'supports' && !/^\s*not\b/i.test(prelude))
}

function declared(node: Node): readonly Declaration[] {
  const found: Declaration[] = []
  for (const child of 'children' in node ? node.children : []) {
    if (child.type !== 'Declaration') continue
    const name = child.property.startsWith('--') ? child.property : child.property.toLowerCase()
    const value = child.value.value.trim()
    if (!name.startsWith('--') && !meant.has(name)) continue
    const depends = name.startsWith('--') || /var\(/i.test(value)
    const said = depends ? undefined : expand(name, value)
    if (depends || said?.length) found.push({name, value, important: child.important !== false, said})
  }
  return found
}

function alternatives(selector: string): readonly Selector[][] {
  try {
    return parseSelector(selector)
  } catch {
    return []
  }
}

/** A selector that is not understood fits nothing; what stands before or after an element is no element. */
function ruleOf(parts: Selector[], declarations: readonly Declaration[]): readonly Rule[] {
  if (parts.some(({type}) => type === 'pseudo-element')) return []
  const [key, weight] = [keyOf(parts), weightOf(parts)]
  try {
    return [{matches: matcherOf(parts), key, weight, declarations}]
  } catch {
    return []
  }
}

function keyOf(parts: readonly Selector[]): string {
  const names = ownParts(parts).flatMap((part) => {
    if (part.type === 'attribute' && part.name === 'id' && part.action === 'equals') return [`#${part.value}`]
    if (part.type === 'attribute' && part.name === 'class' && part.action === 'element') return [`.${part.value}`]
    return part.type === 'tag' ? [part.name.toLowerCase()] : []
  })
  return names.find((name) => name.startsWith('#')) ?? names.find((name) => name.startsWith('.')) ?? names[0] ?? '*'
}

/** Ids count most, then classes, attributes and states, then names. */
function weightOf(parts: readonly Selector[]): number {
  return parts.reduce((sum, part) => sum + weigh(part), 0)
}

function weigh(part: Selector): number {
  if (part.type === 'attribute') return part.name === 'id' && part.action === 'equals' ? 1_000_000 : 1000
  if (part.type === 'tag') return 1
  if (part.type !== 'pseudo' || part.name === 'where') return 0
  return Array.isArray(part.data) ? Math.max(0, ...part.data.map(weightOf)) : 1000
}
