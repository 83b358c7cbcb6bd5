import type {Element} from 'hast'
import {pageParts} from '../office/pages.ts'
import {attribute, child, elements} from '../xml/query.ts'
import type {XmlElement} from '@rgrove/parse-xml'
import {readFlow} from './blocks.ts'
import {storyOf, type Part} from './part.ts'

/** Reads the headers or footers of the page styles that the text uses. They stand in the part with the styles. */
export function readPages(styles: Part, content: XmlElement, tagName: 'header' | 'footer'): readonly Element[] {
  const shown = usedPages(styles.xml.root, content).flatMap((page) => {
    const own = [`style:${tagName}-first`, `style:${tagName}`, `style:${tagName}-left`].flatMap((name) => child(page, name) ?? [])
    return own.filter((one) => attribute(one, 'style:display') !== 'false')
  })
  return pageParts(tagName, shown.map((one) => readFlow(one, storyOf(styles))))
}

/** The standard page style, those that a paragraph or table style of the text asks for, and those that follow them. */
function usedPages(styles: XmlElement, content: XmlElement): readonly XmlElement[] {
  const pages = new Map(elements(child(styles, 'office:master-styles')).map((page) => [attribute(page, 'style:name'), page]))
  const asked = [child(content, 'office:automatic-styles'), child(styles, 'office:styles')].flatMap((source) =>
    elements(source).flatMap((style) => attribute(style, 'style:master-page-name') || [])
  )
  const used = new Set(['Standard', ...asked])
  for (const name of used) {
    const next = attribute(pages.get(name), 'style:next-style-name')
    if (next !== undefined) used.add(next)
  }
  return [...used].flatMap((name) => pages.get(name) ?? [])
}
