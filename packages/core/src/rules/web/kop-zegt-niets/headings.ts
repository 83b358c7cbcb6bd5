// source: WCAG 2.4.6 and ACT rule b49b2e (a heading describes what is under it), own selection of what programs fill in
// licence: EUPL-1.2
// date: 2026-11-22

const empty = new Set([
  'kop', 'kopje', 'koptekst', 'titel', 'subtitel', 'ondertitel', 'tussenkop', 'tussenkopje', 'paginatitel', 'titel van de pagina', 'nieuwe sectie', 'sectie', 'naamloos', 'naamloze sectie', 'voeg hier uw kop toe', 'voeg hier je kop toe', 'typ hier uw kop', 'hier komt een kop', 'hier komt de titel',
  'heading', 'header', 'headline', 'subheading', 'subheader', 'title', 'subtitle', 'section', 'new section', 'untitled', 'untitled section', 'add your heading text here', 'your heading here', 'insert heading here', 'lorem ipsum', 'lorem ipsum dolor sit amet'
])

/** Is this a heading that a program filled in? */
export function isEmptyHeading(text: string): boolean {
  const bare = text.toLowerCase().replace(/\s+/g, ' ').trim().replace(/[.:!…]+$/, '')
  return empty.has(bare.replace(/ \d+$/, ''))
}
