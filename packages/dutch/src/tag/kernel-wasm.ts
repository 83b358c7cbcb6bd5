/**
 * Writes, byte by byte, a WebAssembly module with one function: C += A·B in float32 with 128-bit SIMD. WebAssembly runs alike in browsers and Node
 * and rounds the same everywhere, so a sentence gets the same analysis on every machine.
 */

/** Bytes of the module; it imports `env.memory` and exports `multiply`. Its parameters are those of {@link parameters}; all but m, n, k in bytes. */
export function multiplyModule(): Uint8Array<ArrayBuffer> {
  const type = section(1, vector([[0x60, ...vector(parameters.map(() => [i32])), 0]]))
  const memory = section(2, vector([[...text('env'), ...text('memory'), 2, 0, 1]]))
  const declared = section(3, vector([[0]]))
  const exported = section(7, vector([[...text('multiply'), 0, 0]]))
  const locals = vector([[...unsigned(8), i32], [...unsigned(11), v128]])
  const body = [...locals, ...everyColumn(), end]
  const code = section(10, vector([[...unsigned(body.length), ...body]]))
  return Uint8Array.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, ...type, ...memory, ...declared, ...exported, ...code])
}

const parameters = ['a', 'aRow', 'aColumn', 'b', 'bRow', 'c', 'cRow', 'm', 'n', 'k'] as const
const names = [...parameters, 'i', 'j', 'l', 'pb', 'pa0', 'pa1', 'pa2', 'pa3', ...Array.from({length: 8}, (_, at) => `s${at}`), 'b0', 'b1', 'x']
const [i32, v128, end] = [0x7f, 0x7b, 0x0b]
const [add, multiply] = [[0x6a], [0x6c]]
const [addFloats, multiplyFloats] = [[0xfd, 0xe4, 1], [0xfd, 0xe6, 1]]

/** Eight columns of B at a time, which then stay in the fastest cache for all rows of A; n is a multiple of eight. */
function everyColumn(): number[] {
  return [
    ...set('j', constant(0)),
    ...loop([
      ...get('j'), ...get('n'), 0x4e, 0x0d, 1, // leave when j >= n
      ...set('i', constant(0)), ...someRows(4), ...someRows(1),
      ...step('j', constant(8))
    ])
  ]
}

/** So many rows of A at a time, while there are so many. */
function someRows(rows: number): number[] {
  const cell = (row: number) => [...get('c'), ...get('i'), ...constant(row), ...add, ...get('cRow'), ...multiply, ...add, ...get('j'), ...constant(4), ...multiply, ...add]
  const each = Array.from({length: rows}, (_, row) => row)
  return loop([
    ...get('i'), ...constant(rows), ...add, ...get('m'), 0x4a, 0x0d, 1, // leave when i + rows > m
    ...set('pb', [...get('b'), ...get('j'), ...constant(4), ...multiply, ...add]),
    ...each.flatMap((row) => [
      ...set(`pa${row}`, [...get('a'), ...get('i'), ...constant(row), ...add, ...get('aRow'), ...multiply, ...add]),
      ...set(`s${2 * row}`, [...cell(row), ...load(0)]), ...set(`s${2 * row + 1}`, [...cell(row), ...load(16)])
    ]),
    ...alongInner(each),
    ...each.flatMap((row) => [...cell(row), ...get(`s${2 * row}`), ...store(0), ...cell(row), ...get(`s${2 * row + 1}`), ...store(16)]),
    ...step('i', constant(rows))
  ])
}

function alongInner(each: readonly number[]): number[] {
  const sum = (name: string, part: string) => set(name, [...get(name), ...get('x'), ...get(part), ...multiplyFloats, ...addFloats])
  return [
    ...set('l', get('k')),
    ...loop([
      ...get('l'), 0x45, 0x0d, 1, // leave at zero
      ...set('b0', [...get('pb'), ...load(0)]), ...set('b1', [...get('pb'), ...load(16)]),
      ...each.flatMap((row) => [
        ...set('x', [...get(`pa${row}`), 0xfd, 0x09, 2, 0]),
        ...sum(`s${2 * row}`, 'b0'), ...sum(`s${2 * row + 1}`, 'b1'), ...step(`pa${row}`, get('aColumn'))
      ]),
      ...step('pb', get('bRow')), ...step('l', constant(-1))
    ])
  ]
}

const get = (name: string) => [0x20, names.indexOf(name)]
const set = (name: string, value: readonly number[]) => [...value, 0x21, names.indexOf(name)]
const step = (name: string, by: readonly number[]) => set(name, [...get(name), ...by, ...add])
const constant = (value: number) => [0x41, value & 0x7f]
const load = (offset: number) => [0xfd, 0, 2, offset]
const store = (offset: number) => [0xfd, 0x0b, 2, offset]
/** A block around a loop that starts again at its end; `br_if 1` inside leaves both. */
const loop = (body: readonly number[]) => [0x02, 0x40, 0x03, 0x40, ...body, 0x0c, 0, end, end]

const section = (id: number, content: readonly number[]) => [id, ...unsigned(content.length), ...content]
const vector = (items: readonly (readonly number[])[]) => [...unsigned(items.length), ...items.flat()]
const text = (value: string) => vector([...value].map((letter) => [letter.charCodeAt(0)]))

function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)]
}
