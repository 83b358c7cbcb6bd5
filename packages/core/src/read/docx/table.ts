import type {Element} from 'hast'
import type {XmlElement} from '@rgrove/parse-xml'
import {hold} from '../office/hold.ts'
import {variable, type Wrapper} from '../office/inline.ts'
import {tableOf} from '../office/table.ts'
import {attribute, child, elements} from '../xml/query.ts'
import {controlKind} from './controls.ts'
import type {Story} from './part.ts'
import {toggle} from './styles.ts'

type ReadFlow = (parent: XmlElement, story: Story) => readonly Element[]

/** Reads a table. Rows that repeat on every page are its header; cells merged downwards become one cell with a row span. */
export function readTable(table: XmlElement, story: Story, readFlow: ReadFlow): Element {
  const columns = new Map<number, Element>()
  const rows = within(table, 'w:tr', []).flatMap(({node, around}) => {
    const properties = child(node, 'w:trPr')
    if (child(properties, 'w:del')) return []
    return [{
      header: toggle(child(properties, 'w:tblHeader')) ?? false,
      cells: readRow(node, {...story, around: [...story.around, ...around]}, columns, readFlow)
    }]
  })
  return tableOf(rows)
}

/** `columns` remembers for every column the cell that a merge downwards goes on with. */
function readRow(row: XmlElement, story: Story, columns: Map<number, Element>, readFlow: ReadFlow): readonly Element[] {
  let column = number(child(row, 'w:trPr', 'w:gridBefore'), 0)
  return within(row, 'w:tc', []).flatMap(({node, around}) => {
    const properties = child(node, 'w:tcPr')
    const start = column
    const span = number(child(properties, 'w:gridSpan'), 1)
    column += span
    const merge = child(properties, 'w:vMerge')
    const above = columns.get(start)
    if (merge && above && attribute(merge, 'w:val') !== 'restart') {
      above.properties['rowSpan'] = Number(above.properties['rowSpan'] ?? 1) + 1
      return []
    }
    const content = readFlow(node, {...story, around: [...story.around, ...around]})
    const cell = hold('td', span > 1 ? {colSpan: span} : {}, content)
    if (merge) columns.set(start, cell)
    else columns.delete(start)
    return [cell]
  })
}

function number(property: XmlElement | undefined, otherwise: number): number {
  const value = Number(attribute(property, 'w:val'))
  return Number.isInteger(value) && value >= 0 && value < 1000 ? value : otherwise
}

interface Found {
  readonly node: XmlElement
  readonly around: readonly Wrapper[]
}

const transparent = new Set(['w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'])

/** The rows of a table or the cells of a row, through the content controls around them. */
function within(parent: XmlElement, name: string, around: readonly Wrapper[]): readonly Found[] {
  return elements(parent).flatMap((node) => {
    if (node.name === name) return [{node, around}]
    if (node.name === 'w:sdt') return within(node, name, controlKind(node, 'block') === 'variable' ? [...around, variable()] : around)
    return transparent.has(node.name) ? within(node, name, around) : []
  })
}
