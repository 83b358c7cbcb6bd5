import type {EngineNode, PageFacts} from '@testpanel/core'
import {read} from '@testpanel/core/engine'
import {build} from '../../src/static/build.ts'
import type {Page} from '../../src/static/dom/page.ts'
import {Patience} from '../../src/static/dom/patience.ts'
import {frameOf} from '../../src/static/frame.ts'
import {gatherStatic} from '../../src/static/index.ts'
import type {Styles} from '../../src/static/style/style.ts'

/** A whole page around some HTML. */
export function pageOf(body: string, head = ''): string {
  return `<!DOCTYPE html>\n<html lang="nl">\n<head><title>Paspoort aanvragen</title>${head}</head>\n<body>${body}</body>\n</html>`
}

/** What the engine sees in a page that is read as any file. */
export async function seen(html: string): Promise<PageFacts> {
  return gatherStatic(await read({path: 'pagina.html', bytes: new TextEncoder().encode(html)}))
}

/** The elements that a rule of the engine found something in. */
export function nodes({results}: PageFacts, rule: string): readonly EngineNode[] {
  return results.filter((result) => result.rule === rule).flatMap((result) => result.nodes)
}

/** A page as the engine is handed it. */
export async function pageFrom(html: string, styles: Styles): Promise<Page> {
  const {tree} = await read({path: 'pagina.html', bytes: new TextEncoder().encode(html)})
  return build(tree, {styles, patience: new Patience(), frame: frameOf})
}
