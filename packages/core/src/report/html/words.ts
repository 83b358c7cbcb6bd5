import type {Language} from '../../model/rule.ts'

const nl = {
  title: 'Rapport van Testpanel',
  skip: 'Ga naar de punten',
  summary: 'Samenvatting',
  byRule: 'Hoe vaak elk punt voorkomt',
  filesColumn: 'Bestanden',
  find: 'Zoeken en kiezen',
  search: 'Zoek een woord',
  kind: 'Soort',
  rule: 'Punt',
  file: 'Bestand',
  age: 'Nulmeting',
  reach: 'Waar?',
  onMore: 'op meer pagina\'s',
  onOne: 'op één pagina',
  pagesColumn: 'Pagina\'s',
  page: 'Pagina',
  allPages: (pages: number) => `Alle ${pages} pagina's`,
  times: (count: number) => (count === 1 ? '' : `${count} keer`),
  fresh: 'nieuw',
  known: 'was er al',
  everything: 'alles',
  reset: 'Wis mijn keuzes',
  findings: 'Punten',
  shown: 'VAN van TOTAAL punten zichtbaar',
  nothing: 'Er zijn geen punten.',
  why: 'Waarom is dit lastig?',
  picture: 'Afbeelding van deze plek op de pagina',
  verdict: 'Over de hele tekst',
  made: (version: string) => `Gemaakt met Testpanel ${version}.`,
  cut: (left: number) => `Dit rapport is te lang voor één pagina. ${left === 1 ? '1 punt staat' : `${left} punten staan`} er niet in. Alles staat in het rapport met "--format json".`
}

/** What the page itself says, besides the words that all reports share. */
export type HtmlWords = typeof nl

const en: HtmlWords = {
  title: 'Testpanel report',
  skip: 'Go to the points',
  summary: 'Summary',
  byRule: 'How often each point was found',
  filesColumn: 'Files',
  find: 'Search and filter',
  search: 'Search for a word',
  kind: 'Kind',
  rule: 'Point',
  file: 'File',
  age: 'Baseline',
  reach: 'Where?',
  onMore: 'on more pages',
  onOne: 'on one page',
  pagesColumn: 'Pages',
  page: 'Page',
  allPages: (pages) => `All ${pages} pages`,
  times: (count) => (count === 1 ? '' : `${count} times`),
  fresh: 'new',
  known: 'known',
  everything: 'all',
  reset: 'Clear my choices',
  findings: 'Points',
  shown: 'VAN of TOTAAL points shown',
  nothing: 'There are no points.',
  why: 'Why is this hard?',
  picture: 'Picture of this place on the page',
  verdict: 'About the whole text',
  made: (version) => `Made with Testpanel ${version}.`,
  cut: (left) => `This report is too long for one page. ${left === 1 ? '1 point is' : `${left} points are`} left out. The report made with "--format json" has everything.`
}

/** The words of the page in a language. */
export function htmlWordsIn(lang: Language): HtmlWords {
  return lang === 'nl' ? nl : en
}
