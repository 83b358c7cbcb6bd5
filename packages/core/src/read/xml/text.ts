import {XmlText, type XmlElement} from '@rgrove/parse-xml'
import type {Range} from '../../model/document.ts'

/**
 * Characters with their place in the XML. When `at` is as long as `value` they stand there literally, one by one; otherwise
 * `at` is what stands for them as a whole (`&amp;`, a carriage return with a line feed).
 */
export interface Stretch {
  readonly value: string
  readonly at: Range
}

const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}
const special = /&([^;]*);|\r\n?|<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>/g

/** The text directly in an element, with the place of every character. */
export function textOf(xml: string, element: XmlElement): readonly Stretch[] {
  return element.children.flatMap((node) => (node instanceof XmlText ? stretches(xml, node.start, node.end) : []))
}

/** The characters between two offsets of well-formed XML that hold no tags. */
export function stretches(xml: string, start: number, end: number): readonly Stretch[] {
  const raw = xml.slice(start, end)
  if (!/[&\r<]/.test(raw)) return [{value: raw, at: [start, end]}]
  const found: Stretch[] = []
  const literal = (from: number, to: number): void => {
    if (to > from) found.push({value: xml.slice(from, to), at: [from, to]})
  }
  let done = start
  for (const {0: match, 1: reference, 2: cdata, index} of raw.matchAll(special)) {
    const at = start + index
    literal(done, at)
    done = at + match.length
    if (reference !== undefined) found.push({value: characterOf(reference), at: [at, done]})
    else if (cdata !== undefined) found.push(...inCdata(xml, done - 3 - cdata.length, done - 3))
    else if (match.startsWith('\r')) found.push({value: '\n', at: [at, done]})
  }
  literal(done, end)
  return found
}

function inCdata(xml: string, start: number, end: number): readonly Stretch[] {
  const found: Stretch[] = []
  for (const {0: value, index} of xml.slice(start, end).matchAll(/\r\n?|[^\r]+/g)) {
    found.push({value: value.startsWith('\r') ? '\n' : value, at: [start + index, start + index + value.length]})
  }
  return found
}

function characterOf(reference: string): string {
  if (!reference.startsWith('#')) return entities[reference] ?? ''
  return String.fromCodePoint(reference[1] === 'x' ? Number.parseInt(reference.slice(2), 16) : Number(reference.slice(1)))
}

/** Leaves out white space at both ends, as an office program does with text that is not marked to keep it. */
export function trim(all: readonly Stretch[]): readonly Stretch[] {
  const text = all.map(({value}) => value).join('')
  const first = text.search(/[^ \t\r\n]/)
  if (first < 0) return []
  const end = text.length - (/[ \t\r\n]*$/.exec(text)?.[0].length ?? 0)
  let before = 0
  return all.flatMap((stretch) => {
    const [from, to] = [Math.max(0, first - before), Math.min(stretch.value.length, end - before)]
    before += stretch.value.length
    return from < to ? [part(stretch, from, to)] : []
  })
}

function part(stretch: Stretch, from: number, to: number): Stretch {
  const {value, at} = stretch
  if (from === 0 && to === value.length) return stretch
  return {value: value.slice(from, to), at: [at[0] + from, at[0] + to]}
}
