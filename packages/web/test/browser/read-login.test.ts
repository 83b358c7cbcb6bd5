import {expect, test} from 'vitest'
import {isOf} from '../../src/browser/login/login.ts'
import {readLogin} from '../../src/browser/login/read.ts'

const origin = 'https://mijn.gemeente.example'
const now = new Date('2026-11-22T12:00:00Z')
const cookie = {name: 'sessie', value: 'x', domain: 'mijn.gemeente.example', path: '/', expires: -1, httpOnly: true, secure: true, sameSite: 'Lax'}
const read = (given: unknown) => readLogin(typeof given === 'string' ? given : JSON.stringify(given), {NAAM: 'jan', LEEG: ''}, now)

test('steps: a secret comes from the environment, and is shown by its name', () => {
  expect(read({origin: `${origin}/`, steps: [{open: '/in'}, {fill: 'E-mail', with: '$NAAM'}, {fill: 'Plaats', with: 'Den Haag'}, {click: 'In'}, {see: 'Welkom'}], everywhere: 'Uit'})).toEqual({
    origins: [origin], everywhere: 'Uit',
    steps: [{do: 'open', what: '/in'}, {do: 'fill', what: 'E-mail', typed: {value: 'jan', shown: '$NAAM', isSecret: true}}, {do: 'fill', what: 'Plaats', typed: {value: 'Den Haag', shown: 'Den Haag', isSecret: false}}, {do: 'click', what: 'In'}, {do: 'see', what: 'Welkom'}]
  })
})

test('what Playwright saved: cookies that have run out are left out', () => {
  const old = {...cookie, name: 'oud', expires: now.getTime() / 1000 - 1}
  const later = {...cookie, name: 'later', expires: now.getTime() / 1000 + 60}
  expect(read({cookies: [cookie, old, later], origins: [{origin, localStorage: [{name: 'a', value: 'b'}]}]})).toMatchObject({origins: [origin], stored: {cookies: [{name: 'sessie'}, {name: 'later'}]}})
})

test.each([
  ['geen json', '{', 'json', ''],
  ['een lijst', [], 'kind', ''],
  ['iets anders', {a: 1}, 'kind', ''],
  ['niets bewaard', {cookies: [], origins: []}, 'kind', ''],
  ['geen cookie', {cookies: [cookie, {name: 'x'}]}, 'cookie', '2'],
  ['alles verlopen', {cookies: [{...cookie, expires: 1}], origins: []}, 'expired', ''],
  ['een plaats die er geen is', {cookies: [], origins: [{origin: 'ftp://x', localStorage: []}]}, 'origin', 'ftp://x'],
  ['geen adres', {steps: [{open: '/'}]}, 'origin', ''],
  ['een adres met een pad', {origin: `${origin}/in`, steps: [{open: '/'}]}, 'origin', `${origin}/in`],
  ['een adres met een wachtwoord', {origin: 'https://a:b@c.example', steps: [{open: '/'}]}, 'origin', 'https://a:b@c.example'],
  ['geen stappen', {origin, steps: []}, 'step', '1'],
  ['een stap die er geen is', {origin, steps: [{open: '/'}, {wacht: 5}]}, 'step', '2'],
  ['twee stappen in een', {origin, steps: [{open: '/', click: 'x'}]}, 'step', '1'],
  ['invullen zonder wat', {origin, steps: [{fill: 'E-mail'}]}, 'step', '1'],
  ['klikken met iets', {origin, steps: [{click: 'In', with: '$NAAM'}]}, 'step', '1'],
  ['een variabele die er niet is', {origin, steps: [{fill: 'E-mail', with: '$NIEMAND'}]}, 'environment', 'NIEMAND'],
  ['een lege variabele', {origin, steps: [{fill: 'E-mail', with: '$LEEG'}]}, 'environment', 'LEEG']
])('says what is wrong: %s', (_name, given, fault, what) => {
  expect(read(given)).toEqual({fault, what})
})

test('cookies of a domain go to its hosts and to no others', () => {
  expect(['gemeente.example', 'mijn.gemeente.example'].map((host) => isOf(host, '.gemeente.example'))).toEqual([true, true])
  expect(['mijn.gemeente.example', 'nepgemeente.example'].map((host) => isOf(host, 'gemeente.example'))).toEqual([false, false])
  expect(isOf('nepgemeente.example', '.gemeente.example')).toBe(false)
})
