import type {Language} from '../model/rule.ts'
import type {CriterionResult, Statement} from './statement.ts'

/** The words of a statement in one language. */
export interface StatementWords {
  readonly title: string
  readonly made: (statement: Statement) => string
  /** That this is no verdict, and what it is for. */
  readonly limits: readonly string[]
  readonly sample: string
  readonly sampleIs: (checked: number) => string
  readonly sampleAsk: string
  readonly more: (count: number) => string
  readonly notChecked: string
  readonly short: string
  readonly totals: Readonly<Record<CriterionResult, (count: number, of: number) => string>>
  readonly other: (count: number) => string
  readonly found: string
  readonly nothing: string
  readonly toReview: string
  readonly clause: string
  readonly where: string
  readonly onPages: (findings: number, pages: number) => string
  readonly consequence: string
  readonly todo: string
  readonly fillIn: readonly string[]
  readonly line: string
  readonly all: string
  readonly columns: readonly string[]
  readonly results: Readonly<Record<CriterionResult, string>>
  readonly leftOut: (count: number) => string
  readonly notRun: string
  readonly criteria: (count: number) => string
  /** For the evaluation that W3C's report tool opens. */
  readonly evaluation: {
    readonly scope: (site: string) => string
    readonly baseline: (version: string) => string
    readonly variety: (checked: number, inSample: number) => string
    readonly made: (version: string, date: string) => string
    readonly alsoOn: (pages: number) => string
  }
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

function day(date: string, lang: Language): string {
  return new Intl.DateTimeFormat(lang, {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(date))
}

const nl: StatementWords = {
  title: 'Voor uw toegankelijkheidsverklaring',
  made: ({tool, date, norm}) => `Gemaakt met Testpanel ${tool.version} op ${day(date, 'nl')}. Getoetst aan WCAG ${norm.wcag}, niveau A en AA. Dat zijn ${norm.criteria} eisen. Zij staan in EN 301 549, versie ${norm.en301549}.`,
  limits: [
    'Dit is geen oordeel en geen status. Een computer kan ongeveer de helft van de eisen bekijken, en ook die niet helemaal.',
    'Voor uw verklaring moeten mensen alle eisen onderzoeken. Gebruik dit overzicht als begin van dat onderzoek.'
  ],
  sample: 'Wat Testpanel bekeek',
  sampleIs: (checked) => `Testpanel bekeek ${count(checked, 'pagina of bestand', 'pagina\'s en bestanden')}:`,
  sampleAsk: 'Kijk of dit een goede keuze is: elke soort pagina, elk formulier en een paar pagina\'s door het lot gekozen. Denk ook aan pdf\'s en aan pagina\'s waarvoor u moet inloggen.',
  more: (n) => `en nog ${n}`,
  notChecked: 'Niet bekeken',
  short: 'In het kort',
  totals: {
    failed: (n, of) => `Bij ${n} van de ${of} eisen vond de computer fouten.`,
    cantTell: (n, of) => `Bij ${n} van de ${of} eisen vond de computer iets dat u moet nakijken.`,
    'nothing-found': (n, of) => `Bij ${n} van de ${of} eisen vond de computer niets. Er kunnen nog fouten zijn.`,
    untested: (n, of) => `Bij ${n} van de ${of} eisen heeft de computer niets bekeken.`
  },
  other: (n) => `Het rapport heeft ook ${count(n, 'melding', 'meldingen')} buiten deze eisen, bijvoorbeeld over de taal.`,
  found: 'Gevonden fouten',
  nothing: 'De computer vond geen fouten.',
  toReview: 'Om na te kijken',
  clause: 'EN 301 549, onderdeel',
  where: 'Waar',
  onPages: (findings, pages) => `${count(findings, 'keer', 'keer')}, op ${count(pages, 'pagina of bestand', 'pagina\'s en bestanden')}`,
  consequence: 'Gevolg',
  todo: 'Wat u kunt doen',
  fillIn: ['Oorzaak (vult u in):', 'Maatregel (vult u in):', 'Klaar op (vult u in):'],
  line: 'regel',
  all: 'Alle eisen, en wat een mens nog moet nakijken',
  columns: ['Eis', 'Niveau', 'EN 301 549', 'Door de computer', 'Dit moet een mens nog nakijken'],
  results: {failed: 'Fouten gevonden', cantTell: 'Nakijken', 'nothing-found': 'Niets gevonden', untested: 'Niet bekeken'},
  leftOut: (n) => `weggelaten met een reden: ${n}`,
  notRun: 'Deze eisen heeft de computer niet of niet helemaal bekeken',
  criteria: (n) => count(n, 'eis', 'eisen'),
  evaluation: {
    scope: (site) => `Alle pagina's van ${site}. Schrijf hier ook welke delen, pdf's en formulieren erbij horen.`,
    baseline: (version) => `Gecontroleerd door een programma: Testpanel ${version}. Vul aan met welke browsers en hulpmiddelen u zelf hebt getest.`,
    variety: (checked, inSample) => `Testpanel bekeek ${count(checked, 'pagina of bestand', "pagina's en bestanden")}. In deze steekproef staan er ${inSample}. Kijk of elke soort pagina erin zit, en voeg toe wat ontbreekt.`,
    made: (version, date) => `De punten zijn gevonden door Testpanel ${version} op ${date}. Een mens moet elk punt nog nakijken, en alle andere eisen zelf onderzoeken.`,
    alsoOn: (pages) => `Dit staat op ${pages} pagina's van de site.`
  }
}

const en: StatementWords = {
  title: 'For your accessibility statement',
  made: ({tool, date, norm}) => `Made with Testpanel ${tool.version} on ${day(date, 'en')}. Set beside WCAG ${norm.wcag}, levels A and AA. Those are ${norm.criteria} criteria. They are part of EN 301 549, version ${norm.en301549}.`,
  limits: [
    'This is no verdict and no status. A computer can look at about half of the criteria, and not wholly at those.',
    'For your statement people must examine all criteria. Use this overview as the start of that.'
  ],
  sample: 'What Testpanel looked at',
  sampleIs: (checked) => `Testpanel looked at ${count(checked, 'page or file', 'pages and files')}:`,
  sampleAsk: 'See whether this is a good choice: every kind of page, every form and some pages chosen at random. Think of PDFs and of pages behind a login too.',
  more: (n) => `and ${n} more`,
  notChecked: 'Not checked',
  short: 'In short',
  totals: {
    failed: (n, of) => `For ${n} of the ${of} criteria the computer found errors.`,
    cantTell: (n, of) => `For ${n} of the ${of} criteria the computer found something that you must look at.`,
    'nothing-found': (n, of) => `For ${n} of the ${of} criteria the computer found nothing. There may still be errors.`,
    untested: (n, of) => `For ${n} of the ${of} criteria the computer looked at nothing.`
  },
  other: (n) => `The report also has ${count(n, 'finding', 'findings')} beside these criteria, on language for instance.`,
  found: 'Errors found',
  nothing: 'The computer found no errors.',
  toReview: 'To look at',
  clause: 'EN 301 549, clause',
  where: 'Where',
  onPages: (findings, pages) => `${count(findings, 'time', 'times')}, in ${count(pages, 'page or file', 'pages and files')}`,
  consequence: 'Consequence',
  todo: 'What you can do',
  fillIn: ['Cause (for you to fill in):', 'Measure (for you to fill in):', 'Done by (for you to fill in):'],
  line: 'line',
  all: 'All criteria, and what a person must still look at',
  columns: ['Criterion', 'Level', 'EN 301 549', 'By the computer', 'What a person must still look at'],
  results: {failed: 'Errors found', cantTell: 'To look at', 'nothing-found': 'Nothing found', untested: 'Not looked at'},
  leftOut: (n) => `left out with a reason: ${n}`,
  notRun: 'The computer did not look at these criteria, or not wholly',
  criteria: (n) => count(n, 'criterion', 'criteria'),
  evaluation: {
    scope: (site) => `All pages of ${site}. Say here too which parts, PDFs and forms belong to it.`,
    baseline: (version) => `Checked by a program: Testpanel ${version}. Add the browsers and assistive technologies that you tested with yourself.`,
    variety: (checked, inSample) => `Testpanel looked at ${count(checked, 'page or file', 'pages and files')}. There are ${inSample} in this sample. See whether every kind of page is in it, and add what is missing.`,
    made: (version, date) => `The points were found by Testpanel ${version} on ${date}. A person must still look at each of them, and examine all other criteria.`,
    alsoOn: (pages) => `This stands on ${pages} pages of the site.`
  }
}

/** The words of a statement. */
export function statementWords(lang: Language): StatementWords {
  return lang === 'nl' ? nl : en
}
