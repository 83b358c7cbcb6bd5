import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {split} from './split.ts'

const compounds = ['parkeer·belasting·naheffings·aanslag', 'omgevings·vergunning', 'schuld·hulp·verlening', 'gemeente·huis', 'leefbaarheids·budget',
  'afval·stoffen·heffing', 'bijstands·uitkering', 'burger·service·nummer', 'jeugd·zorg·medewerker', 'honden·belasting', 'zonne·panelen',
  'kinder·opvang·toeslag', 'verkeers·veiligheid', 'arbeids·ongeschiktheids·verzekering', 'gemeente·raads·verkiezingen', 'inkomsten·belasting',
  'bezwaar·schrift', 'rij·bewijs', 'stad·huis', 'laad·palen', 'parkeer·vergunning·houder', 'geluids·overlast', 'wmo-·aanvraag', 'EU-·burgers']
const simple = ['aanvraag', 'handhaving', 'wethouder', 'burgemeester', 'vrijheid', 'belasting', 'vergadering', 'omgeving', 'verzekering', 'paspoort',
  'uitkering', 'gemeente', 'huisje', 'ministerie', 'voorziening', 'ontvangen', 'gemeentelijke', 'beschikking', 'eigenschap', 'medewerkster', 'bakkerij', 'terugpakken', 'verspillen',
  'honderdvijftig']

describe('split', () => {
  it.each(compounds)('finds %s', (parted) => { expect(split(parted.replaceAll('·', ''))?.parts.join('·')).toBe(parted) })
  it.each(simple)('leaves %s whole', (word) => { expect(split(word)).toBeUndefined() })

  it('names the head and what links the parts', () => {
    expect(split('parkeerbelastingnaheffingsaanslagen')).toEqual({parts: ['parkeer', 'belasting', 'naheffings', 'aanslagen'], head: 'aanslag', links: ['', '', 's']})
    expect(split('zonnepanelen')).toMatchObject({head: 'paneel', links: ['ne']})
    expect(split('gemeentehuis')).toMatchObject({head: 'huis', links: ['']})
  })

  it('splits nouns only, where the class is known', () => {
    expect([split('vastpakken', 'VERB'), split('olijfgroen', 'ADJ')]).toEqual([undefined, undefined])
    expect(split('rijbewijs', 'NOUN')?.head).toBe('bewijs')
  })

  it('never throws, and its parts are the word', () => {
    const pieces = fc.constantFrom('belasting', 's', 'en', '-', 'aanslag', 'huis', 'gemeente', 'ë', 'İ', '🙂', '\u0000', "'", 'x', '12')
    const words = fc.oneof(fc.string({unit: 'grapheme'}), fc.array(pieces, {maxLength: 12}).map((all) => all.join('')))
    fc.assert(fc.property(words, (word) => {
      const compound = split(word)
      return !compound || compound.parts.join('') === word && compound.links.length === compound.parts.length - 1 && compound.parts.length > 1
    }), {numRuns: 2000})
  })

  it('bounds the work for one word', () => {
    split('gemeente')
    const start = performance.now()
    for (let round = 0; round < 50; round++) split('belastings'.repeat(6).slice(0, 59) + 'n')
    expect((performance.now() - start) / 50).toBeLessThan(20)
    expect(split('belasting'.repeat(100_000))).toBeUndefined()
  })
})
