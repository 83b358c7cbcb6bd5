import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {model} from '../../test/model.ts'
import {read} from '../read/index.ts'
import {check, rules, settingsFor, type ReadingLevel} from '../index.ts'
import {features} from './features.ts'
import {score, type Score} from './scored.ts'
import {weights} from './weights.ts'

const plain = `Wij hebben uw aanvraag gekregen. U vraagt om hulp bij het huishouden. U krijgt die hulp. Een hulp komt elke week drie uur bij u.
Zij maakt uw huis schoon en doet de was. De hulp begint op 1 mei 2026. U betaalt elke maand 21 euro. Dat geld betaalt u aan het CAK. Het CAK stuurt u een brief.
Verandert er iets in uw huis? Bel ons dan, want misschien hebt u dan meer of minder hulp nodig. Bent u het niet eens met ons besluit? Dan kunt u bezwaar maken.
Schrijf ons een brief. Doe dat voor 12 juni 2026. Zet in de brief waarom u het niet eens bent met ons besluit. Hebt u vragen? Bel ons dan op 14 0123.`
const hard = `Naar aanleiding van de door u ingediende aanvraag om een maatwerkvoorziening in de vorm van huishoudelijke ondersteuning delen wij u hierbij mede dat,
gelet op het bepaalde in de vigerende verordening, door ons is besloten de gevraagde voorziening toe te kennen. De omvang van de ondersteuning is met inachtneming van het
onderzoeksverslag vastgesteld op drie uren per week. Tevens dient u er rekening mee te houden dat een eigen bijdrage verschuldigd is, welke door het CAK zal worden
geïnd. Indien zich wijzigingen voordoen in uw omstandigheden die van invloed kunnen zijn op de toekenning, bent u gehouden deze onverwijld aan ons kenbaar te maken.
Belanghebbenden kunnen binnen zes weken na verzending van deze beschikking een gemotiveerd bezwaarschrift indienen bij het college van burgemeester en wethouders.`

const textOf = (text: string): ReturnType<typeof read> => read({path: 'brief.txt', bytes: new TextEncoder().encode(text)})
const scoreOf = async (text: string): Promise<Score> => score(await textOf(text), {model})
const levelOf = async (text: string): Promise<ReadingLevel> => check(await textOf(text), settingsFor(rules, {format: 'txt', today: '2026-11-22'}), {model}).level

it('has a weight for every feature, and no weight that makes a text easier but that of connectives', () => {
  expect(Object.keys(weights)).toEqual(features.map(({id}) => id))
  for (const [id, {weight}] of Object.entries(weights)) if (id !== 'connectives') expect(weight, id).toBeGreaterThanOrEqual(0)
})

describe('connectives', () => {
  const cases = readFileSync(join(import.meta.dirname, 'connectives.cases.txt'), 'utf8').split('\n').flatMap((line) => (line.includes(' => ') ? [line.split(' => ')] : []))
  it.each(cases)('%s', async (joined = '', split = '') => {
    expect((await scoreOf(split)).score).toBeGreaterThanOrEqual((await scoreOf(joined)).score)
  })
})

it.each(['', 'Ja.', '1234', '🙂', 'De', 'The quick brown fox jumps over the lazy dog and runs away.'])('gives a score and no level for %j', async (text) => {
  const found = await scoreOf(text)
  expect(Number.isFinite(found.score)).toBe(true)
  expect(found.level).toBeNull()
})

it('tells plain from hard, and why', async () => {
  const [easy, difficult] = [await levelOf(plain), await levelOf(hard)]
  expect(easy.band).toBe('goed')
  expect(difficult.band).toBe('te-moeilijk')
  expect(difficult.drivers.map(({id}) => id)).toEqual(expect.arrayContaining(['ambtelijk', 'lijdend', 'lengte']))
  expect(difficult.guidelines.missing).toEqual(expect.arrayContaining(['lange-zin', 'ambtelijk-woord']))
  expect(difficult.guidelines.met + difficult.guidelines.missing.length).toBe(difficult.guidelines.of)
  expect(difficult.lint?.score).toBeGreaterThan(easy.lint?.score ?? 100)
  for (const {lint} of [easy, difficult]) expect(lint && lint.between[0] <= lint.score && lint.score <= lint.between[1]).toBe(true)
})

it('says why a short text gets no level', async () => {
  const {band, reason, lint, score: points} = await levelOf('Wij hebben uw brief gekregen.')
  expect({band, lint, id: reason?.id, data: reason?.data}).toEqual({band: null, lint: null, id: 'too-short', data: {words: 5, sentences: 1}})
  expect(points).not.toBeNull()
})

it('gives the same score whatever rules are off', async () => {
  const document = await textOf(hard)
  const {level: {score: all}} = check(document, settingsFor(rules, {format: 'txt', today: '2026-11-22'}), {model})
  const {level: {score: few}} = check(document, settingsFor(rules.filter(({id}) => id === 'lange-zin'), {format: 'txt', today: '2026-11-22'}), {model})
  expect(few).toBe(all)
  const {level: {score: none, reason}} = check(document, settingsFor([], {format: 'txt', today: '2026-11-22'}), {model})
  expect([none, reason?.id]).toEqual([null, 'level-not-asked'])
})
