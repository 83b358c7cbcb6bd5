import type {FindingEntry} from '../entry.ts'
import type {Counts} from '../summary.ts'
import {longDate} from './date.ts'

/** The words of the reports in Dutch, at B1. The English words have the same keys. */
export const nl = {
  levels: {error: 'fout', warning: 'let op', advice: 'advies', unsure: 'nakijken'} satisfies Record<keyof Counts, string>,
  counts: {
    error: (n: number) => (n === 1 ? '1 fout' : `${n} fouten`),
    warning: (n: number) => `${n} keer let op`,
    advice: (n: number) => (n === 1 ? '1 advies' : `${n} adviezen`),
    unsure: (n: number) => (n === 1 ? '1 punt om na te kijken' : `${n} punten om na te kijken`)
  } satisfies Record<keyof Counts, (n: number) => string>,
  line: (line: number, column: number) => `regel ${line}, teken ${column}`,
  paragraph: (n: number) => `alinea ${n}`,
  parts: {header: 'koptekst', footer: 'voettekst', footnotes: 'voetnoten', endnotes: 'eindnoten'},
  inPart: (paragraph: string, part: string) => `${paragraph} van de ${part}`,
  whole: 'hele tekst',
  why: 'Waarom:',
  todo: 'Wat kunt u doen:',
  better: 'U kunt schrijven:',
  remark: 'Let op:',
  unread: 'Niet gecontroleerd:',
  summary: 'Samenvatting',
  level: 'Is de tekst te begrijpen?',
  leaveOut: '(weglaten)',
  onlyFile: 'dit bestand',
  files: (n: number) => (n === 1 ? '1 bestand' : `${n} bestanden`),
  found: (findings: number, isNew: boolean, files: string) => `Testpanel vond ${points(findings, isNew)} in ${files}.`,
  foundOnSite: (findings: number, isNew: boolean, pages: number, files: number) =>
    `Testpanel vond ${points(findings, isNew)} op ${pages === 1 ? '1 pagina' : `${pages} pagina's`}${files === 0 ? '' : files === 1 ? ' en in 1 bestand' : ` en in ${files} bestanden`}.`,
  onMorePages: 'Op meer pagina\'s',
  shared: (findings: number, places: number) =>
    `${findings === 1 ? '1 punt staat' : `${findings} punten staan`} op meer dan 1 pagina, samen ${places} keer. Vaak zit de oorzaak in een sjabloon van uw site. Los het daar op. Dan is het overal weg.`,
  onPages: (pages: number, all: number) => `Op ${pages} van de ${all} pagina's`,
  pagesWithIt: (pages: number) => `Dit staat op ${pages} pagina's.`,
  areas: {header: 'boven aan de pagina', nav: 'in een menu', main: 'in de tekst', aside: 'naast de tekst', footer: 'onder aan de pagina', dialog: 'in een venster'} satisfies Record<NonNullable<FindingEntry['area']>, string>,
  placesTogether: (places: number) => `Samen ${places} plekken.`,
  forInstance: 'Bijvoorbeeld:',
  element: 'Plek op de pagina:',
  alsoHere: (points: number) => `Op deze pagina ${points === 1 ? 'staat ook 1 punt dat' : `staan ook ${points} punten die`} op meer pagina's ${points === 1 ? 'voorkomt' : 'voorkomen'}.`,
  toldAt: (page: string) => `Dit punt staat bij ${page}, omdat het op meer pagina's voorkomt.`,
  noFiles: 'Er waren geen bestanden om te controleren.',
  nothingChecked: (files: number, only: string) => `Testpanel kon ${files === 1 ? only : files === 2 ? 'beide bestanden' : `alle ${files} bestanden`} niet controleren.`,
  alsoUnread: (files: number) => `${files === 1 ? '1 bestand is' : `${files} bestanden zijn`} niet of niet helemaal gecontroleerd:`,
  andMore: (n: number) => `en nog ${n}`,
  suppressed: (n: number) => `${n === 1 ? '1 punt is' : `${n} punten zijn`} weggelaten, omdat iemand daar een reden voor gaf.`,
  checkYourself: 'Nakijken:',
  baseline: (date: string, known: number, mended: number) => `Dit is nieuw sinds de nulmeting van ${longDate(date, 'nl')}. ${known === 1 ? '1 punt was er toen al' : `${known} punten waren er toen al`}. ${mended === 1 ? '1 punt is opgelost' : `${mended} punten zijn opgelost`}.`,
  allKnown: (date: string, known: number, mended: number) => `Er is niets nieuws sinds de nulmeting van ${longDate(date, 'nl')}. ${known === 1 ? '1 punt was er toen al' : `${known} punten waren er toen al`}. ${mended === 1 ? '1 punt is opgelost' : `${mended} punten zijn opgelost`}.`,
  shortened: (left: number) => `Dit rapport is ingekort. ${left === 1 ? '1 punt staat' : `${left} punten staan`} er niet in. Alles staat in het rapport met "--format html".`,
  unsureMeans: 'Nakijken: Testpanel weet niet zeker of dit moeilijk is. Beslis zelf.',
  limits: 'Testpanel ziet niet alles. Het ziet niet of uw uitleg klopt en compleet is. Van de eisen voor toegankelijkheid ziet een programma ongeveer de helft.',
  explain: (rule: string) => `Meer weten over een punt? Typ: testpanel explain ${rule}`,
  columns: {pages: 'Pagina\'s', firstPage: 'Bijvoorbeeld op', place: 'Plaats', level: 'Soort', rule: 'Punt', text: 'Tekst', what: 'Wat is er?', count: 'Aantal'},
  explanation: 'Waarom, en wat kunt u doen?'
}

/** What each language must say. */
export type ReportWords = typeof nl

/** How many points, and whether only new ones are counted. */
function points(n: number, isNew: boolean): string {
  if (n === 0) return isNew ? 'geen nieuwe punten' : 'geen punten'
  return n === 1 ? `1 ${isNew ? 'nieuw ' : ''}punt` : `${n} ${isNew ? 'nieuwe ' : ''}punten`
}
