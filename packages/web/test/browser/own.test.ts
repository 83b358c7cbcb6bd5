import {describe, expect, test} from 'vitest'
import {hasBrowser, openBrowser, visited} from './opened.ts'
import {page, serve} from './servers.ts'

const around = (inner: string): string => page(`<p><a href="/een">Begin</a></p>${inner}<p><a href="/twee">Verder</a></p>`)
const back = 'onblur="if (!window.out) setTimeout(() => this.focus(), 5)"'
const long = 'Breng uw afval naar de straat op de dag die in de kalender staat. '.repeat(4)

describe.skipIf(!hasBrowser)('what we look for ourselves', () => {
  const browser = openBrowser()

  async function found(html: string, rule: string): Promise<readonly string[]> {
    const {origin} = await serve({'/': html})
    const {facts} = await visited(browser(), `${origin}/`)
    return facts.results.flatMap((result) => (result.rule === rule ? result.nodes.map(({selector}) => `${result.outcome} ${selector}`) : []))
  }

  test.each([
    ['a button that takes the focus back', `<button id="x" ${back}>Kies</button>`],
    ['two that send it to each other', '<button id="x" onblur="setTimeout(() => y.focus(), 5)">Kies</button><button id="y" onblur="setTimeout(() => x.focus(), 5)">Of dit</button>'],
    ['a field that eats the Tab key', '<label>Naam <input id="x"></label><script>x.addEventListener("keydown", (e) => { if (e.key === "Tab") e.preventDefault() })</script>'],
    ['keys that the page names but that do not work', `<p>Druk op Ctrl+M om weg te gaan.</p><button id="x" ${back}>Kies</button>`]
  ])('a trap: %s', async (_, inner) => {
    expect(await found(around(inner), 'keyboard-trap')).toEqual(['violation #x'])
  })

  test.each([
    ['scripts that only listen', '<button onblur="this.title = 1" onkeydown="this.title = 2">Kies</button>'],
    ['a menu with keys of its own', `<ul onkeydown="event.key === 'ArrowDown' && event.preventDefault()">${'<li><a href="/x">Afval</a></li>'.repeat(8)}</ul>`],
    ['the Escape key lets go', `<button ${back} onkeydown="if (event.key === 'Escape') window.out = true">Kies</button>`],
    ['keys that the page names', `<p>Druk op Ctrl+M om weg te gaan.</p><button ${back} onkeydown="if (event.ctrlKey && event.key === 'm') window.out = true">Kies</button>`],
    ['Shift and Tab go back', '<button onkeydown="if (event.key === \'Tab\' && !event.shiftKey) event.preventDefault()">Kies</button>'],
    ['a window over the page', '<div role="dialog" aria-modal="true" aria-label="Cookies"><button id="x" onblur="setTimeout(() => y.focus(), 5)">Ja</button><button id="y" onblur="setTimeout(() => x.focus(), 5)">Nee</button></div>']
  ])('no trap: %s', async (_, inner) => {
    expect(await found(around(inner), 'keyboard-trap')).toEqual([])
  })

  test.each([
    ['a line of a fixed height', `<p id="x" style="height: 24px; line-height: 24px; overflow: hidden; width: 90vw">${long.slice(0, 120)}</p>`, ['violation #x']],
    ['a box that is cut only in a small window', `<style>@media (max-width: 640px) { #x { height: 2em; overflow: hidden } }</style><div id="x">${long}</div>`, ['violation #x']],
    ['a button beside it to read on', `<p id="x" style="height: 24px; line-height: 24px; overflow: hidden; width: 90vw">${long.slice(0, 120)}</p><button>Lees meer</button>`, ['incomplete #x']],
    ['cut already', `<p style="height: 24px; line-height: 24px; overflow: hidden; width: 200px">${long}</p>`, []],
    ['with a bar to scroll', `<p style="height: 24px; line-height: 24px; overflow: auto; width: 90vw">${long.slice(0, 120)}</p>`, []],
    ['what grows along', `<p style="overflow: hidden; width: 90vw">${long}</p>`, []]
  ])('a page twice as large: %s', async (_, inner, expected) => {
    expect(await found(page(inner), 'zoomed-text')).toEqual(expected)
  })

  test('a frame that the keyboard passes by needs it only when one sees it and can use it', async () => {
    const frame = (attributes: string): string => `<iframe title="Kaart" tabindex="-1" ${attributes} srcdoc="<a href='/'>Naar de kaart</a>"></iframe>`
    expect(await found(page(frame('id="x"')), 'frame-focusable-content')).toEqual(['violation #x | html'])
    expect(await found(page(frame('width="1" height="1"')), 'frame-focusable-content')).toEqual([])
    expect(await found(page(`${frame('')}<dialog id="d" aria-label="Privacy"><button>Sluit</button></dialog><script>d.showModal()</script>`), 'frame-focusable-content')).toEqual([])
  })

  test('a page that stops when it gets the focus keeps what was found before, and costs the next page nothing', async () => {
    const {origin} = await serve({'/': page('<img src="x.png"><button onfocus="while (true);">Kies</button>'), '/later': page('<img src="y.png">')})
    const {facts, problems} = await visited(browser(), `${origin}/`)
    expect(facts.results.map(({rule}) => rule)).toContain('image-alt')
    expect(facts.ran).not.toContain('own:focus-visible')
    expect(problems).toMatchObject([{id: 'page-part-untested', data: {part: 'own'}}])
    expect((await visited(browser(), `${origin}/later`)).facts.ran).toContain('own:keyboard-trap')
  })

  test('a single pale sign may be a drawing: no engine fails it', async () => {
    const button = (sign: string): string => page(`<button style="color: #666; background: #000" aria-label="Sluit">${sign}</button>`)
    expect(await found(button('X'), 'distinguishable/color-contrast')).toEqual([])
    expect(await found(button('Sluit'), 'distinguishable/color-contrast')).toEqual(['violation body > main > button'])
  })
})
