import type {Element} from 'hast'
import type {FieldPart, Spot} from '../../model/parts.ts'
import {isOutOfSight, seenText, upFrom, word, type Placed} from './tree.ts'

const withoutText = new Set('button checkbox color file hidden image radio range reset search submit'.split(' '))

/** Is this a field to type or choose in? */
export function isField({tagName, properties}: Element): boolean {
  if (tagName === 'input') return !withoutText.has(word(properties['type']).toLowerCase())
  return tagName === 'textarea' || tagName === 'select'
}

/** What stands before a field and is seen: headings and the labels of other elements. */
export interface Before {
  /** The last heading that is seen. */
  readonly heading: string
  /** The text of each `label` with a `for`, by the id it names. */
  readonly labels: ReadonlyMap<string, string>
  readonly byId: ReadonlyMap<string, Element>
}

/** A field with its label and what tells it from others. */
export function fieldOf(placed: Placed, spot: Spot, {heading, labels, byId}: Before): FieldPart {
  const {properties, tagName} = placed.element
  const around = [...upFrom(placed)]
  const id = word(properties['id'])
  const referred = word(properties['ariaLabelledBy']).split(/\s+/).flatMap((one) => byId.get(one) ?? []).map((one) => seenText(one, isField)).join(' ')
  const wrapping = around.find(({tagName}) => tagName === 'label')
  const candidates = [referred, word(properties['ariaLabel']), labels.get(id) ?? '', wrapping ? seenText(wrapping, isField) : '']
  return {
    ...spot,
    label: candidates.map((one) => one.trim()).find((one) => one !== '') ?? '',
    kind: tagName === 'select' ? 'list' : 'text',
    around: [heading, ...around.map((one) => groupOf(one, byId)).filter(Boolean)].join('\n')
  }
}

/** What a group of fields is called, as it is seen; a form or a row of a table is a group by itself. */
function groupOf({tagName, properties, children, data}: Element, byId: ReadonlyMap<string, Element>): string {
  if (tagName === 'form' || tagName === 'tr' || tagName === 'dialog') return `${tagName} ${data?.tag?.[0] ?? ''}`
  if (tagName === 'fieldset') return children.flatMap((child) => (child.type === 'element' && child.tagName === 'legend' && !isOutOfSight(child) ? seenText(child) : [])).join(' ')
  if (word(properties['role']) !== 'group') return ''
  return word(properties['ariaLabelledBy']).split(/\s+/).flatMap((one) => byId.get(one) ?? []).map((one) => seenText(one)).join(' ')
}
