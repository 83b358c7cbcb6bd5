import {oneLine} from '../layout/index.ts'

/** Text of a document as HTML, for between tags and for within quoted attributes; nothing in it is markup or steers the line. */
export function escape(text: string): string {
  return oneLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')
}

/** A tag with its content. Attributes are escaped, the content must be HTML already. `true` is an attribute without a value. */
export function tag(name: string, attributes: Readonly<Record<string, string | number | boolean | undefined>>, ...content: readonly string[]): string {
  const shown = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escape(String(value))}"`))
  return `<${name}${shown.join('')}>${content.join('')}${empty.has(name) ? '' : `</${name}>`}`
}

const empty: ReadonlySet<string> = new Set(['input', 'img', 'meta'])
