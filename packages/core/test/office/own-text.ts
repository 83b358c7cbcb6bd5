/**
 * What the own text of every run of a part is, found without the readers and without an XML parser: by counting tags. It
 * is the second opinion with which the origins of a document are checked.
 */
export type OwnText = (block: number, run: number) => string | undefined

const token = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<[^>]+>|[^<]+/g

interface Open {
  readonly runs: string[]
  count: number
}

/** For a part of a docx: runs are `w:r` elements. */
export function wordOwnText(xml: string): OwnText {
  const blocks: Open[] = []
  const paragraphs: Open[] = []
  const runs: {readonly of: Open; readonly index: number}[] = []
  let text: {value: string; readonly keep: boolean} | undefined
  const add = (value: string): void => {
    const run = runs.at(-1)
    if (run) run.of.runs[run.index] += value
  }
  for (const [raw] of xml.matchAll(token)) {
    const name = /^<\/?([\w:]+)/.exec(raw)?.[1]
    const [closing, empty] = [raw.startsWith('</'), raw.endsWith('/>')]
    if (text) {
      if (closing && name === 'w:t') {
        add(text.keep ? text.value : text.value.replaceAll(/^[ \t\r\n]+|[ \t\r\n]+$/g, ''))
        text = undefined
      } else text.value += decoded(raw)
    } else if (name === 'w:p') {
      if (closing) paragraphs.pop()
      else {
        const block: Open = {runs: [], count: 0}
        blocks.push(block)
        if (!empty) paragraphs.push(block)
      }
    } else if (name === 'w:r') {
      const of = paragraphs.at(-1)
      if (closing) runs.pop()
      else if (of) {
        of.runs[of.count] = ''
        if (!empty) runs.push({of, index: of.count})
        of.count++
      }
    } else if (name === 'w:t' && !empty) text = {value: '', keep: raw.includes('xml:space="preserve"')}
    else if (name !== undefined && !closing) add(character(raw, name))
  }
  return (block, run) => blocks[block]?.runs[run]
}

function character(raw: string, name: string): string {
  if (name === 'w:tab') return raw.includes('w:pos=') ? '' : '\t'
  if (name === 'w:br' || name === 'w:cr') return '\n'
  return {'w:noBreakHyphen': '\u2011', 'w:softHyphen': '\u00ad', 'w:sym': '•'}[name] ?? ''
}

/** For a part of an odt: runs are stretches between tags, and the elements for white space. */
export function odfOwnText(xml: string): OwnText {
  const blocks: string[][] = []
  const paragraphs: string[][] = []
  let inText = false
  for (const [raw] of xml.matchAll(token)) {
    const name = /^<\/?([\w:-]+)/.exec(raw)?.[1]
    const literal = !raw.startsWith('<') || raw.startsWith('<![CDATA[')
    const runs = paragraphs.at(-1)
    if (literal && runs) {
      if (inText) runs[runs.length - 1] += decoded(raw)
      else runs.push(decoded(raw))
    } else if (name === 'text:p' || name === 'text:h') {
      if (raw.startsWith('</')) paragraphs.pop()
      else {
        blocks.push([])
        if (!raw.endsWith('/>')) paragraphs.push(blocks.at(-1) ?? [])
      }
    } else if (name !== undefined && spaces[name] !== undefined && !raw.startsWith('</')) runs?.push(spaces[name])
    inText = literal || (inText && raw.startsWith('<!--'))
  }
  return (block, run) => blocks[block]?.[run]
}

const spaces: Readonly<Record<string, string>> = {'text:s': ' ', 'text:tab': '\t', 'text:line-break': '\n'}

const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}

/** The characters that a stretch of XML without tags stands for. */
export function decoded(raw: string): string {
  if (raw.startsWith('<!--') || raw.startsWith('<?')) return ''
  const lines = raw.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
  if (lines.startsWith('<![CDATA[')) return lines.slice(9, -3)
  return lines.replaceAll(/&(#x?)?([^;]+);/g, (_, number: string | undefined, name: string) =>
    number === undefined ? entities[name] ?? '' : String.fromCodePoint(Number.parseInt(name, number === '#' ? 10 : 16))
  )
}
