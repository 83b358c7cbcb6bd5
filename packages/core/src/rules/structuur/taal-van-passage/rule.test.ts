import {expect, it} from 'vitest'
import {read} from '../../../read/index.ts'
import {factsOf} from '../../../text/facts-of.ts'
import rule from './rule.ts'

const dutch = '<p>Wij hebben uw aanvraag ontvangen. U krijgt binnen zes weken een brief van ons over uw uitkering en uw recht op toeslagen.</p>'
const english = '<p>You will receive a letter from us within six weeks of your application.</p>'

async function found(html: string): Promise<readonly string[]> {
  const facts = factsOf(await read({path: 'pagina.html', bytes: new TextEncoder().encode(html)}))
  const messages: string[] = []
  if (!rule.inapplicable(facts, {})) rule.check(facts, {}, (message, _at, {taal = '', code = ''}, {unsure} = {}) => messages.push(`${message} ${taal} ${code}${unsure ? '?' : ''}`.trim()))
  return messages
}

it('leaves a text that is wrong as a whole to the rule for the text', async () => {
  expect(await found(`<html lang="en"><body>${dutch}${dutch}</body></html>`)).toEqual([])
  expect(await found(`<html lang="nl"><body>${english}${english}</body></html>`)).toEqual([])
  expect(await found(`<html lang="nl"><body>${dutch}${english}</body></html>`)).toEqual(['zonder en'])
})

it('does so too where much stands there that is in no language', async () => {
  const address = '<p>Postbus 10, 1234 AB Veldwijk. Telefoon 14 0123.</p>'
  const cookies = '<p>Wij gebruiken cookies om onze website voor u beter te kunnen maken.</p>'
  expect(await found(`<html lang="nl"><body>${english.repeat(3)}${cookies}${address.repeat(8)}</body></html>`)).toEqual([])
})

it('lets a language that is like Dutch be marked as itself', async () => {
  expect(await found(`<html lang="nl"><body>${dutch}<p lang="af">Ons het u aansoek ontvang en sal binne ses weke antwoord.</p></body></html>`)).toEqual([])
  expect(await found(`<html lang="nl"><body>${dutch}<p lang="fr">Ons het u aansoek ontvang en sal binne ses weke antwoord.</p></body></html>`)).toHaveLength(1)
})

it('believes a mark of a language it can not tell from others', async () => {
  const polish = 'Otrzymaliśmy Państwa wniosek i odpowiemy w ciągu sześciu tygodni.'
  expect(await found(`<html lang="nl"><body>${dutch}<p lang="pl">${polish}</p></body></html>`)).toEqual([])
  expect(await found(`<html lang="nl"><body>${dutch}<p>${polish}</p></body></html>`)).toEqual(['zonder other ?'])
})
