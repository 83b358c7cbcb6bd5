import {
  absFloats, add, addFloats, addIntegers, constant, divideFloats, dotShorts, floats, floatsOf, lane, loadInteger, loadShorts, leaveAtZero, leaveIfGreater, load, loadSplat, loop, maxFloats,
  longsOf, longsOfHigh, minusFloats, moduleOf, multiply, multiplyFloats, nearestFloats, rootFloats, routine, shortsOf, splat, store, storeFloat, storeLane, wholeOf, type Variables
} from './wasm-code.ts'

/**
 * The bytes of a WebAssembly module with the {@link ./kernel.ts Routines} of a kernel, in 128-bit SIMD. WebAssembly runs alike in browsers and Node and rounds
 * the same everywhere, so a sentence gets the same analysis on every machine. All parameters but counts are in bytes.
 */
export function kernelModule(): Uint8Array<ArrayBuffer> {
  return moduleOf([multiplyFloat, embed, shorten, project, recur])
}

/** C += A·B in floats: eight columns of B at a time, which then stay in the fastest cache for all rows of A; n is a multiple of eight. */
const multiplyFloat = routine('multiply', {
  integers: ['a', 'aRow', 'aColumn', 'b', 'bRow', 'c', 'cRow', 'm', 'n', 'k'],
  counters: ['i', 'j', 'l', 'pb', 'pa0', 'pa1', 'pa2', 'pa3'],
  vectors: [...sums(4), 'b0', 'b1', 'x']
}, (at) => [
  ...at.set('j', constant(0)),
  ...loop([
    ...leaveIfGreater([...at.get('j'), ...constant(1), ...add], at.get('n')),
    ...at.set('i', constant(0)), ...someRows(at, 4), ...someRows(at, 1),
    ...at.step('j', constant(8))
  ])
])

/** So many rows of A at a time, while there are so many. */
function someRows({get, set, step}: Variables, rows: number): number[] {
  const cell = (row: number) => [...get('c'), ...get('i'), ...constant(row), ...add, ...get('cRow'), ...multiply, ...add, ...get('j'), ...constant(4), ...multiply, ...add]
  const each = Array.from({length: rows}, (_, row) => row)
  const sum = (name: string, part: string) => set(name, [...get(name), ...get('x'), ...get(part), ...multiplyFloats, ...addFloats])
  return loop([
    ...leaveIfGreater([...get('i'), ...constant(rows), ...add], get('m')),
    ...set('pb', [...get('b'), ...get('j'), ...constant(4), ...multiply, ...add]),
    ...each.flatMap((row) => [
      ...set(`pa${row}`, [...get('a'), ...get('i'), ...constant(row), ...add, ...get('aRow'), ...multiply, ...add]),
      ...set(`s${2 * row}`, [...cell(row), ...load(0)]), ...set(`s${2 * row + 1}`, [...cell(row), ...load(16)])
    ]),
    ...set('l', get('k')),
    ...loop([
      ...leaveAtZero(get('l')),
      ...set('b0', [...get('pb'), ...load(0)]), ...set('b1', [...get('pb'), ...load(16)]),
      ...each.flatMap((row) => [
        ...set('x', [...get(`pa${row}`), ...loadSplat(0)]),
        ...sum(`s${2 * row}`, 'b0'), ...sum(`s${2 * row + 1}`, 'b1'), ...step(`pa${row}`, get('aColumn'))
      ]),
      ...step('pb', get('bRow')), ...step('l', constant(-1))
    ]),
    ...each.flatMap((row) => [...cell(row), ...get(`s${2 * row}`), ...store(0), ...cell(row), ...get(`s${2 * row + 1}`), ...store(16)]),
    ...step('i', constant(rows))
  ])
}

/** The sum of `count` rows of bytes, each times its scale; the numbers of the rows stand at `rows`. Columns are a multiple of eight. */
const embed = routine('embed', {
  integers: ['rows', 'count', 'data', 'scales', 'columns', 'to'], counters: ['i', 'column', 'row', 'p'], vectors: ['s0', 's1', 'scale', 'x']
}, ({get, set, step}) => {
  const sum = (name: string, part: readonly number[]) => set(name, [...get(name), ...get('x'), ...part, ...floatsOf, ...get('scale'), ...multiplyFloats, ...addFloats])
  return loop([
    ...leaveIfGreater([...get('column'), ...constant(1), ...add], get('columns')),
    ...set('s0', floats(0)), ...set('s1', floats(0)), ...set('i', get('count')), ...set('p', get('rows')),
    ...loop([
      ...leaveAtZero(get('i')),
      ...set('row', [...get('p'), ...loadInteger(0)]),
      ...set('x', [...get('data'), ...get('row'), ...get('columns'), ...multiply, ...add, ...get('column'), ...add, ...loadShorts(0)]),
      ...set('scale', [...get('scales'), ...get('row'), ...constant(4), ...multiply, ...add, ...loadSplat(0)]),
      ...sum('s0', longsOf), ...sum('s1', longsOfHigh),
      ...step('p', constant(4)), ...step('i', constant(-1))
    ]),
    ...get('to'), ...get('s0'), ...store(0), ...get('to'), ...get('s1'), ...store(16),
    ...step('to', constant(32)), ...step('column', constant(8))
  ])
})

/**
 * A row of floats as 16-bit integers, two of each of four rows in turn, and what one of those integers stands for. `x` is the row, `to` its place among its
 * four rows, k the number of floats, a multiple of eight.
 */
const shorten = routine('shorten', {integers: ['x', 'to', 'scale', 'k'], counters: ['p', 'l'], vectors: ['most', 'by']}, ({get, set, step}) => [
  ...set('most', floats(0)), ...set('p', get('x')), ...set('l', get('k')),
  ...loop([
    ...leaveAtZero(get('l')),
    ...set('most', [...get('most'), ...get('p'), ...load(0), ...absFloats, ...get('p'), ...load(16), ...absFloats, ...maxFloats, ...maxFloats]),
    ...step('p', constant(32)), ...step('l', constant(-8))
  ]),
  ...set('most', [0, 1, 2, 3].flatMap((at) => [...get('most'), ...lane(at), ...splat, ...at ? maxFloats : []])),
  ...get('scale'), ...get('most'), ...floats(32767), ...divideFloats, ...lane(0), ...storeFloat(0),
  ...set('by', [...floats(32767), ...get('most'), ...floats(1e-30), ...maxFloats, ...divideFloats]),
  ...set('p', get('x')), ...set('l', get('k')),
  ...loop([
    ...leaveAtZero(get('l')),
    ...set('most', [...[0, 16].flatMap((at) => [...get('p'), ...load(at), ...get('by'), ...multiplyFloats, ...nearestFloats, ...wholeOf]), ...shortsOf]),
    ...[0, 1, 2, 3].flatMap((at) => [...get('to'), ...get('most'), ...storeLane(at, at * 16)]),
    ...step('to', constant(64)), ...step('p', constant(32)), ...step('l', constant(-8))
  ])
])

/**
 * C = A·B + bias for 16-bit A and B, then what is below zero times `leak`. m and n are multiples of four and eight; `pairs`, half of the inner size, of four.
 * Of B the columns stand eight together and in them two rows in turn.
 */
const project = routine('project', {
  integers: ['a', 'aScales', 'b', 'bScales', 'bias', 'c', 'cRow', 'm', 'n', 'pairs'], floats: ['leak'],
  counters: ['i', 'l', 'pa', 'pb', 'pc', 'ps'], vectors: [...sums(4), 'b0', 'b1', 'x']
}, ({get, set, step}) => {
  const each = [0, 1, 2, 3]
  const sum = (name: string, part: string) => set(name, [...get(name), ...get('x'), ...get(part), ...dotShorts, ...addIntegers])
  const pair = (at: number) => [
    ...set('b0', [...get('pb'), ...load(32 * at)]), ...set('b1', [...get('pb'), ...load(32 * at + 16)]),
    ...each.flatMap((row) => [...set('x', [...get('pa'), ...loadSplat(16 * at + 4 * row)]), ...sum(`s${2 * row}`, 'b0'), ...sum(`s${2 * row + 1}`, 'b1')])
  ]
  const cell = (row: number, half: number) => [
    ...set('x', [...get(`s${2 * row + half}`), ...floatsOf, ...get('ps'), ...loadSplat(4 * row), ...multiplyFloats, ...get('bScales'), ...load(16 * half), ...multiplyFloats]),
    ...set('x', [...get('x'), ...get('bias'), ...load(16 * half), ...addFloats]),
    ...get('pc'), ...get('x'), ...get('x'), ...get('leak'), ...splat, ...multiplyFloats, ...maxFloats, ...store(16 * half)
  ]
  return loop([
    ...leaveAtZero(get('n')),
    ...set('i', get('m')), ...set('pa', get('a')), ...set('ps', get('aScales')), ...set('pc', get('c')),
    ...loop([
      ...leaveAtZero(get('i')),
      ...sums(4).flatMap((name) => set(name, floats(0))),
      ...set('l', get('pairs')), ...set('pb', get('b')),
      ...loop([...leaveAtZero(get('l')), ...each.flatMap(pair), ...step('pa', constant(64)), ...step('pb', constant(128)), ...step('l', constant(-4))]),
      ...each.flatMap((row) => [...cell(row, 0), ...cell(row, 1), ...step('pc', get('cRow'))]),
      ...step('ps', constant(16)), ...step('i', constant(-4))
    ]),
    ...step('b', [...get('pairs'), ...constant(32), ...multiply]),
    ...step('bias', constant(32)), ...step('bScales', constant(32)), ...step('c', constant(32)), ...step('n', constant(-8))
  ])
})

/**
 * One direction of a layer of simple recurrent units over so many rows; the steps say how far the next row is and may be negative. `half` is the size of this
 * direction in bytes, `gatesRow` that of a row of the gates.
 */
const recur = routine('recur', {
  integers: ['x', 'gated', 'gates', 'gatesRow', 'state', 'result', 'step', 'gatedStep', 'rows', 'half'],
  counters: ['u', 'pg', 'pq'], vectors: ['before', 'f', 'r', 'root']
}, ({get, set, step}) => {
  const gatesAt = (row: number) => [...get('pq'), ...get('gatesRow'), ...constant(row), ...multiply, ...add, ...load(0)]
  const squashed = (name: string, by: number) => [
    ...set(name, [...get('pg'), ...get('half'), ...constant(by), ...multiply, ...add, ...load(0)]),
    ...set(name, [...get(name), ...gatesAt(by - 1), ...get('before'), ...multiplyFloats, ...addFloats, ...gatesAt(by + 1), ...addFloats]),
    ...set('root', [...get(name), ...get(name), ...multiplyFloats, ...floats(1), ...addFloats, ...rootFloats]),
    ...set(name, [...get(name), ...floats(0.5), ...multiplyFloats, ...get('root'), ...divideFloats, ...floats(0.5), ...addFloats])
  ]
  /** share · one + (1 − share) · other */
  const mixed = (share: string, one: readonly number[], other: readonly number[]) =>
    [...get(share), ...one, ...multiplyFloats, ...floats(1), ...get(share), ...minusFloats, ...other, ...multiplyFloats, ...addFloats]
  const on = (pointer: string) => [...get(pointer), ...get('u'), ...add]
  return loop([
    ...leaveAtZero(get('rows')),
    ...set('u', constant(0)),
    ...loop([
      ...leaveIfGreater([...get('u'), ...constant(1), ...add], get('half')),
      ...set('pg', on('gated')), ...set('pq', on('gates')),
      ...set('before', [...on('state'), ...load(0)]),
      ...squashed('f', 1), ...squashed('r', 2),
      ...set('before', mixed('f', get('before'), [...get('pg'), ...load(0)])),
      ...on('state'), ...get('before'), ...store(0),
      ...on('result'), ...mixed('r', get('before'), [...on('x'), ...load(0)]), ...store(0),
      ...step('u', constant(16))
    ]),
    ...step('x', get('step')), ...step('result', get('step')), ...step('gated', get('gatedStep')), ...step('rows', constant(-1))
  ])
})

function sums(rows: number): string[] {
  return Array.from({length: 2 * rows}, (_, at) => `s${at}`)
}
