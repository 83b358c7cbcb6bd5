import type {SpokenText} from 'hast'
import type {DefaultTreeAdapterTypes as Parsed} from 'parse5'
import {align} from '../align.ts'
import {htmlDialect} from './dialect.ts'

const pressed = new Set(['submit', 'button', 'reset'])

/** The texts in an element's tag that readers get: what a picture says, what a control is called, the hint in a field, the word on a button. Undefined where there are none. */
export function spokenIn({tagName, attrs, sourceCodeLocation}: Parsed.Element, source: string): SpokenText[] | undefined {
  const found = attrs.flatMap(({name, value}): SpokenText | [] => {
    const kind = kindOf(tagName, name, attrs)
    const location = sourceCodeLocation?.attrs?.[name]
    if (kind === undefined || !location || !/\p{L}/u.test(value)) return []
    return {kind, value, pieces: align(value, source, valueIn(source, location.startOffset, location.endOffset), htmlDialect)}
  })
  return found.length > 0 ? found : undefined
}

function kindOf(tagName: string, name: string, attrs: Parsed.Element['attrs']): SpokenText['kind'] | undefined {
  if (name === 'aria-label') return 'name'
  if (name === 'alt') return tagName === 'img' || tagName === 'area' || tagName === 'input' ? 'alt' : undefined
  if (name === 'placeholder') return tagName === 'input' || tagName === 'textarea' ? 'hint' : undefined
  return name === 'value' && tagName === 'input' && pressed.has((attrs.find((one) => one.name === 'type')?.value ?? '').toLowerCase()) ? 'button' : undefined
}

/** The value within `alt="…"`. */
function valueIn(source: string, start: number, end: number): readonly [number, number] {
  const [, before = '', quote = ''] = /^([^=]*=\s*)(["']?)/.exec(source.slice(start, end)) ?? []
  return [start + before.length + quote.length, end - quote.length]
}
