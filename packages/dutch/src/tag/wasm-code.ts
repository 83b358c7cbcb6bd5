/** The little of the binary format of WebAssembly that {@link ./kernel-wasm.ts} needs: instructions as arrays of bytes. */

/** A function of a module. Parameters are 32-bit integers, then 32-bit floats; after them come its own variables. */
export interface Routine {
  readonly name: string
  readonly integers: number
  readonly floats: number
  readonly locals: readonly (readonly [number: number, kind: number])[]
  readonly body: readonly number[]
}

/** The names of what a function works with: its parameters, integers and then floats, and variables of its own. */
export interface Names { readonly integers: readonly string[]; readonly floats?: readonly string[]; readonly counters?: readonly string[]; readonly vectors?: readonly string[] }

/** The bytes of a module with these functions, which imports `env.memory`. */
export function moduleOf(routines: readonly Routine[]): Uint8Array<ArrayBuffer> {
  const types = section(1, vector(routines.map(({integers, floats}) =>
    [0x60, ...unsigned(integers + floats), ...Array<number>(integers).fill(i32), ...Array<number>(floats).fill(f32), 0])))
  const memory = section(2, vector([[...text('env'), ...text('memory'), 2, 0, 1]]))
  const declared = section(3, vector(routines.map((_, at) => unsigned(at))))
  const exported = section(7, vector(routines.map(({name}, at) => [...text(name), 0, ...unsigned(at)])))
  const code = section(10, vector(routines.map(({locals, body}) => {
    const whole = [...vector(locals.map(([number, kind]) => [...unsigned(number), kind])), ...body, end]
    return [...unsigned(whole.length), ...whole]
  })))
  return Uint8Array.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, ...types, ...memory, ...declared, ...exported, ...code])
}

/** Makes a function of named parameters and variables; `body` gets what reads and sets them. */
export function routine(name: string, names: Names, body: (variables: Variables) => number[]): Routine {
  const {integers, floats = [], counters = [], vectors = []} = names
  const all = [...integers, ...floats, ...counters, ...vectors]
  const place = (of: string) => unsigned(all.indexOf(of))
  const set = (of: string, value: readonly number[]) => [...value, 0x21, ...place(of)]
  const get = (of: string) => [0x20, ...place(of)]
  const variables: Variables = {get, set, step: (of, by) => set(of, [...get(of), ...by, ...add])}
  return {name, integers: integers.length, floats: floats.length, locals: [[counters.length, i32], [vectors.length, v128]], body: body(variables)}
}

/** Reads and sets the variables of a function by name. */
export interface Variables {
  get(name: string): number[]
  set(name: string, value: readonly number[]): number[]
  /** Adds to an integer. */
  step(name: string, by: readonly number[]): number[]
}

const [i32, f32, v128, end] = [0x7f, 0x7d, 0x7b, 0x0b]
/** Addition and multiplication of integers. */
export const [add, multiply] = [[0x6a], [0x6c]] as const
/** On four floats: addition, subtraction, multiplication, division, square root, magnitude, the larger, the nearest whole number. */
export const [addFloats, minusFloats, multiplyFloats, divideFloats, rootFloats, absFloats, maxFloats, nearestFloats]
  = [[0xfd, 0xe4, 1], [0xfd, 0xe5, 1], [0xfd, 0xe6, 1], [0xfd, 0xe7, 1], [0xfd, 0xe3, 1], [0xfd, 0xe0, 1], [0xfd, 0xe9, 1], [0xfd, 0x6a]] as const
/** Four floats of a float; four floats of integers and back; eight 16-bit integers of two times four; four sums of products of two times eight; four integers added. */
export const [splat, floatsOf, wholeOf, shortsOf, dotShorts, addIntegers]
  = [[0xfd, 0x13], [0xfd, 0xfa, 1], [0xfd, 0xf8, 1], [0xfd, 0x85, 1], [0xfd, 0xba, 1], [0xfd, 0xae, 1]] as const

/** The first and the last four of eight 16-bit integers, in 32 bits. */
export const [longsOf, longsOfHigh] = [[0xfd, 0xa7, 1], [0xfd, 0xa8, 1]] as const

/** A small integer. */
export function constant(value: number): number[] {
  const bytes = [0x41]
  for (let rest = value; ; rest >>= 7) {
    const low = rest & 0x7f
    if (rest >> 7 === (low & 0x40 ? -1 : 0)) return [...bytes, low]
    bytes.push(low | 0x80)
  }
}

/** Four times the same float. */
export function floats(value: number): number[] {
  return [0x43, ...new Uint8Array(Float32Array.of(value).buffer), ...splat]
}

/** Sixteen bytes at an address, so many bytes on. */
export const load = (offset: number) => [0xfd, 0, 2, ...unsigned(offset)]
/** Four bytes at an address, four times. */
export const loadSplat = (offset: number) => [0xfd, 9, 2, ...unsigned(offset)]
/** Eight bytes at an address, as 16-bit integers. */
export const loadShorts = (offset: number) => [0xfd, 1, 0, ...unsigned(offset)]
/** One integer at an address. */
export const loadInteger = (offset: number) => [0x28, 2, ...unsigned(offset)]
/** Writes sixteen bytes. */
export const store = (offset: number) => [0xfd, 0x0b, 2, ...unsigned(offset)]
/** Writes one float. */
export const storeFloat = (offset: number) => [0x38, 2, ...unsigned(offset)]
/** Writes four of the sixteen bytes. */
export const storeLane = (lane: number, offset: number) => [0xfd, 0x5a, 2, ...unsigned(offset), lane]
/** One float of the four. */
export const lane = (at: number) => [0xfd, 0x1f, at]

/** A block around a loop that starts again at its end; `leaveIf` inside leaves both. */
export const loop = (body: readonly number[]) => [0x02, 0x40, 0x03, 0x40, ...body, 0x0c, 0, end, end]
/** Leaves the loop when the integer is zero. */
export const leaveAtZero = (value: readonly number[]) => [...value, 0x45, 0x0d, 1]
/** Leaves the loop when the first integer is greater than the second. */
export const leaveIfGreater = (one: readonly number[], other: readonly number[]) => [...one, ...other, 0x4a, 0x0d, 1]

const section = (id: number, content: readonly number[]) => [id, ...unsigned(content.length), ...content]
const vector = (items: readonly (readonly number[])[]) => [...unsigned(items.length), ...items.flat()]
const text = (value: string) => vector([...value].map((letter) => [letter.charCodeAt(0)]))

function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)]
}
