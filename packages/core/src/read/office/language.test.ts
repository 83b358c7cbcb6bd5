import {expect, test} from 'vitest'
import {Languages, looksDutch} from './language.ts'

test.each([
  ['Wij hebben uw aanvraag ontvangen. Binnen zes weken krijgt u een besluit van ons.', true],
  ['Ingevolge artikel 4:17 wordt het bezwaarschrift niet-ontvankelijk verklaard.', true],
  ['Neem mee: een geldig legitimatiebewijs.', true],
  ['Please bring your passport to the appointment. We will call you in the morning.', false],
  ['In order to apply, you must send the form to the municipality before the end of May.', false],
  ['Wir haben Ihren Antrag erhalten. Sie bekommen in den nächsten Wochen eine Antwort von der Gemeinde.', false],
  ['Nous avons bien reçu votre demande et nous vous répondrons en quelques semaines.', false],
  ['Gmina wyśle do Pana list w ciągu dwóch tygodni.', false],
  ['Stadhuisplein 12, 5600 AA Waterrijk', false],
  ['', false]
])('%j', (text, dutch) => {
  expect(looksDutch(text)).toBe(dutch)
})

const dutch = 'Wij hebben uw aanvraag gekregen en beslissen binnen zes weken.'
const english = 'You will receive a letter from us within six weeks.'

test('a language tag is checked against the text', () => {
  expect(new Languages('nl_NL', () => '').document).toBe('nl-nl')
  expect(new Languages('x-none', () => english).document).toBe('nl')
  expect(new Languages('en-US', () => dutch).document).toBe('nl')
  expect(new Languages('en-US', () => english).document).toBe('en-us')
})

test('a passage in another language must be long enough, and really be in another language', () => {
  const languages = new Languages('nl-NL', () => dutch)
  expect(languages.foreign('en-GB', english)).toBe('en-gb')
  expect(languages.foreign('en-GB', 'Hop on the')).toBeUndefined()
  expect(languages.foreign('en-GB', dutch)).toBeUndefined()
  expect(languages.foreign('nl-BE', dutch)).toBeUndefined()
  expect(languages.foreign('zxx', english)).toBeUndefined()
  expect(new Languages('en-US', () => english).foreign('nl-NL', dutch)).toBe('nl-nl')
})

test('text in a default language that proved wrong says nothing', () => {
  expect(new Languages('en-US', () => dutch).foreign('en-US', 'Stadhuisplein 12, Postbus 100, Waterrijk')).toBeUndefined()
})

test('says what most of the text says of itself, whatever the default', () => {
  const byRun = new Languages('en-US', () => dutch)
  for (const [tag, text] of [['nl-NL', dutch], ['nl-NL', dutch], ['en-US', 'Stadhuisplein 12']] as const) byRun.foreign(tag, text)
  expect(byRun.declared).toBe('nl-nl')
  const wrong = new Languages('en-US', () => dutch)
  wrong.foreign('en-US', dutch)
  expect([wrong.declared, wrong.document]).toEqual(['en-us', 'nl'])
  const silent = new Languages(undefined, () => dutch)
  silent.foreign(undefined, dutch)
  expect(silent.declared).toBe('')
})

test('English in the default language is English all the same, in a document that is in Dutch', () => {
  expect(new Languages('en-US', () => dutch).foreign('en-US', english)).toBe('en-us')
})
