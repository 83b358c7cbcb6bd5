import {expect, it} from 'vitest'
import {check, read, rules, settingsFor, type Finding} from '../../../index.ts'

async function findings(text: string): Promise<readonly Finding[]> {
  const document = await read({path: 'tekst.md', bytes: new TextEncoder().encode(text)})
  const only = rules.filter(({id}) => id === 'u-je-door-elkaar')
  return check(document, settingsFor(only, {format: 'md', preset: 'alles', today: '2026-11-22'})).outcomes.flatMap((outcome) => outcome.findings)
}

async function proposed(text: string): Promise<readonly string[]> {
  return (await findings(text)).map(({suggest}) => suggest.map(({at: [start, end], text: better}) => `${text.slice(start, end)} → ${better}`).join(' | '))
}

const formal = 'U krijgt een brief. Uw brief komt morgen. Wij bellen u. U hoort van ons. '
const informal = 'Je krijgt een brief. Jouw brief komt morgen. Wij bellen je. Je hoort van ons. '

it.each([
  ['Heb je vragen?', 'Heb je → Hebt u'],
  ['Kun je komen?', 'Kun je → Kunt u'],
  ['Bel ons met jouw vraag.', 'jouw → uw'],
  ['Wij bellen jou terug.', 'jou → u'],
  ['Als je moet wachten, bellen wij.', 'je → u'],
  ['Bewaar je brief voor ons.', ''],
  ['Komen jullie bij ons?', '']
])('stelt in een tekst met u voor: %s', async (sentence, expected) => {
  expect(await proposed(formal + sentence)).toEqual([expected])
})

it.each([
  ['U heeft recht op geld.', 'U heeft → Je hebt'],
  ['Bent u ziek?', 'Bent u → Ben je'],
  ['Neem uw brief mee.', 'uw → je'],
  ['Wij praten met u.', 'u → jou'],
  ['Bel ons als u wilt.', 'u → je'],
  ['De gemeente heeft u gebeld.', '']
])('stelt in een tekst met je voor: %s', async (sentence, expected) => {
  expect(await proposed(informal + sentence)).toEqual([expected])
})

it('doet nooit een voorstel dat zonder vragen mag', async () => {
  const all = await findings(`${formal}Heb je vragen? Bel ons met jouw vraag.`)
  expect(all.flatMap(({suggest}) => suggest).filter(({safe}) => safe)).toEqual([])
})

it('kiest bij gelijke stand de vorm die later begint', async () => {
  expect((await findings('U belt ons. Wij bellen jou.')).map(({quote}) => quote.exact)).toEqual(['jou'])
  expect((await findings('Wij bellen jou. U belt ons.')).map(({quote}) => quote.exact)).toEqual(['U'])
})

it('is onzeker waar je ook iedereen kan zijn', async () => {
  const [anyone, reader] = await findings(`${formal}Waar je ook komt, het is druk.\n\nWat kun je doen?`)
  expect(anyone).toMatchObject({unsure: true, level: 'advice'})
  expect(reader).toMatchObject({unsure: false, level: 'warning'})
})

it('telt een deel voor kinderen niet mee', async () => {
  expect(await findings(`${formal}\n\n## Voor kinderen\n\n${informal}${informal}`)).toEqual([])
  expect((await findings(`${formal}\n\n## Voor kinderen\n\n${informal}U belt ons.`)).map(({quote}) => quote.exact)).toHaveLength(4)
})
