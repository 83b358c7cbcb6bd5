import type {Element} from 'hast'
import type {XmlElement} from '@rgrove/parse-xml'
import {hold} from '../office/hold.ts'
import {tableOf, type Row} from '../office/table.ts'
import {attribute, elements} from '../xml/query.ts'
import type {Story} from './part.ts'

type ReadFlow = (parent: XmlElement, story: Story) => readonly Element[]

/** Reads a table. Repeated cells and rows are not written out: in a letter they are empty. */
export function readTable(table: XmlElement, story: Story, readFlow: ReadFlow): Element {
  return tableOf(rowsOf(table, story, readFlow, false))
}

const groups = new Set(['table:table-header-rows', 'table:table-rows', 'table:table-row-group'])

function rowsOf(parent: XmlElement, story: Story, readFlow: ReadFlow, header: boolean): readonly Row[] {
  return elements(parent).flatMap((node) => {
    if (groups.has(node.name)) return rowsOf(node, story, readFlow, header || node.name === 'table:table-header-rows')
    if (node.name !== 'table:table-row' || attribute(node, 'table:visibility') === 'collapse') return []
    const cells = elements(node).filter(({name}) => name === 'table:table-cell')
    return [{header, cells: cells.map((cell) => hold('td', spansOf(cell), readFlow(cell, {...story, list: {style: undefined, level: 0}})))}]
  })
}

function spansOf(cell: XmlElement): Element['properties'] {
  const columns = Number(attribute(cell, 'table:number-columns-spanned') ?? 1)
  const rows = Number(attribute(cell, 'table:number-rows-spanned') ?? 1)
  return {...(columns > 1 && {colSpan: columns}), ...(rows > 1 && {rowSpan: rows})}
}
