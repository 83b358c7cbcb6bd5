import {isStableId} from '@accesslint/core'
import type {Tag} from './dom/nodes.ts'
import {escapeName} from './dom/provide.ts'

// What often says which element this is, and stays when a page changes.
const anchors = ['data-testid', 'data-test-id', 'data-cy', 'data-id', 'name', 'href', 'for', 'aria-label']

const longest = 100

/** Writes selectors that fit one element of a page: the way to it from the nearest name that is its own. */
export function selectors(): (tag: Tag) => string {
  const places = new Map<Tag, ReadonlyMap<Tag, number>>()
  return (tag) => {
    const path: string[] = []
    for (let here: Tag = tag; ; here = here.parentElement) {
      if (isStableId(here.id)) return [`#${escapeName(here.id)}`, ...path].join(' > ')
      if (!here.parentElement) return path.length === 0 ? here.tagName.toLowerCase() : path.join(' > ')
      path.unshift(part(here, here.parentElement))
    }
  }

  function part(tag: Tag, parent: Tag): string {
    const name = tag.tagName.toLowerCase()
    const anchor = anchors.find((attribute) => within(tag.getAttribute(attribute)))
    const place = placesIn(parent).get(tag) ?? 0
    return `${name}${anchor === undefined ? '' : `[${anchor}="${tag.getAttribute(anchor)?.replaceAll(/["\\]/g, '\\$&')}"]`}${place === 0 ? '' : `:nth-of-type(${place})`}`
  }

  /** The place of each child among those of its name; 0 for the only one. */
  function placesIn(parent: Tag): ReadonlyMap<Tag, number> {
    const known = places.get(parent)
    if (known) return known
    const counts = new Map<string, number>()
    const made = new Map<Tag, number>()
    for (const child of parent.children) {
      const count = (counts.get(child.tagName) ?? 0) + 1
      counts.set(child.tagName, count)
      made.set(child, count)
    }
    for (const [child] of made) if (counts.get(child.tagName) === 1) made.set(child, 0)
    places.set(parent, made)
    return made
  }
}

function within(value: string | null): boolean {
  return value !== null && value !== '' && value.length < longest
}
