import {expect, it} from 'vitest'
import {model} from '../../../test/model.ts'
import {check, rules, settingsFor} from '../../index.ts'
import {factsOf} from '../../text/facts-of.ts'
import {locate} from '../../text/locate.ts'
import {readHtml} from './index.ts'
import {readRendered} from './rendered.ts'

const source = '<!doctype html><html lang="nl"><head><title>Paspoort</title></head><body>\n<nav aria-label="Hoofdmenu"></nav><main><p>Kijk <img src="a.png" alt="Caf&eacute; \'De Brug\'"> hier.</p><input placeholder=postcode aria-label="Uw postcode"><input type="submit" value="Verzenden"><input type="text" value="Waterrijk"><p hidden><img alt="Weg"></p><div aria-hidden="true"><img alt="Stil"></div></main></body></html>'
const document = readHtml({path: 'a.html', bytes: new TextEncoder().encode(source)})
const written = (text: string): string => {
  const start = document.text.indexOf(text)
  const place = locate(document, [start, start + text.length])
  return place?.in === 'source' ? source.slice(...place.at) : ''
}

it('puts what tags say after the text, each in a block of its own', () => {
  expect(document.text.split('\n\n').slice(2)).toEqual(['Hoofdmenu', "Café 'De Brug'", 'postcode', 'Uw postcode', 'Verzenden', 'Stil'])
  expect(document.text).toContain('Kijk hier.')
})

it('finds it in its attribute', () => {
  expect(['Café', 'De Brug', 'postcode', 'Uw postcode', 'Verzenden'].map(written)).toEqual(['Caf&eacute;', 'De Brug', 'postcode', 'Uw postcode', 'Verzenden'])
})

it('judges its words, and those of the content alone', () => {
  const spoken = factsOf(document).text.blocks.filter((block) => block.spoken).map(({at, kind}) => [document.text.slice(...at), kind])
  expect(spoken).toEqual([["Café 'De Brug'", 'label'], ['postcode', 'label'], ['Uw postcode', 'label'], ['Verzenden', 'label']])
  const page = readHtml({path: 'a.html', bytes: new TextEncoder().encode('<!doctype html><html lang="nl"><main><p>Een paspoort.</p><img src="a.png" alt="De benodigde documenten"></main></html>')})
  const {outcomes} = check(page, settingsFor(rules.filter(({id}) => id === 'ambtelijk-woord'), {format: 'html', today: '2026-11-22'}), {model})
  expect(outcomes[0]?.findings.map(({quote}) => quote.exact)).toEqual(['benodigde'])
})

it('keeps it out of the reading level', () => {
  const levelOf = (alt: string): unknown => {
    const page = readHtml({path: 'a.html', bytes: new TextEncoder().encode(`<!doctype html><html lang="nl"><main><p>${'U kunt bij ons een paspoort aanvragen. Maak eerst een afspraak. '.repeat(15)}</p><img src="a.png" alt="${alt}"></main></html>`)})
    const {score, words, sentences} = check(page, settingsFor(rules, {format: 'html', today: '2026-11-22'}), {model}).level
    return {score, words, sentences}
  }
  expect(levelOf('Ingevolge het bepaalde in de verordening de overlegging van de benodigde bescheiden')).toEqual(levelOf(''))
})

it('is plain data, and is found in a page that a browser wrote', () => {
  expect(JSON.parse(JSON.stringify(document))).toEqual(document)
  const at = source.indexOf('<img')
  const html = `<html lang="nl"><body><main><p>Kijk <img alt="Café 'De Brug'" data-tp="${at}"> hier.</p><img alt="Van een script"></main></body></html>`
  const {document: drawn} = readRendered({path: 'x', html, source, facts: {engine: 'browser', title: '', lang: 'nl', ran: [], inapplicable: [], results: []}, problems: []})
  const start = drawn.text.indexOf('De Brug')
  expect(source.slice(...((): readonly [number, number] => { const place = locate(drawn, [start, start + 7]); return place?.in === 'source' ? place.at : [0, 0] })())).toBe('De Brug')
  expect(JSON.parse(JSON.stringify(drawn))).toEqual(drawn)
})
