import {expect, test} from 'vitest'
import {Host, isDeed, keyOf, kindOf, tidy} from '../../src/site/address.ts'
import {Shapes} from '../../src/site/shapes.ts'

test.for([
  ['https://Gemeente.example:443/Afval#top', 'https://gemeente.example/Afval'],
  ['https://ik:geheim@gemeente.example', 'https://gemeente.example/'],
  ['https://gemeente.example/a?utm_source=brief&id=3&gclid=x', 'https://gemeente.example/a?id=3'],
  ['https://gemeente.example/a;jsessionid=1A2B?', 'https://gemeente.example/a'],
  ['mailto:info@gemeente.example', undefined],
  ['tel:14012', undefined],
  ['javascript:void(0)', undefined],
  ['geen adres', undefined],
  [`https://gemeente.example/${'x'.repeat(3000)}`, undefined],
  ['https://gemeente.example/wonen/afval/wonen/afval/wonen/afval', undefined],
  [`https://gemeente.example${'/a/b/c/d/e/f/g/h/i'.repeat(1)}/j/k/l/m/n/o/p/q`, undefined]
] as const)('an address as it is kept: %s', ([given, kept]) => {
  expect(tidy(given)).toBe(kept)
})

test.for([
  ['http://gemeente.example/', 'https://www.gemeente.example/index.html', true],
  ['https://gemeente.example/map/', 'https://gemeente.example/map/default.aspx', true],
  ['https://gemeente.example/a?b=1&a=2', 'https://gemeente.example/a?a=2&b=1', true],
  ['https://gemeente.example/a', 'https://gemeente.example/A', false],
  ['https://gemeente.example/a', 'https://gemeente.example/a/', false],
  ['https://gemeente.example/a?id=1', 'https://gemeente.example/a?id=2', false],
  ['https://gemeente.example:8443/', 'https://gemeente.example/', false]
] as const)('one page or two: %s and %s', ([one, other, same]) => {
  expect(keyOf(one) === keyOf(other)).toBe(same)
})

test('a site is its host, with and without www', () => {
  const host = new Host('https://www.gemeente.example/start')
  expect(host.has('http://gemeente.example/afval')).toBe(true)
  for (const other of ['https://loket.gemeente.example/', 'https://gemeente.example.kwaad.example/', 'https://gemeente.example:8443/']) expect(host.has(other), other).toBe(false)
})

test('what is no page is known by its name, and what would log a visitor out is not asked for', () => {
  const kinds = ['/afval', '/afval.html', '/versie-2.0', '/brief.DOCX', '/brief.odt?versie=2', '/folder.pdf', '/foto.jpg', '/rss.xml'].map((path) => kindOf(`https://gemeente.example${path}`))
  expect(kinds).toEqual(['page', 'page', 'page', 'document', 'document', 'pdf', 'other', 'other'])
  for (const deed of ['/uitloggen', '/mijn/logout.php', '/account/sign-out', '/x?action=delete&id=3', '/?do=logout']) expect(isDeed(`https://gemeente.example${deed}`), deed).toBe(true)
  for (const page of ['/graf-verwijderen', '/afmelden-voor-inburgering', '/logboek', '/asbest?actie=melden']) expect(isDeed(`https://gemeente.example${page}`), page).toBe(false)
})

test('a calendar and a list that can be sorted end, and what differs in words does not', () => {
  const days = Array.from({length: 300}, (_, n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10))
  const admitted = (addresses: readonly string[]): number => {
    const shapes = new Shapes()
    return addresses.filter((path) => shapes.admits(`https://gemeente.example${path}`)).length
  }
  expect(admitted(days.map((day) => `/agenda/${day.replaceAll('-', '/')}`))).toBe(40)
  expect(admitted(days.map((day) => `/agenda?datum=${day}`))).toBe(10)
  expect(admitted(days.map((_, n) => `/nieuws?page=${n}&sort=datum`))).toBe(10)
  expect(admitted(days.map((_, n) => `/index.php?id=${n}`))).toBe(100)
  expect(admitted(days.map((day, n) => `/nieuws/${day.replaceAll('-', '/')}/bericht-over-${String.fromCodePoint(97 + (n % 26))}${n}x`))).toBe(300)
  expect(admitted(days.map((_, n) => `/pagina-${n}`))).toBe(300)
})
