import type {ServerResponse} from 'node:http'
import {describe, expect, test} from 'vitest'
import type {Visit} from '../../src/browser/index.ts'
import {hasBrowser, openBrowser, visited} from './opened.ts'
import {page, serve} from './servers.ts'

const wide = {width: 1280, height: 1024}
const small = {width: 320, height: 640}

describe.skipIf(!hasBrowser)('a page in windows of several sizes', () => {
  const browser = openBrowser({viewports: [wide, small]})
  const alone = openBrowser({viewports: [small]})

  test('what is found in all is told once; what is found in some says in which; loaded once', async () => {
    const {origin, asked} = await serve({'/': page(`<img src="/x.png"><button class="klein"></button><a class="groot" href="/"></a>
      <style>.klein { display: none; width: 40px; height: 40px } @media (max-width: 600px) { .klein { display: block } .groot { display: none } p { color: #bbb } }</style><p>Zet uw container buiten.</p>`)})
    const visit = await visited(browser(), `${origin}/`)
    expect(asked.filter((path) => path === '/')).toHaveLength(1)
    expect(visit.facts.viewports).toEqual([wide, small])
    expect(inWindows(visit, 'axe', 'image-alt')).toEqual([undefined])
    expect(inWindows(visit, 'accesslint', 'text-alternatives/img-alt')).toEqual([undefined])
    expect(inWindows(visit, 'axe', 'button-name')).toEqual([['320x640']])
    expect(inWindows(visit, 'axe', 'link-name')).toEqual([['1280x1024']])
    expect(inWindows(visit, 'axe', 'color-contrast')).toEqual([['320x640']])
    // The same as in that window alone.
    const only = await visited(alone(), `${origin}/`)
    expect(only.facts.results.flatMap(namesOf).sort()).toEqual(visit.facts.results.flatMap((result) => namesOf({...result, nodes: result.nodes.filter(({viewports = ['320x640']}) => viewports.includes('320x640'))})).sort())
    expect(new Set(visit.facts.ran)).toEqual(new Set(only.facts.ran))
  })

  test('the same shows, closer together', async () => {
    const {origin, asked} = await serve({'/': page('<style>a { display: inline-block; width: 20px; height: 16px; margin-right: 40px } @media (max-width: 600px) { a { margin: 0 } }</style><p><a href="/1">1</a><a href="/2">2</a><a href="/3">3</a></p>')})
    const visit = await visited(browser(), `${origin}/`)
    expect(asked.filter((path) => path === '/')).toHaveLength(1)
    expect(inWindows(visit, 'axe', 'target-size')).toEqual([['320x640'], ['320x640'], ['320x640']])
  })

  test('what stands in a frame, when the same shows and when not', async () => {
    const frame = '<iframe title="Kader" src="/kader"></iframe>'
    const {origin} = await serve({
      '/gelijk': page(frame), '/anders': page(`${frame}<style>@media (max-width: 600px) { i { display: none } }</style><i>Weg</i>`),
      '/kader': page('<p style="color:#bbb">Lichte letters</p><img src="/x.png">')
    })
    for (const path of ['/gelijk', '/anders']) {
      const visit = await visited(browser(), `${origin}${path}`)
      for (const rule of ['color-contrast', 'image-alt']) expect(inWindows(visit, 'axe', rule), `${path} ${rule}`).toEqual([undefined])
    }
  })

  test('a page that chooses once how it looks is loaded again, and its source keeps its places', async () => {
    const {origin, asked} = await serve({'/': page('<div id="x"></div>\n<script>if (innerWidth < 600) document.getElementById("x").innerHTML = "<button></button>"</script><img src="/x.png">')})
    const visit = await visited(browser(), `${origin}/`)
    expect(asked.filter((path) => path === '/')).toHaveLength(2)
    expect(inWindows(visit, 'axe', 'button-name')).toEqual([['320x640']])
    expect(visit.facts.results.find(({rule}) => rule === 'button-name')?.nodes[0]?.stamp).toBeDefined()
    expect(inWindows(visit, 'axe', 'image-alt')).toEqual([undefined])
  })

  test('a script in a file may choose too; one that asks nothing costs no second time', async () => {
    const script = (code: string) => (response: ServerResponse) => response.writeHead(200, {'content-type': 'text/javascript'}).end(code)
    const {origin, asked} = await serve({'/een': page('<script src="/vraagt.js"></script>'), '/twee': page('<script src="/stil.js"></script>'), '/vraagt.js': script('if (matchMedia("(max-width: 600px)").matches) document.body.append("Klein")'), '/stil.js': script('document.body.append("Altijd")')})
    await visited(browser(), `${origin}/een`)
    await visited(browser(), `${origin}/twee`)
    expect(asked.filter((path) => path === '/een')).toHaveLength(2)
    expect(asked.filter((path) => path === '/twee')).toHaveLength(1)
  })

  test('the next page begins in the first window', async () => {
    const {origin} = await serve({'/': page('<p id="x"></p><script>document.getElementById("x").append(`Breed ${innerWidth}`)</script>')})
    for (let i = 0; i < 2; i++) expect((await visited(browser(), `${origin}/`)).html).toContain('Breed 1280')
  })
})

function inWindows({facts}: Visit, engine: string, rule: string): readonly (readonly string[] | undefined)[] {
  return facts.results.filter((result) => result.engine === engine && result.rule === rule).flatMap(({nodes}) => nodes.map(({viewports}) => viewports))
}

function namesOf({engine, rule, outcome, nodes}: Visit['facts']['results'][number]): readonly string[] {
  return nodes.map(({selector}) => `${engine}:${rule} ${outcome} ${selector}`)
}
