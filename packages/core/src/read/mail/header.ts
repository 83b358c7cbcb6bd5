import type {Range} from '../../model/document.ts'

/** A header field. `at` is the range of its value, which may go on over several lines. */
export interface Field {
  readonly name: string
  readonly at: Range
}

const line = /([^\r\n]*)(?:\r\n|\n|\r|$)/y
const field = /^([!-9;-~]+)[ \t]*:/

/** Reads the fields from `start` up to the first empty line. Lines that are no field are passed over. */
export function parseHeader(ascii: string, [start, end]: Range): {readonly fields: readonly Field[]; readonly bodyStart: number} {
  const fields: {name: string; at: [number, number]}[] = []
  let at = start
  while (at < end) {
    line.lastIndex = at
    const [all = '', text = ''] = line.exec(ascii) ?? []
    if (text === '') return {fields, bodyStart: Math.min(end, at + all.length)}
    const last = fields.at(-1)
    const match = field.exec(text)
    if (last && /^[ \t]/.test(text)) last.at[1] = at + text.length
    else if (match?.[1] !== undefined) fields.push({name: match[1].toLowerCase(), at: [at + match[0].length, at + text.length]})
    at += all.length
  }
  return {fields, bodyStart: end}
}

/** The value of the first field of that name, on one line. */
export function valueOf(fields: readonly Field[], name: string, ascii: string): string | undefined {
  const found = fields.find((each) => each.name === name)
  return (
    found &&
    ascii
      .slice(...found.at)
      .replace(/(?:\r\n|\n|\r)(?=[ \t])/g, '')
      .trim()
  )
}
