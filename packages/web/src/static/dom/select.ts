import {compile, type Options} from 'css-select'
import {parse, type Selector} from 'css-what'
import type {PageNode, Tag} from './nodes.ts'

/** Whether an element fits a selector. */
export type Match = (tag: Tag) => boolean

/** A selector that is ready for use. `keys`: what an element must have one of to fit, as `a`, `[href` or `[for=naam`; absent when that can't be told. */
export interface Query {
  readonly matches: Match
  readonly keys: readonly string[] | undefined
}

const options: Options<PageNode, Tag> = {
  adapter: {
    isTag: (node): node is Tag => node.nodeType === 1,
    getAttributeValue: (tag, name) => tag.names.get(name),
    getChildren: (node) => (node.nodeType === 1 ? node.childNodes : []),
    getName: ({made}) => made.tagName,
    getParent: ({parentElement}) => parentElement,
    getSiblings: (node) => node.parentElement?.children ?? [node],
    prevElementSibling: (node) => (node.nodeType === 1 ? node.previousElementSibling : null),
    getText: ({textContent}) => textContent,
    hasAttrib: (tag, name) => tag.names.has(name),
    removeSubsets: (nodes) => nodes
  }
}

const known = new Map<string, Query>()

/** Pages have their own selectors: those are not kept for ever. */
const mostKnown = 2000

/** Makes a selector ready for use; what is no selector throws, as in a browser. */
export function query(selector: string, scope?: Tag): Query {
  if (scope && selector.includes(':scope')) return {matches: compile<PageNode, Tag>(selector, options, scope), keys: undefined}
  const made = known.get(selector)
  if (made) return made
  const parsed = parse(selector)
  // Making it ready changes the order of what was parsed.
  const keys = keysOf(parsed)
  const query = {matches: compile<PageNode, Tag>(parsed, options), keys}
  if (known.size >= mostKnown) known.clear()
  known.set(selector, query)
  return query
}

/** One part of a selector list, as the parser gives it. */
export function matcherOf(parts: Selector[]): Match {
  return compile<PageNode, Tag>([parts], options)
}

function keysOf(alternatives: readonly Selector[][]): readonly string[] | undefined {
  const keys = alternatives.map(keyOf)
  return keys.includes(undefined) ? undefined : [...new Set(keys as string[])]
}

const combinators = new Set(['descendant', 'child', 'adjacent', 'sibling', 'parent', 'column-combinator'])

/** What a selector says of the element itself, and not of what is around it. */
export function ownParts(parts: readonly Selector[]): readonly Selector[] {
  return parts.slice(parts.findLastIndex(({type}) => combinators.has(type)) + 1)
}

/** Attributes by whose value elements are looked up, each time another one. */
export const lookedUp: ReadonlySet<string> = new Set(['id', 'for'])

/** What an element that fits has at least: an attribute with this value, its name, or else an attribute. */
function keyOf(parts: readonly Selector[]): string | undefined {
  const own = ownParts(parts)
  const value = own.find((part) => part.type === 'attribute' && part.action === 'equals' && lookedUp.has(part.name))
  if (value?.type === 'attribute') return `[${value.name}=${value.value}`
  const tag = own.find((part) => part.type === 'tag')
  if (tag) return tag.name.toLowerCase()
  const attribute = own.find((part) => part.type === 'attribute' && part.action !== 'not')
  return attribute?.type === 'attribute' ? `[${attribute.name.toLowerCase()}` : undefined
}
