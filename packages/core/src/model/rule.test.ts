import {expect, it} from 'vitest'
import {rule} from './rule.ts'

interface Lengte {
  readonly woorden: number
}

const base = {id: 'x', title: {nl: 'x', en: 'x'}, needs: ['text'], level: 'warning', basis: [], presets: [], options: {max: 15}} as const
const words = {what: '', why: '', todo: ''}
const lengte = ({woorden}: Lengte): typeof words => ({...words, what: `${woorden}`})
const halve = ({woorden}: Lengte): {what: string} => ({what: `${woorden}`})

// The compiler is the test: an error that is no longer given makes the line below it an error.
it('is on in the preset with everything, and applies unless it says otherwise', () => {
  const made = rule({...base, messages: {nl: {lang: lengte}, en: {lang: () => words}}, check: ({text}, {max}, report) => report('lang', 'document', {woorden: text.words + max})})
  expect(made.presets).toEqual(['alles'])
  expect(made.inapplicable({} as never, {max: 1})).toBe(false)
})

it('refuses mistakes where they are written', () => {
  const nl = {lang: lengte}
  const mistakes = [
    // @ts-expect-error: the English message is missing
    rule({...base, messages: {nl, en: {}}, check() {}}),
    // @ts-expect-error: the data has another field
    rule({...base, messages: {nl, en: {lang: () => words}}, check: (_, __, report) => report('lang', 'document', {words: 3})}),
    // @ts-expect-error: there is no such message
    rule({...base, messages: {nl, en: {lang: () => words}}, check: (_, __, report) => report('kort', 'document', {woorden: 3})}),
    // @ts-expect-error: the rule did not ask for this fact
    rule({...base, messages: {nl, en: {lang: () => words}}, check: ({structure}) => structure.headings.length}),
    // @ts-expect-error: a message says what, why and what to do
    rule({...base, messages: {nl: {lang: halve}, en: {lang: () => words}}, check() {}})
  ]
  expect(mistakes).toHaveLength(5)
})
