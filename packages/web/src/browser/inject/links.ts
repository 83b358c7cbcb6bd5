/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** Where a page leads. */
export interface Links {
  /** The addresses of its links, whole and without what follows `#`, each once, in the order of the page; of the web only. */
  readonly links: readonly string[]
  /** The address that the page says it has itself. */
  readonly canonical?: string
}

/** The links of a tree and of the shadow trees in it, in their order. */
function linksIn(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const own = element.matches('a, area') ? [element.getAttribute('href') ?? element.getAttributeNS('http://www.w3.org/1999/xlink', 'href')] : []
    return [...own.flatMap((href) => (href === null ? [] : [href])), ...(element.shadowRoot ? linksIn(element.shadowRoot) : [])]
  })
}

/** An address as a visitor would go to it; undefined for what is no page: mail, telephone, a script. */
function wholeAddress(href: string): string | undefined {
  const url = URL.parse(href, document.baseURI)
  if (!url || !/^https?:$/.test(url.protocol)) return undefined
  url.hash = ''
  return url.href
}

/** The links that stand on the page now, also those in a menu that is folded, and the address that it calls its own. */
function linksOf(most: number): Links {
  const addresses = linksIn(document).flatMap((href) => wholeAddress(href) ?? [])
  const named = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href')
  const canonical = named ? wholeAddress(named) : undefined
  return {links: [...new Set(addresses)].slice(0, most), ...(canonical !== undefined && {canonical})}
}

export const leading = {linksIn, wholeAddress, linksOf}
