import {expect, test} from 'vitest'
import {columnsOf, hasColor} from './terminal.ts'

test('colour: what was asked, then the environment, then whether a person looks', () => {
  const terminal = {isTTY: true}
  const pipe = {isTTY: false}
  expect(hasColor(undefined, terminal, {})).toBe(true)
  expect(hasColor(undefined, pipe, {})).toBe(false)
  expect(hasColor(undefined, terminal, {TERM: 'dumb'})).toBe(false)
  expect(hasColor(undefined, terminal, {NO_COLOR: '1'})).toBe(false)
  expect(hasColor(undefined, terminal, {NO_COLOR: ''})).toBe(true)
  expect(hasColor(undefined, pipe, {FORCE_COLOR: '1'})).toBe(true)
  expect(hasColor(undefined, terminal, {FORCE_COLOR: '0'})).toBe(false)
  expect(hasColor(false, terminal, {FORCE_COLOR: '1'})).toBe(false)
})

test('width: that of the terminal, 80 without one', () => {
  expect(columnsOf({isTTY: true, columns: 50})).toBe(50)
  expect(columnsOf({isTTY: false, columns: 50})).toBe(80)
  expect(columnsOf({})).toBe(80)
})
