import type {Root} from 'hast'
import type {FootnoteDefinition} from 'mdast'
import {toHast, type Handlers} from 'mdast-util-to-hast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified, type Data, type Processor} from 'unified'
import {element} from '../tree.ts'
import {bounds} from './bounds.ts'
import {languageOf} from './front-matter.ts'
import {placeText} from './place.ts'
import {readRaw} from './raw.ts'

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).use(bounded).freeze()

/** The tree of a markdown text, its text nodes placed in `source`, and the language its front matter names. */
export function parseMarkdown(source: string): {readonly tree: Root; readonly lang: string | undefined} {
  const markdown = parser.parse(source)
  const tree = toHast(markdown, {allowDangerousHtml: true, handlers}) as Root
  placeText(tree, source)
  readRaw(tree, source)
  return {tree, lang: languageOf(markdown)}
}

/**
 * Adds the bounds. Takes away the search for bare links that comes after parsing: it finds next to nothing that the parser
 * did not find, and cuts text nodes in pieces that no longer know where they stand.
 */
function bounded(this: Processor): void {
  const data: Data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), bounds]
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat().map((extension) => ({...extension, transforms: []}))
}

/** A footnote is text where it is written; its number in the running text is none. */
const handlers: Handlers = {
  footnoteReference: () => undefined,
  footnoteDefinition: (state, node: FootnoteDefinition) => element('div', {role: 'doc-footnote'}, state.all(node))
}
