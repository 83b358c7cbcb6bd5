import type {Element} from 'hast'
import {element} from '../tree.ts'

export interface Row {
  readonly header: boolean
  readonly cells: readonly Element[]
}

/** A table of rows of `td` cells. The header rows at its top become a `thead` with `th` cells. */
export function tableOf(rows: readonly Row[]): Element {
  const firstOfBody = rows.findIndex(({header}) => !header)
  const headers = firstOfBody < 0 ? rows.length : firstOfBody
  return element('table', {}, [...group('thead', rows.slice(0, headers), 'th'), ...group('tbody', rows.slice(headers), 'td')])
}

function group(tagName: string, rows: readonly Row[], cellName: string): readonly Element[] {
  if (rows.length === 0) return []
  return [element(tagName, {}, rows.map(({cells}) => element('tr', {}, cells.map((cell) => ({...cell, tagName: cellName})))))]
}
