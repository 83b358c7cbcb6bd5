import {expect, it} from 'vitest'
import {check, read, rules, settingsFor, type Finding} from '../../../index.ts'
import {exists, parseDate, yearOf} from './dates.ts'

async function findings(text: string): Promise<readonly Finding[]> {
  const document = await read({path: 'brief.txt', bytes: new TextEncoder().encode(text)})
  const only = rules.filter(({id}) => id === 'datumnotatie')
  return check(document, settingsFor(only, {format: 'txt', preset: 'alles', today: '2026-11-22'})).outcomes.flatMap((outcome) => outcome.findings)
}

it.each([
  ['12-03-2024', '12 maart 2024', true],
  ['03-04-2024', '3 april 2024', true],
  ['25/3/2024', '25 maart 2024', true],
  ['03/04/2024', '3 april 2024', false],
  ['2024-03-12', '12 maart 2024', true],
  ['12-03-24', '12 maart 2024', false],
  ['12 mrt 2024', '12 maart 2024', true]
])('vervangt %s door %s; zonder vragen: %s', async (date, text, safe) => {
  const [finding] = await findings(`U krijgt de brief op ${date} thuis.`)
  expect(finding?.suggest).toMatchObject([{text, safe}])
})

it('stelt voor een maand voorop een andere datum voor, maar alleen als vraag', async () => {
  const [finding] = await findings('U krijgt de brief op 03/25/2024 thuis.')
  expect(finding).toMatchObject({message: 'bestaatNiet', level: 'error', suggest: [{text: '25 maart 2024', safe: false}]})
})

it('haalt het jaar bij jl. en a.s. uit de datum van de brief', async () => {
  const found = await findings('Waterrijk, 22 november 2026\n\nOp 11 december jl. belde u. Kom op 5 januari a.s. naar ons toe. Of bel op 1 december a.s.')
  expect(found.map(({suggest}) => suggest[0]?.text)).toEqual(['11 december 2025', '5 januari 2027', '1 december 2026'])
  expect(found.at(-1)?.quote.exact).toBe('1 december a.s')
})

it('kent de schrikkeljaren', () => {
  expect([2023, 2024, 1900, 2000].map((year) => exists({day: 29, month: 2, year}))).toEqual([false, true, false, true])
})

it('ziet geen datum in een getal met punten of in een uitslag', () => {
  expect(['1.2.34', '3-0-12', '1.2.3.4'].map(parseDate)).toEqual([undefined, undefined, undefined])
})

it('weet zonder datum van de brief geen jaar', () => {
  const date = parseDate('3 mei')
  expect(date && yearOf(date, 'past', undefined)).toBeUndefined()
})
