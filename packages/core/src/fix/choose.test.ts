import {expect, test} from 'vitest'
import {replacing} from '../../test/fixing/replacing.ts'
import {read} from '../read/index.ts'
import {splice} from '../write/edit.ts'
import {fix} from './choose.ts'
import {compose} from './compose.ts'

const usual = replacing([
  [/\b[Dd]erhalve\b/g, 'daarom'], [/\binzake\b/g, 'over'], [/\bbetreffende\b/g, 'over'], [/\bart\./g, 'artikel'], [/\b3-5-2026\b/g, '3 mei 2026'], [/€ 25,-/g, '€ 25'], [/\b25\b/g, 'vijfentwintig'],
  [/,(?= maar)/g, ''], [/ \btevens\b/g, ''], [/\btevens\b/g, '']
])

async function chosen(text: string, name = 'a.md', check = usual): Promise<{readonly text: string; readonly left: readonly string[]}> {
  const document = await read({path: name, bytes: new TextEncoder().encode(text)})
  const {edits, left} = fix(document, check(document))
  return {text: splice(document.text, edits), left: left.map(({why}) => why)}
}

test.each([
  ['De gemeente heeft derhalve besloten.', 'De gemeente heeft daarom besloten.'],
  ['Derhalve betaalt u € 25,- op 3-5-2026.', 'daarom betaalt u € 25 op 3 mei 2026.'],
  ['Volgens de Participatiewet moet u derhalve betalen.', 'Volgens de Participatiewet moet u daarom betalen.'],
  ['3. Derhalve betaalt u niets.', '3. daarom betaalt u niets.'],
  ['Let op: Derhalve betaalt u niets.', 'Let op: daarom betaalt u niets.'],
  ['U krijgt tevens een brief.', 'U krijgt een brief.']
])('%s → %s', async (text, expected) => {
  expect(await chosen(text, 'a.txt')).toEqual({text: expected, left: []})
})

test.each([
  ['name', 'Het adviesbureau heet Derhalve en Zoon.'],
  ['name', 'U belt met Stichting Hulp inzake Schulden.'],
  ['law', 'Dat staat in de Verordening betreffende de rioolheffing 2026.'],
  ['law', 'Op grond van de Wet inzake bijstand heeft u recht op geld.'],
  ['law', 'Dat staat in art. 4 van de wet.'],
  ['quotation', 'De burgemeester zei: "Ik ben derhalve blij."'],
  ['quotation', '> Ik ben derhalve blij met deze brief.'],
  ['variable', 'Beste {{derhalve}}, u krijgt een brief.'],
  ['number', 'Kijk op https://derhalve.nl/inzake/25 voor meer uitleg.'],
  ['number', 'U betaalt € 25,50 voor de kaart.'],
  ['number', 'Uw kenmerk is 2024/25/00123.'],
  ['ignored', '<!-- testpanel negeer: zo staat het in de verordening -->\n\nU krijgt derhalve niets.']
])('%s is left as it is: %s', async (why, text) => {
  const document = await read({path: 'a.md', bytes: new TextEncoder().encode(text)})
  const result = await chosen(text)
  expect(result.text).toBe(document.text)
  if (why !== 'ignored' && why !== 'variable') expect(new Set(result.left)).toEqual(new Set([why]))
})

test('a suggestion next to a variable or in part of one is not followed', async () => {
  const spanning = replacing([[/krijgt \S+ een/g, 'ontvangt een']])
  expect(await chosen('U krijgt {{dag}} een brief.', 'a.md', spanning)).toMatchObject({left: ['variable']})
})

test('of overlapping suggestions the first counts, then the longest; one for a whole line never', async () => {
  const check = replacing([[/\bdoor middel\b/g, 'kort'], [/\bdoor middel van\b/g, 'met'], [/\bmiddel van een\b/g, 'ander'], [/\been kaart\b/g, 'kaarten'], [/U betaalt\nmet/g, 'x']])
  expect((await chosen('U betaalt door middel van een kaart.', 'a.txt', check)).text).toBe('U betaalt met kaarten.')
})

test('two rounds are one', () => {
  const first = [{at: [2, 8] as const, text: 'door middel van', rules: ['a']}, {at: [12, 14] as const, text: '', rules: ['b']}, {at: [20, 21] as const, text: 'yy', rules: ['c']}]
  const original = 'x d.m.v. een nu brief z w'
  const between = splice(original, first)
  const at = between.indexOf('door middel van')
  const second = [{at: [at, at + 15] as const, text: 'met', rules: ['d']}, {at: [between.length - 1, between.length] as const, text: 'v', rules: ['e']}]
  const both = compose(first, second, between)
  expect(splice(original, both)).toBe(splice(between, second))
  expect(both.map(({rules}) => rules)).toEqual([['a', 'd'], ['b'], ['c'], ['e']])
})
