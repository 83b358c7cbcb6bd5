import {describe, expect, test} from 'vitest'
import {Browser, type Visit} from '../../src/browser/index.ts'
import {hasBrowser, openBrowser, visited} from './opened.ts'
import {ownProcesses} from './processes.ts'
import {page, serve} from './servers.ts'

const inner = page('<img src="/kader.png"><p style="color:#bbb">Lichte letters</p>')

describe.skipIf(!hasBrowser)('frames and shadow trees', () => {
  const browser = openBrowser()

  test('of the same site, in each other and in a shadow tree: what is wrong in them, at the frame in the source', async () => {
    const html = page('<iframe id="een" title="Een" src="/kader"></iframe>\n<iframe title="Twee" srcdoc="<iframe title=Drie src=/kader></iframe><img src=x.png>"></iframe><div id="x"></div><script>document.getElementById("x").attachShadow({mode: "open"}).innerHTML = "<iframe title=Vier src=/kader></iframe>"</script>')
    const {origin} = await serve({'/': html, '/kader': inner})
    const visit = await visited(browser(), `${origin}/`)
    const nodes = nodesOf(visit, 'axe', 'image-alt')
    expect(nodes.map(({selector}) => selector).sort()).toEqual([
      '#een | body > main > img', '#x >>> iframe | body > main > img',
      'body > main > iframe:nth-of-type(2) | body > iframe | body > main > img', 'body > main > iframe:nth-of-type(2) | body > img'
    ])
    const first = nodes.find(({selector}) => selector.startsWith('#een'))
    expect(first).toMatchObject({snippet: '<img src="/kader.png">', stamp: html.indexOf('<iframe id="een"')})
    expect(nodesOf(visit, 'axe', 'color-contrast')).toHaveLength(3)
    expect(nodesOf(visit, 'accesslint', 'text-alternatives/img-alt').map(({selector}) => selector)).toContain('#een | body > main > img')
    expect(nodesOf(visit, 'axe', 'frame-tested')).toEqual([])
  })

  test('of another site, in a process of its own, with one of a third site in it', async () => {
    browser().serve('andere.localhost', async () => html(page('<img src="/kader.png"><iframe title="Binnen" src="http://derde.localhost/"></iframe>')))
    browser().serve('derde.localhost', async () => html(inner))
    const {origin} = await serve({'/': page('<iframe id="x" title="Kaart" src="http://andere.localhost/"></iframe>')})
    const visit = await visited(browser(), `${origin}/`)
    expect(ownProcesses('--type=renderer').length).toBeGreaterThan(2)
    for (const [engine, rule] of [['axe', 'image-alt'], ['accesslint', 'text-alternatives/img-alt']] as const) {
      expect(nodesOf(visit, engine, rule).map(({selector}) => selector), rule).toEqual(['#x | body > main > img', '#x | body > main > iframe | body > main > img'])
    }
    expect(nodesOf(visit, 'axe', 'frame-tested')).toEqual([])
    // What is about a whole page is not asked of a part of one.
    expect(visit.facts.results.filter(({nodes}) => nodes.some(({selector}) => selector.startsWith('#x |'))).map(({rule}) => rule).sort()).toEqual([
      'color-contrast', 'distinguishable/color-contrast', 'distinguishable/color-contrast-enhanced', 'image-alt', 'text-alternatives/img-alt'
    ])
  })

  test('one that nobody sees is left out; one that gives no page or never stops is said, and costs the page nothing', async () => {
    browser().serve('lus.localhost', async () => html(page('<img src="/kader.png"><script>setTimeout(() => { while (true); }, 100)</script>')))
    const {origin} = await serve({'/': page('<iframe hidden title="Weg" src="/kader"></iframe><iframe title="Fout" src="http://127.0.0.1:1/"></iframe><iframe title="Lus" src="http://lus.localhost/"></iframe>'), '/kader': inner})
    const visit = await visited(browser(), `${origin}/`)
    expect(nodesOf(visit, 'axe', 'image-alt')).toEqual([])
    expect(nodesOf(visit, 'axe', 'frame-tested').map(({snippet}) => /title="(\w+)"/.exec(snippet)?.[1])).toEqual(['Fout', 'Lus'])
    expect(visit.facts.results.filter(({rule}) => rule === 'frame-tested').map(({outcome}) => outcome)).toEqual(['incomplete'])
    expect(visit.problems).toEqual([])
  })

  test('no more than a page can do with', async () => {
    const {origin} = await serve({'/': page('<iframe title="Kader" src="/kader"></iframe>'.repeat(15)), '/kader': inner})
    const visit = await visited(browser(), `${origin}/`)
    expect(nodesOf(visit, 'axe', 'image-alt')).toHaveLength(12)
    expect(nodesOf(visit, 'axe', 'frame-tested')).toHaveLength(3)
  })

  test('one that the keyboard passes by, with a button in it', async () => {
    const {origin} = await serve({'/': page('<iframe id="x" tabindex="-1" title="Kader" src="/knop"></iframe><iframe id="y" title="Kader 2" src="/knop"></iframe>'), '/knop': page('<button>Verder</button>')})
    expect(nodesOf(await visited(browser(), `${origin}/`), 'axe', 'frame-focusable-content').map(({selector}) => selector)).toEqual(['#x | html'])
  })

  test('shadow trees in each other: a selector that leads there, and a picture', async () => {
    const pictured = openOwn()
    const {origin} = await serve({'/': page(`<div id="x"></div><script>
      const inner = document.createElement('div')
      inner.attachShadow({mode: 'open'}).innerHTML = '<img src=/schaduw.png width=100 height=50>'
      document.getElementById('x').attachShadow({mode: 'open'}).append(document.createElement('p'), inner)</script>`)})
    const visit = await visited(pictured, `${origin}/`)
    await pictured.stop()
    expect(nodesOf(visit, 'axe', 'image-alt').map(({selector}) => selector)).toEqual(['#x >>> div >>> img'])
    expect(Object.keys(visit.pictures ?? {})).toContain('#x >>> div >>> img')
  })
})

function openOwn(): Browser {
  return new Browser({tabs: 1, pictures: true})
}

function html(text: string): {type: string; body: Uint8Array} {
  return {type: 'text/html', body: new TextEncoder().encode(text)}
}

function nodesOf({facts}: Visit, engine: string, rule: string): Visit['facts']['results'][number]['nodes'] {
  return facts.results.filter((result) => result.engine === engine && result.rule === rule).flatMap(({nodes}) => nodes)
}
