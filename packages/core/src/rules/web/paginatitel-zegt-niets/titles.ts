// source: WCAG 2.2 failure F25 (a title that does not say what the page is about), own selection of what programs fill in
// licence: EUPL-1.2
// date: 2026-11-22

const empty = new Set([
  'untitled', 'untitled document', 'untitled page', 'new page', 'page', 'page title', 'title', 'document', 'index', 'home page title', 'default', 'default page', 'test', 'testpage', 'about:blank', 'my site', 'my website', 'my page', 'website', 'web page', 'webpage', 'new document', 'no title', 'insert title here', 'enter the title of your html document here', 'vite app', 'react app', 'vue app', 'lorem ipsum',
  'naamloos', 'naamloos document', 'naamloze pagina', 'nieuwe pagina', 'nieuw document', 'pagina', 'paginatitel', 'titel', 'titel van de pagina', 'webpagina', 'testpagina', 'geen titel', 'zonder titel', 'mijn site', 'mijn website', 'mijn pagina'
])

/** Is this a title that a program filled in, or that fits every page? */
export function isEmptyTitle(title: string): boolean {
  const bare = title.toLowerCase().replace(/\s+/g, ' ').trim()
  return empty.has(bare.replace(/ ?\d+$/, '').replace(/[.!]+$/, '')) || /^[\w-]+\.(?:html?|php|aspx?|jsp|docx?|pdf)$/.test(bare)
}
