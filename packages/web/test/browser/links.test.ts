import {describe, expect, test} from 'vitest'
import {hasBrowser, openBrowser, visited} from './opened.ts'
import {page, serve} from './servers.ts'

describe.skipIf(!hasBrowser)('where a page leads', () => {
  const browser = openBrowser()

  test('its links as a visitor would follow them, also those that scripts made', async () => {
    const {origin} = await serve({
      '/map/': page(`<a href="afval#top">Afval</a><a href="afval">Weer afval</a><a href="/melden?soort=1">Melden</a><a href="https://elders.example/x y">Elders</a>
        <a href="mailto:a@b.example">Mail</a><a href="tel:14070">Bel</a><a href="javascript:void 0">Niets</a><a>Niets</a><a href="http://[">Fout</a>
        <map name="m"><area href="../kaart" alt="Kaart"></map><svg><a xlink:href="/tekening"><text>Tekening</text></a></svg>
        <nav style="display:none"><a href="/menu">Menu</a></nav><div id="x"></div>
        <script>document.getElementById("x").attachShadow({mode: "open"}).innerHTML = "<a href=/schaduw>Schaduw</a>"</script>`, '<link rel="canonical" href="/echt">')
    })
    const {links, canonical} = await visited(browser(), `${origin}/map/`)
    const own = ['/map/afval', '/melden?soort=1', 'https://elders.example/x%20y', '/kaart', '/tekening', '/menu', '/schaduw']
    expect(links).toEqual(own.map((path) => new URL(path, origin).href))
    expect(canonical).toBe(`${origin}/echt`)
  })

  test('from the base that the page names; nothing where there is nothing', async () => {
    const {origin} = await serve({'/': page('<a href="een">Een</a>', '<base href="/onder/">'), '/leeg': page('<p>Tekst.</p>')})
    expect((await visited(browser(), `${origin}/`)).links).toEqual([`${origin}/onder/een`])
    const empty = await visited(browser(), `${origin}/leeg`)
    expect(empty.links).toEqual([])
    expect(empty).not.toHaveProperty('canonical')
  })
})
