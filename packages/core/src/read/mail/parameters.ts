const parameter = /;\s*([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\[\s\S])*)"|([^;\s]*))/g

/** A value such as `text/html; charset=utf-8`. */
export interface Parameterized {
  readonly value: string
  readonly parameters: ReadonlyMap<string, string>
}

/** Splits a header value from its parameters. Long and foreign ones may be cut in pieces: `name*0*=utf-8''%E9; name*1=…`. */
export function parseParameters(header: string): Parameterized {
  const parameters = new Map<string, string>()
  for (const [, rawName = '', quoted, bare = ''] of header.matchAll(parameter)) {
    const [name = '', ...marks] = rawName.toLowerCase().split('*')
    const value = quoted === undefined ? bare : quoted.replace(/\\([\s\S])/g, '$1')
    const piece = marks.at(-1) === '' ? percentDecoded(value) : value
    parameters.set(name, marks.length > 0 && Number(marks[0]) > 0 ? (parameters.get(name) ?? '') + piece : piece)
  }
  return {
    value: header
      .replace(/;[\s\S]*/, '')
      .trim()
      .toLowerCase(),
    parameters
  }
}

function percentDecoded(value: string): string {
  const text = value.replace(/^[\w-]*'[\w-]*'/, '')
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
