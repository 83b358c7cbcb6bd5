import type {EngineNode, PageFacts} from '@testpanel/core'
import {read} from '@testpanel/core/engine'
import {gatherStatic} from '../../src/static/index.ts'

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
