import {expect, it} from 'vitest'
import type {Range} from '../model/document.ts'
import type {Proposal, Rule} from '../model/rule.ts'
import {read} from '../read/index.ts'
import {factsOf} from '../text/facts-of.ts'
import {readEntries} from '../text/phrases.ts'
import afkorting from './tekst/afkorting/rule.ts'
import {words as afkortingen} from './tekst/afkorting/words.gen.ts'
import ambtelijkWoord from './tekst/ambtelijk-woord/rule.ts'
import {words as ambtelijk} from './tekst/ambtelijk-woord/words.gen.ts'
import voorzetseluitdrukking from './tekst/voorzetseluitdrukking/rule.ts'
import {words as uitdrukkingen} from './tekst/voorzetseluitdrukking/words.gen.ts'
import {wordList} from './word-list.ts'

const rules = [afkorting, ambtelijkWoord, voorzetseluitdrukking]

interface Hit {
  readonly word: string
  readonly at: Range
  readonly suggest: readonly Proposal[]
}

async function hits(rule: Rule, text: string, options: Rule['options'] = rule.options, path = 'brief.md'): Promise<readonly Hit[]> {
  const document = await read({path, bytes: new TextEncoder().encode(text)})
  const found: Hit[] = []
  rule.check(factsOf(document), options, (_message, at, {word}, {suggest = []} = {}) => {
    if (at !== 'document') found.push({word: String(word), at, suggest})
  })
  return found
}

/** The text after every safe replacement, as `testpanel fix` would make it. */
async function fixed(text: string): Promise<string> {
  let result = text
  const found = (await Promise.all(rules.map((rule) => hits(rule, text, rule.options, 'brief.txt')))).flat()
  for (const {at, suggest} of found.sort((a, b) => b.at[0] - a.at[0])) {
    const safe = suggest.find((one) => one.safe)
    if (safe) result = result.slice(0, at[0]) + safe.text + result.slice(at[1])
  }
  return result
}

it.each([
  ['Indien u komt, betaalt u reeds minder.', 'Als u komt, betaalt u al minder.'],
  ['INDIEN U NIET BETAALT, KOMT U THANS TE LAAT.', 'ALS U NIET BETAALT, KOMT U NU TE LAAT.'],
  ['Wij bellen u indien nodig.', 'Wij bellen u indien nodig.'],
  ['U mag komen indien:', 'U mag komen als:'],
  ['Alvorens wij beslissen, bellen wij u.', 'Voordat wij beslissen, bellen wij u.'],
  ['Alvorens u te bellen, lezen wij de brief.', 'Alvorens u te bellen, lezen wij de brief.'],
  ['Wij wijzen dit derhalve af.', 'Wij wijzen dit daarom af.'],
  ['U betaalt in 4 weken, derhalve voor 1 mei.', 'U betaalt in 4 weken, dus voor 1 mei.'],
  ['Gedurende de bouw is de weg dicht.', 'Tijdens de bouw is de weg dicht.'],
  ['Gedurende 3 weken is de weg dicht.', 'Gedurende 3 weken is de weg dicht.'],
  ['U betaalt door middel van een machtiging.', 'U betaalt met een machtiging.'],
  ['U maakt bezwaar door middel van het sturen van een brief.', 'U maakt bezwaar door middel van het sturen van een brief.'],
  ['Neem uw pas mee, een rekening enz.', 'Neem uw pas mee, een rekening enzovoort.'],
  ['Neem o.a. uw pas mee (bijv. uw paspoort). Bel z.s.m.', 'Neem onder andere uw pas mee (bijvoorbeeld uw paspoort). Bel zo snel mogelijk.'],
  ['Neem uw pas enz. mee. Bijv uw paspoort.', 'Neem uw pas enzovoort mee. Bijvoorbeeld uw paspoort.']
])('vervangt vanzelf alleen wat dan nog klopt: %s', async (before, after) => {
  expect(await fixed(before)).toBe(after)
})

it('zet in een kop geen punt achter een afkorting die voluit wordt', async () => {
  const [hit] = await hits(afkorting, '# Parkeren, afval enz.\n')
  expect(hit?.suggest[0]?.text).toBe('enzovoort')
})

it('vindt een afkorting ook zonder laatste punt, zonder punten en met een hoofdletter', async () => {
  for (const form of ['m.b.t.', 'm.b.t', 'M.b.t.', 'mbt', 'mbt.']) expect(await hits(afkorting, `Dit is een brief ${form} uw aanvraag.`), form).toHaveLength(1)
})

it('laat "t.a.v." in een adres staan', async () => {
  expect(await hits(afkorting, 'Gemeente Waterrijk\nT.a.v. team Zorg\nPostbus 1', afkorting.options, 'brief.txt')).toEqual([])
})

it('noemt beide delen van een gescheiden woord, en vervangt het niet', async () => {
  const [hit] = await hits(ambtelijkWoord, 'De cursus vangt op 3 mei aan.')
  expect(hit).toMatchObject({word: 'vangt … aan', suggest: []})
})

it('zoekt het tweede deel niet voorbij een komma', async () => {
  expect(await hits(ambtelijkWoord, 'Dient u een klacht in, dan hoeft u niet te betalen.')).toEqual([])
})

it('laat toe wat de organisatie toelaat', async () => {
  expect(await hits(ambtelijkWoord, 'Indien u tevens komt.', {allow: ['Tevens']})).toMatchObject([{word: 'Indien'}])
})

it('noemt bij een lijst met omgevingen de eerste regel die past', async () => {
  const rule = wordList({
    id: 'bank',
    title: {nl: 'Bank', en: 'Bank'},
    level: 'advice',
    basis: [],
    presets: [],
    words: 'bank\t\tzitplaats\t\t\top|naast de _\nbank\t\tgeldbank',
    messages: {nl: ({word}) => ({what: word, why: '', todo: ''}), en: ({word}) => ({what: word, why: '', todo: ''})}
  })
  const found = await hits(rule, 'Zij zit op de bank. De bank is dicht.', {allow: []})
  expect(found.map(({suggest}) => suggest[0]?.text)).toEqual(['zitplaats', 'geldbank'])
})

it('vervangt vanzelf alleen woorden uit een gesloten lijst', () => {
  const safe = (table: string): readonly string[] => [...new Set(readEntries(table).filter((entry) => entry.safe).flatMap(({forms}) => forms.map(({words}) => words.join(' '))))].sort()
  expect(safe(ambtelijk)).toEqual(['alvorens', 'derhalve', 'gaarne', 'gedurende', 'indien', 'reeds', 'tevens', 'thans'])
  expect(safe(uitdrukkingen)).toEqual(['door middel van', 'ten tijde van'])
})

it('raadt niets aan wat het zelf afkeurt', async () => {
  const alternatives = new Set([afkortingen, ambtelijk, uitdrukkingen].flatMap(readEntries).flatMap(({forms}) => forms.flatMap((form) => form.alternatives)))
  const text = [...alternatives].map((alternative) => `Wij ${alternative} u.`).join('\n\n')
  for (const rule of rules) expect((await hits(rule, text)).map(({word}) => word), rule.id).toEqual([])
})
