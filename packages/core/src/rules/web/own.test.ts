import {expect, it} from 'vitest'
import type {FieldPart} from '../../model/parts.ts'
import {read} from '../../read/index.ts'
import {factsOf} from '../../text/facts-of.ts'
import {emptyAlt, otherLogo} from './alt-tekst-zegt-niets/alt.ts'
import {saysNothing} from './foutmelding-zegt-niets/vague.ts'
import {contentOf} from './inhoud-als-versiering/content.ts'
import {isOtherTopic} from './kop-zegt-niets/topics.ts'
import {isPartOf, isSign} from './label-niet-in-naam/compare.ts'
import {repeated} from './label-zegt-niets/labels.ts'
import {ambiguous} from './links-met-zelfde-naam/targets.ts'
import {suspicion} from './tekst-in-afbeelding/suspect.ts'
import {sameNameElsewhere} from './zelfde-link-ander-doel/same-name.ts'
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

it.each([
  ['Logo Waterrijk', '/img/logo-duinstad.png', 'duinstad'], ['Logo gemeente Waterrijk', 'logo-waterrijk_wit@2x.png', undefined], ['Logo Rijksoverheid', 'ro-logo.svg', undefined], ['Logo NL Design System', 'nlds-logo.svg', undefined],
  ['Logo Waterrijk', 'site-logo.svg', undefined], ['Waterrijk', 'logo-duinstad.png', undefined], ['Logo', 'logo-duinstad.png', undefined], ['Logo Waterrijk', 'logo-duin-en-dal.png', undefined], ['Logo Waterrijk', 'data:image/png;base64,logoduin', undefined]
])('compares the alt text "%s" with the logo %s', (alt, file, owner) => {
  expect(otherLogo(alt, file)).toBe(owner)
})

it.each([
  ['<img src="logo-duinland.png" alt="">', 'logo'], ['<p><img src="logo-duinland.png" alt=""> Provincie Duinland</p>', undefined], ['<a href="/"><img src="logo-duinland.png" alt=""></a>', undefined], ['<img src="logo.png" alt="">', undefined],
  ['<p>Kijk op de kaart:</p><svg viewBox="0 0 900 900"></svg>', 'aangekondigd'], ['<p>Kijk op de kaart:</p><svg width="24" height="24"></svg>', undefined], ['<p>Kijk op de kaart:</p><svg aria-hidden="true"></svg>', undefined],
  ['<canvas></canvas>', 'tekening'], ['<canvas></canvas><script>x.fillText("Ja", 0, 0)</script>', 'letters'], ['<canvas aria-label="Grafiek"></canvas>', undefined]
])('tells decoration from content in %s', async (html, kind) => {
  expect((await parts(html)).decorations.map(contentOf).find(Boolean)).toBe(kind)
})

it.each([
  ['Kosten', 'Wij zijn open van maandag tot vrijdag.', true], ['Kosten', 'Dit is gratis. Wij zijn open op maandag.', false], ['Openingstijden', 'Een paspoort kost 83 euro.', true], ['Openingstijden', 'Bel voor een afspraak. Dat kost 5 euro.', false],
  ['Het weer', 'De balie is geopend op maandag en dinsdag.', true], ['Paspoort', 'De balie is geopend op maandag.', false], ['Kosten', '', false], ['Kosten', 'Lees alles over verhuizen.', false]
])('weighs the heading "%s" above "%s"', (heading, text, other) => {
  expect(isOtherTopic(heading, text)).toBe(other)
})

it('takes an address of another site or folder for another place, and another name of a page for maybe the same', async () => {
  const found = async (...targets: readonly string[]) => ambiguous((await parts(targets.map((target) => `<p><a href="${target}">Contact</a></p>`).join(''))).links).length
  expect(await found('https://a.example/contact', 'https://b.example/contact')).toBe(1)
  expect(await found('/inwoners/contact', '/ondernemers/contact/')).toBe(1)
  for (const same of [['/contact', '/contact#bel'], ['/contact', '/contact/index.html'], ['/contact', '/contact-opnemen'], ['/contact', 'https://www.waterrijk.example/contact'], ['https://waterrijk.example', 'https://www.waterrijk.example/'], ['/contact', 'mailto:info@waterrijk.example']]) expect(await found(...same), same.join()).toBe(0)
})

it('finds links in one paragraph that ask one page for different things', async () => {
  const found = async (html: string) => sameNameElsewhere((await parts(html)).links).map(({target}) => target)
  expect(await found('<p><a href="/a?s=1">Afspraak</a> of <a href="/a?s=2">afspraak</a></p>')).toEqual(['/a?s=2'])
  expect(await found('<p><a href="/a?s=1">Afspraak</a></p><p><a href="/a?s=2">Afspraak</a></p>')).toEqual([])
  expect(await found('<p><a href="/l?p=1">1</a> <a href="/l?p=1">Volgende</a> <a href="/l?p=2">Volgende</a> <a href="/b?x=1">Lees meer</a> <a href="/b?x=2">Lees meer</a></p>')).toEqual([])
})

it.each([['tekst-open.png', 'Wij zijn open van maandag tot en met vrijdag.', 'zeker'], ['textuur.png', 'Een muur van baksteen met in het midden een raam.', undefined], ['data:image/svg+xml;utf8,<svg><text x="1">Ja</text></svg>', 'Ja', 'zeker'], ['data:image/svg+xml,<svg><path/></svg>', 'Ja', undefined], ['poster-markt.jpg', 'Poster', 'misschien'], ['poster-markt.jpg', '', undefined]])('suspects text in %s, "%s"', (file, alt, kind) => {
  expect(suspicion({file, alt})).toBe(kind)
})

it('knows whether there is a way past the menu', async () => {
  const nav = '<nav><a href="/a">A</a> <a href="/b">B</a></nav>'
  const text = '<div id="inhoud"><p>Een paspoort kost 80 euro en is tien jaar geldig.</p></div>'
  const stands = async (body: string) => (await parts(body)).blocked !== undefined
  expect(await stands(nav + text)).toBe(true)
  expect(await stands(`<a href="#weg">Naar de inhoud</a>${nav}${text}`)).toBe(true)
  for (const way of [`<a href="#inhoud">Naar de inhoud</a>${nav}${text}`, `${nav}<h1>Paspoort</h1>${text}`, `${nav}<main>${text}</main>`, `<button>Menu</button>${nav}${text}`, text + nav, nav]) expect(await stands(way), way).toBe(false)
})

it('looks for the words of sound near it', async () => {
  const found = async (html: string) => (await parts(html)).sounds.length
  expect(await found('<h1>Podcast</h1><audio controls></audio>')).toBe(1)
  for (const html of ['<audio></audio>', '<audio controls><track></audio>', '<audio controls></audio><a href="/t">Transcript</a>', `<audio controls></audio><p>${'woord '.repeat(30)}</p>`]) expect(await found(html), html).toBe(0)
})

it('is done with a wide and a deep page', async () => {
  const wide = await parts('<input aria-label="Naam">'.repeat(20_000))
  expect(wide.fields).toHaveLength(20_000)
  expect((await parts('<img src="logo-x.png" alt=""><a href="/a">Naam</a><audio controls></audio>'.repeat(5000))).links).toHaveLength(5000)
  const deep = await parts(`${'<div role="button" aria-label="x" class="error">'.repeat(450)}${'tekst '.repeat(20_000)}${'</div>'.repeat(450)}`)
  expect(deep.errors).toEqual([])
})
