import {expect, it} from 'vitest'
import {model} from '../../test/model.ts'
import {check, read, rules, settingsFor, type Document} from '../index.ts'
import {factsOf} from './facts-of.ts'

const page = (body: string): Promise<Document> => read({path: 'pagina.html', bytes: new TextEncoder().encode(`<!doctype html><html lang="nl"><head><title>Paspoort</title></head><body>${body}</body></html>`)})
const text = 'U kunt bij ons een paspoort aanvragen.'

async function readIn(body: string, wholePage = false): Promise<readonly string[]> {
  const document = await page(body)
  return factsOf(document, {wholePage}).text.blocks.map(({at}) => document.text.slice(...at))
}

it.each([
  ['Cookiebot', '<div id="CybotCookiebotDialog"><h2>Deze website gebruikt cookies</h2><p>Wij meten het bezoek.</p><button>Alles toestaan</button></div>'],
  ['OneTrust', '<div id="onetrust-consent-sdk"><div id="onetrust-banner-sdk"><p>Wij gebruiken cookies.</p><button id="onetrust-accept-btn-handler">Accepteren</button></div></div>'],
  ['a banner of its own', '<div class="cookie-banner"><p>Wij gebruiken cookies.</p><button>Goed</button></div>'],
  ['a bar with links', '<div id="cookiebar"><p>Wij gebruiken cookies.</p><a href="/cookies">Lees er meer over</a></div>'],
  ['a dialog', '<dialog open><p>Wij gebruiken cookies.</p></dialog>'],
  ['a skip link by its class', '<a class="skip-link" href="#inhoud">Ga verder</a>'],
  ['a skip link by its words', '<p><a href="#inhoud">Direct naar de inhoud</a></p>'],
  ['a list of skip links', '<ul class="skiplinks"><li><a href="#menu">Menu</a></li></ul>'],
  ['a trail of pages', '<ol class="breadcrumb"><li><a href="/">Home</a></li><li>Paspoort</li></ol>'],
  ['a menu', '<nav><ul><li><a href="/">Home</a></li></ul></nav>'],
  ['the top of the page', '<header><p>Gemeente Waterrijk</p></header>'],
  ['the bottom of the page', '<footer><p>Wij zijn elke dag open.</p></footer>']
])('leaves out %s, and reads it when the whole page is looked at', async (_name, extra) => {
  expect(await readIn(`${extra}<div id="inhoud"><p>${text}</p></div>`)).toEqual(['Paspoort', text])
  expect(await readIn(`${extra}<main><p>${text}</p></main>`)).toEqual(['Paspoort', text])
  expect((await readIn(`${extra}<main><p>${text}</p></main>`, true)).length).toBeGreaterThan(2)
})

it.each([
  ['a page about cookies', '<article class="cookie-statement"><h1>Cookies</h1><p>Wij gebruiken cookies.</p></article>'],
  ['a table of cookies', '<div class="cookies"><p>Wij gebruiken drie cookies.</p></div>'],
  ['a link to a place on the page', '<p>Lees ook <a href="#kosten">wat het kost</a>.</p>'],
  ['an accordion that is closed', '<button aria-controls="a" aria-expanded="false">Kosten</button><div id="a" hidden><p>Het kost 80 euro.</p></div>'],
  ['an accordion of Bootstrap', '<a data-bs-toggle="collapse" href="#a">Kosten</a><div id="a" style="display: none"><p>Het kost 80 euro.</p></div>'],
  ['a tab', '<div role="tabpanel" hidden aria-hidden="true"><p>Het kost 80 euro.</p></div>'],
  ['the message that a field names', '<label>Postcode <input aria-describedby="a"></label><p id="a" role="alert" hidden>Vul een postcode in.</p>'],
  ['what a summary opens', '<details><summary>Kosten</summary><p>Het kost 80 euro.</p></details>']
])('reads %s', async (_name, body) => {
  expect((await readIn(`<main>${body}</main>`)).length).toBeGreaterThan(1)
})

it.each(['<p hidden>Weg.</p>', '<p style="display:none">Weg.</p>', '<p style="color: red; visibility: hidden">Weg.</p>', '<p aria-hidden="true">Weg.</p>', '<template><p>Weg.</p></template>', '<noscript><p>Weg.</p></noscript>'])('does not read what nobody gets: %s', async (hidden) => {
  for (const whole of [false, true]) expect(await readIn(`<main><p>${text}</p>${hidden}</main>`, whole)).toEqual(['Paspoort', text])
})

it('keeps what stands around the content out of the reading level', async () => {
  const hard = 'Ingevolge het bepaalde in de verordening dient de aanvrager zorg te dragen voor de overlegging van de benodigde bescheiden. '
  const document = await page(`<main><p>${`${text} Maak eerst een afspraak. `.repeat(15)}</p></main><footer><p>${hard.repeat(8)}</p></footer>`)
  const [content, whole] = [false, true].map((wholePage) => check(document, settingsFor(rules, {format: 'html', today: '2026-11-22', wholePage}), {model}))
  const found = (report = content) => report?.outcomes.find(({ruleId}) => ruleId === 'ambtelijk-woord')?.findings.length ?? 0
  expect(whole?.level.score).toBe(content?.level.score)
  expect(whole?.level.words).toBe(content?.level.words)
  expect([found(content), found(whole) > 0]).toEqual([0, true])
})

it('measures each part of a text that is long enough, under its own heading', async () => {
  const easy = `${text} Maak eerst een afspraak. `.repeat(15)
  const document = await page(`<main><h2>Aanvragen</h2><p>${easy}</p><h2>Kort</h2><p>${text}</p><h2>Ophalen</h2><p>${easy}</p></main><footer><h2>Contact</h2><p>${easy}</p></footer>`)
  const {outcomes} = check(document, settingsFor(rules.filter(({id}) => id === 'moeilijk-deel'), {format: 'html', preset: 'alles', today: '2026-11-22', wholePage: true}), {model})
  expect(outcomes.map(({result}) => result)).toEqual(['passed'])
})

it.each(['(externe link)', '(Deze link gaat naar een externe website)', '(opent in een nieuw venster)', '(pdf, 117 kB)', '(PDF, 126.2 kB)', '(verwijst naar een andere website)'])('takes %s for no part of the sentence', async (note) => {
  const document = await page(`<main><p>Download het <a href="/a">formulier ${note}</a> en vul het in.</p></main>`)
  const {sentences} = factsOf(document).text
  expect(sentences.at(-1)?.words.map((word) => word.text).join(' ')).toBe('Download het formulier en vul het in')
})

it.each(['(een kopie mag ook)', '(met DigiD)', '(dit mag ook extern gebeuren)'])('judges %s like other words', async (words) => {
  const document = await page(`<main><p>Download het formulier ${words} en vul het in.</p></main>`)
  expect(factsOf(document).text.sentences.flatMap((sentence) => sentence.words).length).toBeGreaterThan(8)
})

it('asks no explanation of a word in a menu or in the name of a control, but does at the bottom of the page', async () => {
  const terms = async (body: string): Promise<readonly string[]> => {
    const settings = settingsFor(rules.filter(({id}) => id === 'vakterm' || id === 'letterwoord'), {format: 'html', preset: 'b1-web', today: '2026-11-22', wholePage: true})
    return check(await page(body), settings, {model}).outcomes.flatMap(({findings}) => findings.map(({quote}) => quote.exact))
  }
  expect(await terms(`<nav><ul><li><a href="/a">Kwijtschelding</a></li><li><a href="/b">WOZ</a></li></ul></nav><main><p>${text}</p><button aria-label="Kwijtschelding">Ga</button></main>`)).toEqual([])
  expect(await terms(`<main><p>${text}</p></main><footer><p>U kunt bij ons kwijtschelding vragen.</p></footer>`)).toEqual(['kwijtschelding'])
})
