import type {Counts} from '../summary.ts'
import type {ReportWords} from '../words/index.ts'
import {escape, tag} from './escape.ts'
import type {HtmlWords} from './words.ts'

/** What there is to choose from. */
export interface Choices {
  /** The kinds of findings there are. */
  readonly kinds: readonly (keyof Counts)[]
  /** Rules with findings: id and title. */
  readonly rules: readonly (readonly [id: string, title: string])[]
  /** Files with something to show: the id in the page and the name. */
  readonly files: readonly (readonly [id: string, name: string])[]
  readonly isCompared: boolean
  /** A whole site was checked. */
  readonly isSite: boolean
  /** Something stands on more than one page. */
  readonly hasShared: boolean
}

/** The form that searches and filters. It is hidden until the script is there. */
export function filterForm({kinds, rules, files, isCompared, isSite, hasShared}: Choices, words: ReportWords, own: HtmlWords): string {
  return tag('form', {role: 'search', 'aria-labelledby': 'zoeken', hidden: true},
    tag('h2', {id: 'zoeken'}, escape(own.find)),
    field('zoekwoord', own.search, tag('input', {type: 'search', id: 'zoekwoord', name: 'search', autocomplete: 'off'})),
    field('kies-punt', own.rule, select('kies-punt', 'rule', rules, own)),
    field('kies-bestand', isSite ? own.page : own.file, select('kies-bestand', 'file', files, own)),
    boxes('kind', own.kind, kinds.map((kind) => [kind, words.levels[kind]]), kinds),
    hasShared ? boxes('reach', own.reach, [['more', own.onMore], ['one', own.onOne]], ['more', 'one']) : '',
    isCompared ? boxes('age', own.age, [['new', own.fresh], ['known', own.known]], ['new']) : '',
    tag('button', {type: 'reset'}, escape(own.reset)))
}

function field(id: string, label: string, control: string): string {
  return tag('div', {class: 'field'}, tag('label', {for: id}, escape(label)), control)
}

function select(id: string, name: string, choices: readonly (readonly [value: string, label: string])[], own: HtmlWords): string {
  return tag('select', {id, name}, ...[['', own.everything] as const, ...choices].map(([value, label]) => tag('option', {value}, escape(label))))
}

function boxes(name: string, legend: string, choices: readonly (readonly [value: string, label: string])[], on: readonly string[]): string {
  return tag('fieldset', {}, tag('legend', {}, escape(legend)),
    ...choices.map(([value, label]) => tag('label', {}, tag('input', {type: 'checkbox', name, value, checked: on.includes(value)}), escape(label))))
}
