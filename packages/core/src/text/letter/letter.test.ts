import {expect, it} from 'vitest'
import {read} from '../../read/index.ts'
import type {LetterFacts} from '../../model/letter.ts'
import {factsOf} from '../facts-of.ts'

async function letter(text: string, format = 'txt'): Promise<LetterFacts> {
  return factsOf(await read({path: `brief.${format}`, bytes: new TextEncoder().encode(text)})).letter
}

const head = 'Gemeente Waterrijk\n\nMevrouw A. de Groot\nRietlaan 12\n1234 AB Waterrijk\n\nDatum: 8 juni 2026\nOnderwerp: U krijgt een traplift\n\n'

it('vindt de delen van een brief', async () => {
  const {isLetter, marks, parts} = await letter(`${head}Geachte mevrouw De Groot,\n\nU krijgt een traplift.\n\nMet vriendelijke groet,\n\nP. Jansen\nBijlage: folder`)
  expect(isLetter).toBe(true)
  expect(marks).toEqual(['salutation', 'closing', 'address', 'reference', 'subject'])
  expect(parts.subject?.plain).toBe('u krijgt een traplift')
  expect(parts.salutation?.plain).toBe('geachte mevrouw de groot,')
  expect(parts.body.map(({plain}) => plain)).toEqual(['u krijgt een traplift.'])
  expect(parts.tail.map(({plain}) => plain).join(' ')).toBe('p. jansen bijlage: folder')
})

it.each([
  ['een artikel dat een groet noemt', '"Met vriendelijke groet onder een brief is niet genoeg", zegt de schrijver.\n\nBeste brieven zijn kort, vindt zij.'],
  ['een webpagina', 'Rijbewijs verlengen\n\nU verlengt uw rijbewijs bij de gemeente.\n\nGemeente Waterrijk\nPostbus 100\n1230 AA Waterrijk'],
  ['een voorstel met een onderwerp en een datum', 'Onderwerp: parkeren\nDatum: 12 mei 2026\n\nAan de raad,\n\nWij stellen voor om de regels te veranderen.'],
  ['een stuk tekst met alleen een aanhef', 'Beste bewoner,\n\nVanaf 1 mei halen wij uw afval op dinsdag op.'],
  ['een lege tekst', '']
])('ziet geen brief in %s', async (_, text) => {
  expect(await letter(text)).toMatchObject({isLetter: false, kinds: []})
})

it('ziet een brief zonder aanhef aan adres en groet', async () => {
  const {isLetter, parts} = await letter(`${head}U krijgt een traplift. Wij bellen u.\n\nHoogachtend,\nP. Jansen`)
  expect(isLetter).toBe(true)
  expect(parts.salutation).toBeUndefined()
  expect(parts.body[0]?.plain).toBe('u krijgt een traplift.')
})

it('neemt een kop boven de aanhef als onderwerp, en geen adres', async () => {
  const {parts} = await letter('**gemeente Waterrijk**\\\nPostbus 100\n\nRietlaan 12\\\n1234 AB Waterrijk\n\n# Uw traplift\n\nGeachte mevrouw De Groot,\n\nU krijgt een traplift.\n\nHoogachtend,', 'md')
  expect(parts.subject?.plain).toBe('uw traplift')
})

it('weet wat over bezwaar gaat, ook als het adres in losse regels staat', async () => {
  const {parts} = await letter(`${head}Geachte mevrouw De Groot,\n\nU krijgt een traplift.\n\nNiet eens met ons besluit? Stuur uw brief naar:\n\nCollege van burgemeester en wethouders\n\nPostbus 100\n\n1230 AA Waterrijk\n\nHebt u vragen?\n\nBel ons.\n\nHoogachtend,`)
  expect(parts.body.filter(({objection}) => objection).map(({plain}) => plain.slice(0, 7))).toEqual(['niet ee', 'stuur u', 'college', 'postbus', '1230 aa'])
})

it.each([
  ['besluit', 'Op 4 mei vroeg u een traplift aan. Wij geven u een traplift.\n\nNiet eens met dit besluit? Dan kunt u bezwaar maken.'],
  ['afwijzing', 'Op 4 mei vroeg u hulp aan. Wij wijzen uw aanvraag af.\n\nU kunt bezwaar maken.'],
  ['afwijzing', 'Je hebt bijstand aangevraagd. Je hebt geen recht op bijstand.\n\nJe kunt bezwaar maken.'],
  ['verzoek', 'Uw aanvraag is nog niet compleet. Stuur ons een kopie van uw huurcontract.'],
  ['uitnodiging', 'Graag nodig ik u uit voor een gesprek. Dat is op maandag 8 juni om 10.00 uur.'],
  ['aanslag', 'U krijgt de aanslag voor 2026. U moet € 96 betalen op rekening NL00 BANK 0123 4567 89.'],
  ['herinnering', 'U hebt de rekening nog niet betaald. Wij stuurden u op 4 mei een herinnering. Betaal € 96.'],
  ['informatie', 'Vanaf 1 mei halen wij uw afval op dinsdag op.']
] as const)('herkent een brief: %s', async (kind, body) => {
  const {kinds} = await letter(`Mevrouw A. de Groot\n1234 AB Waterrijk\n\nBeste mevrouw De Groot,\n\n${body}\n\nHoogachtend,`)
  expect(kinds[0]).toMatchObject({kind})
  expect(kind === 'informatie' || kinds[0]?.likely).toBe(true)
})

it('is niet zeker na één aanwijzing', async () => {
  const {kinds} = await letter('Beste heer Kok,\n\nDat doen wij.\n\nHoogachtend,')
  expect(kinds.every(({sure}) => !sure)).toBe(true)
})
