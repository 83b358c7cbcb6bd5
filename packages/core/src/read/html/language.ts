import type {Element, Root} from 'hast'

/** The main language of a page: of its `html`, or else its `body` element. */
export function languageOf(tree: Root): string | undefined {
  const html = tree.children.find((child): child is Element => child.type === 'element' && child.tagName === 'html')
  const body = html?.children.find((child): child is Element => child.type === 'element' && child.tagName === 'body')
  for (const properties of [html?.properties, body?.properties]) {
    for (const name of ['lang', 'xmlLang']) {
      const lang = properties?.[name]
      if (typeof lang === 'string' && lang.trim() !== '') return lang
    }
  }
  return undefined
}
