import {getActiveRules} from '@accesslint/core'
import {expect, it} from 'vitest'
import {Tag, TextNode} from '../../src/static/dom/nodes.ts'
import {Page} from '../../src/static/dom/page.ts'
import {provideNames} from '../../src/static/dom/provide.ts'
import {cascade} from '../../src/static/style/cascade.ts'
import {pageFrom, pageOf} from './page.ts'

// A page with something for each rule of the engine to look at closely.
const rich = pageOf(
  `<header><nav aria-label="Menu"><ul><li><a href="#inhoud">Naar de inhoud</a></li><div>x</div></ul></nav></header>
  <main id="inhoud" tabindex="0"><h1>Kop</h1><h3></h3><p class="titel" style="font-weight:bold;line-height:1px!important;letter-spacing:0!important">Tekst met woorden en een <a href="/x" style="color:#333">link <b>x</b></a>.</p>
  <figure><a href="/y"><img src="a.png" alt="foto van een foto"></a><figcaption>foto van een foto</figcaption></figure><img src="b.png" role="presentation" aria-label="x" tabindex="0"><img usemap="#m" ismap alt="" src="c.png"><map name="m"><area href="/z"></map>
  <svg role="img"><title></title></svg><svg><a href="/x"></a></svg><object data="x"></object><video src="v" autoplay></video><audio src="a" controls></audio><div role="img"></div>
  <table><caption>T</caption><tr><th scope="x">A<td headers="n1 n2">b</tr></table><table><tr><td>1<td>2</tr><tr><td>1<td>2</tr><tr><td>1<td>2</tr><tr><td>1<td>2</tr></table>
  <form aria-label="f"><fieldset disabled><legend>L</legend><input id="a" placeholder="x"></fieldset><label for="b">B</label><label for="b">C</label><input id="b" autocomplete="none" title="x"><select id="c" size="3"><option>1</select><textarea></textarea><input type="image" src="x"><input type="submit" value=""><input type="password" onpaste="return false" autocomplete="off"><button aria-labelledby="b geen" accesskey="s"><a href="/">x</a></button><button accesskey="s" style="outline:none"></button></form>
  <div role="list"><span role="listitem" aria-hidden="true"><button>x</button></span></div><div role="checkbox" aria-checked="misschien" aria-foo="1"></div><div role="tab slider meter"></div><div role="combobox" aria-expanded="true"></div><details><summary></summary></details>
  <iframe srcdoc="<button>x</button>" tabindex="-1" title="t"></iframe><iframe title="t" style="display:none"></iframe><dl><dt>x<p>y</dl><ol><p>z</ol><span lang="xx-nope">y</span><a href="/1">hier</a><a href="/2">hier</a><p id="a">x</p><marquee>x</marquee><div style="overflow:scroll;width:10px">x</div><div style="filter:blur(1px);background:linear-gradient(red,blue)">Op een verloop</div></main>
  <main></main><aside role="banner">x</aside><div aria-hidden="true" hidden>x</div>`,
  '<meta http-equiv="refresh" content="5; url=/x"><meta name="viewport" content="user-scalable=no"><style>@media (orientation: portrait) { body { transform: rotate(90deg) } } main { color: #777; position: relative }</style>'
)

it('is asked for nothing that its page has not got', async () => {
  provideNames()
  const page = await pageFrom(rich, cascade())
  const unknown = new Set<string>()
  const watched = [Tag.prototype, TextNode.prototype, Page.prototype]
  const watch = new Proxy(Object.create(null) as object, {
    get: (_target, name) => {
      if (typeof name === 'string') unknown.add(name)
      return undefined
    }
  })
  for (const prototype of watched) Object.setPrototypeOf(prototype, watch)
  try {
    const said = getActiveRules({includeAAA: true}).flatMap((rule) => rule.run(page as never).map(({ruleId}) => ruleId))
    expect(new Set(said).size).toBeGreaterThan(40)
  } finally {
    for (const prototype of watched) Object.setPrototypeOf(prototype, Object.prototype)
  }
  // What can't be switched off is asked whether it is, and an element that says it is a page of its own for a window.
  expect([...unknown].sort()).toEqual(['defaultView', 'disabled'])
})
