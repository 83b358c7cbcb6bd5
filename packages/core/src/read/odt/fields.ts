import type {XmlElement} from '@rgrove/parse-xml'
import {attribute, child} from '../xml/query.ts'

const variables = new Set((
  'database-display database-name database-row-number placeholder user-field-get user-field-input variable-get variable-set variable-input ' +
  'expression text-input conditional-text drop-down date time page-number page-continuation page-count paragraph-count word-count ' +
  'character-count table-count image-count object-count author-name author-initials initial-creator creation-date creation-time description ' +
  'user-defined print-date print-time printed-by title subject keywords editing-cycles editing-duration modification-date modification-time ' +
  'creator sequence sequence-ref bookmark-ref reference-ref note-ref chapter file-name template-name sheet-name measure dde-connection meta-field ' +
  'bibliography-mark'
).split(' ').map((name) => `text:${name}`))

const controls = ['plain-text', 'date', 'combobox', 'drop-down', 'dropdown', 'checkbox', 'showing-place-holder'].map((name) => `loext:${name}`)

/** Whether what stands in the element is filled in by a program: a field, a placeholder, a form control. */
export function isVariable(node: XmlElement): boolean {
  if (variables.has(node.name) || node.name.startsWith('text:sender-')) return true
  if (node.name !== 'loext:content-control') return false
  return controls.some((name) => attribute(node, name) === 'true') || child(node, 'loext:list-item') !== undefined
}

/** A field may be there only to remember or to hide something. */
export function isHidden(node: XmlElement): boolean {
  return attribute(node, 'text:display') === 'none' || attribute(node, 'text:is-hidden') === 'true'
}

/** What to show in the place of a field that has no text yet, so that its sentence has no hole. */
export function placeholderOf(node: XmlElement): string {
  const name = attribute(node, 'text:column-name') ?? attribute(node, 'text:name')
  return name === undefined ? '' : `«${name}»`
}

const formFields = /\.(?:FORMTEXT|FORMDROPDOWN|FORMCHECKBOX|DATE)$/

/** Whether the mark begins a form field of which the text up to the end mark is the value. */
export function opensFormField(mark: XmlElement): boolean {
  return formFields.test(attribute(mark, 'field:type') ?? '')
}
