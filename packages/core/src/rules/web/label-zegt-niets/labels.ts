import type {FieldPart} from '../../../model/parts.ts'

// source: WCAG 2.4.6 and ACT rule cc0f0a (a label describes the purpose of its field), own selection of words that name a part of a page
// licence: EUPL-1.2
// date: 2026-11-22

const empty = new Set([
  'menu', 'veld', 'invoer', 'invoerveld', 'tekstveld', 'tekstvak', 'formulier', 'formulierveld', 'knop', 'label', 'vul in', 'invullen', 'hier invullen', 'vul hier in', 'typ hier', 'tekst', 'nieuw veld', 'naamloos', 'verplicht', 'verplicht veld', 'klik hier', 'ga', 'ok', 'start', 'verzenden', 'versturen', 'verstuur', 'opslaan', 'lorem ipsum',
  'field', 'input', 'text field', 'text box', 'textbox', 'form', 'form field', 'button', 'enter text', 'type here', 'text', 'fill in', 'new field', 'untitled', 'required', 'required field', 'click here', 'go', 'submit', 'send', 'save'
])

function bare(label: string): string {
  return label.toLowerCase().replace(/\s+/g, ' ').replace(/[^\p{L}\p{N} ]+/gu, ' ').replace(/ +/g, ' ').trim().replace(/(?<=\p{L}) ?\d+$/u, '')
}

/** Is this a label that fits every field? A list is rightly called a menu. */
export function isEmptyLabel({label, kind}: FieldPart): boolean {
  const word = bare(label)
  return empty.has(word) && !(kind === 'list' && word === 'menu')
}

/** Fields with the label of an earlier field that nothing seen tells from it. */
export function repeated(fields: readonly FieldPart[]): readonly FieldPart[] {
  const seen = new Set<string>()
  return fields.filter(({label, around, kind}) => {
    const key = `${label.toLowerCase().replace(/[\s:*]+/g, ' ').trim()}\n${around}`
    if (label === '' || kind === 'list') return false
    return seen.has(key) || !seen.add(key)
  })
}
