import {expect, it} from 'vitest'
import {read} from '../index.ts'
import {textFacts} from './facts.ts'

async function sentences(markdown: string): Promise<readonly string[]> {
  const document = await read({path: 'a.md', bytes: new TextEncoder().encode(markdown)})
  return textFacts(document).sentences.map(({at}) => document.text.slice(...at))
}

it('maakt van de regels van een adres geen zin', async () => {
  expect(await sentences('Mevrouw E. de Boer\\\nRietlaan 12\\\n1234 AB Waterrijk\\\nKenmerk: Z/26/1')).toEqual([
    'Mevrouw E. de Boer', 'Rietlaan 12', '1234 AB Waterrijk', 'Kenmerk: Z/26/1'
  ])
})

it('laat een zin heel die na een regeleinde met een kleine letter verdergaat', async () => {
  expect(await sentences('U krijgt een brief\\\nvan de gemeente.\\\nBewaar die brief.')).toEqual(['U krijgt een brief\nvan de gemeente.', 'Bewaar die brief.'])
})

it('laat een zin heel die in een lange regel met een getal verdergaat', async () => {
  const long = 'Wij laten u na het gesprek met de wijkverpleegkundige uiterlijk binnen\\\n6 weken weten wat wij doen.'
  expect(await sentences(long)).toHaveLength(1)
})
