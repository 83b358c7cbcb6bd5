import type {Root} from 'hast'
import {defaultTreeAdapter, parse, parseFragment, type DefaultTreeAdapterMap, type ParserOptions} from 'parse5'
import {Refused} from '../refused.ts'
import {toHast} from './hast.ts'
import {markPanels} from './panels.ts'

/** As deep as Chromium nests elements. Beyond it the parser's work grows with depth times length. */
const deepest = 512

/** Parses a page, whole or not. Origins are offsets in `html`. Refuses one that is nested too deep. */
export function parseHtml(html: string): Root {
  const tree = toHast(parse(html, options()), html)
  markPanels(tree)
  return tree
}

/** Parses a piece of HTML that may stand anywhere in a page. */
export function parseHtmlFragment(html: string): Root {
  return toHast(parseFragment(html, options()), html)
}

function options(): ParserOptions<DefaultTreeAdapterMap> {
  let depth = 0
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush() {
      if (++depth > deepest) throw new Refused('hostile', {reason: 'depth'})
    },
    onItemPop() {
      depth--
    }
  }
  return {sourceCodeLocationInfo: true, scriptingEnabled: false, treeAdapter}
}
