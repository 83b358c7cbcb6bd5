import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {blocks} from '../index.ts'

const cases = readFileSync(new URL('./blocks.cases.txt', import.meta.url), 'utf8').split(/^=== /mu).slice(1).map((part) => {
  const [name = '', ...lines] = part.trimEnd().split('\n')
  return {name, lines}
})

describe('blocks', () => {
  it.each(cases)('$name', ({lines}) => {
    const text = lines.map((line) => line.startsWith('.') ? '' : line.slice(2).replace(/\[(\S+)\]/u, '$1')).join('\n')
    expect(shown(text)).toEqual(expectedOf(lines))
    expect(shown(text.replaceAll('\n', '\r\n')).map((block) => block.replaceAll('\r', ''))).toEqual(expectedOf(lines))
  })

  it('keeps order and every character but white space and bullets in any text', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('- ', '1. ', 'a) ', '\n', '\r\n', ' ', 'Wij', 'op', '.', '\u2028', '😀')).map((all) => all.join('')), (text) => {
      let last = 0
      for (const {start, end, marker} of blocks(text)) {
        expect(marker?.[0] ?? start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThanOrEqual(start)
        last = end
      }
      const kept = blocks(text).map(({start, end, marker}) => text.slice(marker?.[0] ?? start, end)).join('')
      expect(kept.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
    }))
  })
})

function shown(text: string): string[] {
  return blocks(text).map(({start, end, kind, marker}) =>
    `${kind === 'item' ? `I[${marker ? text.slice(...marker) : ''}]` : 'P'} ${text.slice(start, end).replace(/\s+/gu, ' ')}`)
}

function expectedOf(lines: readonly string[]): string[] {
  const found: string[] = []
  for (const line of lines) {
    const [, kind = '', rest = ''] = /^(.) (.*)$/u.exec(line) ?? []
    const item = /^\s*\[(\S+)\] (.*)$/u.exec(rest)
    if (kind === 'P') found.push(`P ${rest}`)
    else if (item) found.push(`I[${item[1]}] ${item[2]}`)
    else if (kind === ' ') found.push(`${found.pop()} ${rest.trim()}`)
  }
  return found
}
