import {expect, it} from 'vitest'
import type {FieldPart} from '../../model/parts.ts'
import {read} from '../../read/index.ts'
import {factsOf} from '../../text/facts-of.ts'
import {emptyAlt} from './alt-tekst-zegt-niets/alt.ts'
import {saysNothing} from './foutmelding-zegt-niets/vague.ts'
import {isPartOf, isSign} from './label-niet-in-naam/compare.ts'
import {repeated} from './label-zegt-niets/labels.ts'
import {blocksZoom} from './zoomen-geblokkeerd/viewport.ts'

async function parts(body: string) {
  return factsOf(await read({path: 'pagina.html', bytes: new TextEncoder().encode(`<!doctype html><html lang="nl"><head><title>Pagina</title></head><body>${body}</body></html>`)})).parts
}

it.each([
  ['Verstuur', 'Verstuur de aanvraag', true], ['Aanvraag versturen', 'Versturen', false], ['Lees meer…', 'Lees meer over parkeren', true], ['E-mail', 'Email sturen', true],
  ['Afd. Zorg', 'Afdeling Zorg', true], ['2021', '20 21', false], ['>> Verder >>', 'verder naar stap 2', true], ['3 × 4', 'drie keer vier', false], ['', 'Sluiten', true]
])('compares what is seen, "%s", with the name "%s"', (shown, name, same) => {
  expect(isPartOf(shown, name)).toBe(same)
})

it('takes one sign for a picture, and a figure for a word', () => {
  expect(['×', 'X', '☰', '1', 'OK'].map(isSign)).toEqual([true, true, true, false, false])
})

it.each([
  ['width=device-width, initial-scale=1', false], ['width=device-width, user-scalable=no', true], ['user-scalable=0', true], ['user-scalable=1', false], ['maximum-scale=1.0', true], ['maximum-scale=2', false],
  ['maximum-scale = 5 , user-scalable = yes', false], ['maximum-scale=yes', true], ['maximum-scale=device-width', false], ['maximum-scale=-1', false], ['maximum-scale=veel', true], ['WIDTH=DEVICE-WIDTH; MAXIMUM-SCALE=1', true], ['', false]
])('reads the viewport "%s"', (content, blocks) => {
  expect(blocksZoom(content)).toBe(blocks)
})

it.each([['IMG_2041.jpg', 'bestand'], ['DSC 0012', 'bestand'], ['foto', 'leeg'], ['Afbeelding 3', 'leeg'], ['Foto van het plein', undefined], ['Logo gemeente Voorbeeld', undefined], ['Figuur 3: aantal inwoners', undefined], ['www.voorbeeld.nl', undefined], ['', undefined]])('weighs the alt text "%s"', (alt, kind) => {
  expect(emptyAlt(alt)).toBe(kind)
})

it.each([['Ongeldige invoer.', true], ['Er is iets misgegaan. Probeer het opnieuw.', true], ['Ongeldig e-mailadres', false], ['Dit veld is verplicht.', false], ['Fout: vul een datum in na vandaag.', false], ['', false]])('weighs the error message "%s"', (text, nothing) => {
  expect(saysNothing(text)).toBe(nothing)
})

it('tells fields apart by what is seen around them', async () => {
  const same = (fields: readonly FieldPart[]) => repeated(fields).map(({label}) => label)
  expect(same((await parts('<form><label>Straat <input></label><label>Straat <input></label></form>')).fields)).toEqual(['Straat'])
  expect(same((await parts('<form><h2>U</h2><label>Straat <input></label><h2>Partner</h2><label>Straat <input></label></form>')).fields)).toEqual([])
  expect(same((await parts('<form><h2 class="sr-only">U</h2><label>Straat <input></label><h2 class="sr-only">Partner</h2><label>Straat <input></label></form>')).fields)).toEqual(['Straat'])
  expect(same((await parts('<table><tr><td><label>Aantal <input></label></td></tr><tr><td><label>Aantal <input></label></td></tr></table>')).fields)).toEqual([])
})

it('finds labels wherever they stand', async () => {
  const {fields} = await parts('<label for="a">Naam</label><input id="a"><span id="b">Plaats</span><input aria-labelledby="b"><input aria-label="Postcode"><label>Land <select><option>Nederland</option></select></label><input placeholder="Straat"><input type="radio" aria-label="Ja">')
  expect(fields.map(({label, kind}) => `${label} ${kind}`)).toEqual(['Naam text', 'Plaats text', 'Postcode text', 'Land list', ' text'])
})

it('knows what is kept from sight and from screen readers', async () => {
  const {errors, pictures, controls} = await parts('<p class="error" hidden>Fout</p><p class="error" aria-hidden="true">Vul een getal in.</p><img alt="x" role="presentation"><div aria-hidden="true"><img alt="y"></div><img alt="z"><button aria-label="Zoek" class="material-icons">search</button>')
  expect(errors.map(({text, silent}) => [text, silent])).toEqual([['Vul een getal in.', true]])
  expect(pictures.map(({alt}) => alt)).toEqual(['z'])
  expect(controls.map(({icons}) => icons)).toEqual([true])
})

it('is done with a wide and a deep page', async () => {
  const wide = await parts('<input aria-label="Naam">'.repeat(20_000))
  expect(wide.fields).toHaveLength(20_000)
  const deep = await parts(`${'<div role="button" aria-label="x" class="error">'.repeat(450)}${'tekst '.repeat(20_000)}${'</div>'.repeat(450)}`)
  expect(deep.errors).toEqual([])
})
