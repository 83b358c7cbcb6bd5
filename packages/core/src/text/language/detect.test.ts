import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {detectLanguage} from './detect.ts'

/**
 * Passages written for this project, one a line. The odd lines of the first 64 were not looked at while the words and the limits
 * were chosen; nor was any of the last twenty in Frisian.
 */
function passages(name: string): readonly string[] {
  return readFileSync(join(import.meta.dirname, 'passages', `${name}.txt`), 'utf8').trim().split('\n')
}

it.each(['nl', 'en', 'fy', 'de'])('knows at least 98 %% of the passages in %s', (name) => {
  const all = passages(name)
  const wrong = all.filter((text) => detectLanguage(text).tongue !== name)
  expect(all.length).toBeGreaterThanOrEqual(60)
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(all.length * 0.02)
})

it('calls none of the passages in one of the four another of the four', () => {
  for (const name of ['nl', 'en', 'fy', 'de']) for (const text of passages(name)) expect([name, undefined], text).toContain(detectLanguage(text).tongue)
})

it('takes other languages for one of the four only where they are as alike as Afrikaans', () => {
  const all = passages('other')
  const taken = all.filter((text) => !['other', undefined].includes(detectLanguage(text).tongue))
  expect(taken).toEqual(['Ons het u aansoek ontvang en sal binne ses weke antwoord.'])
  expect(all.filter((text) => detectLanguage(text).tongue === 'other').length).toBeGreaterThanOrEqual(all.length * 0.8)
})

it.each([
  'Stadhuisplein 12, 5600 AA Waterrijk', 'Mevrouw E. Karadağ', 'Gülay Doğan', 'Home > Producten A-Z > Paspoort', 'TU Delft', 'info@waterrijk.example',
  'Kenmerk: Z/26/104482', 'Fraxinus excelsior', 'IND', '', '€ 412.000,00', '[[zaak.kenmerk]]', 'Smart City'
])('says nothing of %j', (text) => {
  expect(detectLanguage(text).tongue).toBeUndefined()
})

it.each([
  ['Check uw e-mail en download de app van The Green House.', 'nl'],
  ['De workshop social media is voor de club van het community center.', 'nl'],
  ['Het gebied ligt bij de Gordon Street, the heart of the city, zegt men.', 'nl'],
  ['Please contact the Klantcontactcentrum van de gemeente Waterrijk if you have questions.', 'en']
])('is not misled by borrowed words and names: %s', (text, tongue) => {
  expect(detectLanguage(text).tongue).toBe(tongue)
})
