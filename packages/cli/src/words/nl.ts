import type {TroubleId} from '@testpanel/web/queue'

/** What the command line says in Dutch, at B1. The English words have the same keys. */
export const nl = {
  /** What follows a problem with the arguments. */
  seeHelp: (command: string) => `Typ "testpanel help${command === '' ? '' : ` ${command}`}" voor uitleg.`,
  didYouMean: (guess: string) => `Bedoelt u ${guess}?`,
  unknownCommand: (command: string) => `"${command}" is geen opdracht van Testpanel.`,
  unknownOption: (option: string) => `De optie ${option} bestaat niet.`,
  optionElsewhere: (option: string, command: string) => `De optie ${option} werkt niet bij "testpanel ${command}".`,
  missingValue: (option: string) => `Achter ${option} hoort nog iets te staan.`,
  needlessValue: (option: string) => `Achter ${option} mag niets staan.`,
  wrongValue: (option: string, value: string, allowed: string) => `"${value}" kan niet bij ${option}. U kunt kiezen uit: ${allowed}.`,
  wrongSeconds: (option: string, value: string) => `"${value}" kan niet bij ${option}. Geef een aantal seconden, bijvoorbeeld 60.`,
  nothingToCheck: 'Zeg welk bestand of welke map Testpanel moet controleren. Bijvoorbeeld: testpanel check brief.docx',
  nothingToFix: 'Zeg welk bestand Testpanel moet verbeteren. Bijvoorbeeld: testpanel fix brief.docx',
  wrongReport: (value: string, allowed: string) => `"${value}" kan niet bij --report. Geef een soort en een bestand, bijvoorbeeld: --report html=rapport.html. Soorten zijn: ${allowed}.`,
  reportTwice: (path: string) => `Er kunnen geen twee rapporten in ${path}. Geef elk rapport een eigen naam.`,
  nothingForBaseline: 'Zeg voor welk bestand of welke map u een nulmeting wilt. Bijvoorbeeld: testpanel baseline site/',
  baselineNeedsFile: 'Bij "testpanel baseline" hoort de naam van een bestand of map. Met "-" kan het niet.',
  fixNeedsFile: 'Bij "testpanel fix" hoort de naam van een bestand. Met "-" kan het niet.',
  fixOneCopy: 'Met -o kunt u één bestand verbeteren. Laat -o weg bij meer bestanden.',
  oneRule: 'Zeg over welke regel u uitleg wilt. Bijvoorbeeld: testpanel explain lange-zin',
  tooMany: (command: string, extra: string) => `"testpanel ${command}" begrijpt "${extra}" niet: dat is er een te veel.`,
  stdinOnce: 'U kunt "-" maar één keer gebruiken.',

  configurationMissing: (path: string) => `Het bestand ${path} met de instellingen bestaat niet of mag niet worden gelezen. Controleer de naam na --config.`,
  configurationWrong: (path: string) => `In ${path} staan instellingen die niet kloppen. Er is niets gecontroleerd.`,

  outputIsInput: (path: string) => `Het rapport kan niet in ${path}: dat bestand wordt zelf gecontroleerd. Kies na -o een andere naam.`,
  outputIsLetter: (path: string) => `Het rapport kan niet in ${path}: dat lijkt een brief of pagina. Kies na -o een andere naam, bijvoorbeeld rapport.json.`,
  outputExists: (path: string) => `${path} bestaat al en is geen rapport van deze soort. Testpanel schrijft er niet overheen. Kies na -o een andere naam.`,
  outputFailed: (path: string, reason: string) => `Het rapport kon niet worden opgeslagen in ${path}. Controleer de map en of u daar mag opslaan. (${reason})`,
  outputWritten: (path: string) => `Het rapport staat in ${path}.`,

  baselineMissing: (path: string) => `De nulmeting ${path} bestaat niet, of Testpanel mag haar niet lezen. Maak er een met: testpanel baseline`,
  baselineWrong: (path: string) => `${path} is geen nulmeting van Testpanel, of is beschadigd. Er is niets gecontroleerd. Maak een nieuwe met: testpanel baseline`,
  baselineExists: (path: string) => `${path} bestaat al. Testpanel schrijft er niet overheen. Wilt u de nulmeting bijwerken? Zet er dan --update achter.`,
  baselineOther: (path: string) => `${path} bestaat al en is geen nulmeting van Testpanel. Testpanel verandert het niet. Kies na -o een andere naam.`,
  baselineWritten: (path: string, findings: number, files: number) => `De nulmeting staat in ${path}: ${findings === 1 ? '1 punt' : `${findings} punten`} in ${files === 1 ? '1 bestand' : `${files} bestanden`}.`,
  baselineChanged: (more: number, fewer: number) => `Er ${more === 1 ? 'kwam 1 punt' : `kwamen ${more} punten`} bij. Er ${fewer === 1 ? 'ging 1 punt' : `gingen ${fewer} punten`} af.`,
  baselineLacks: (path: string, reason: string) => `Niet in de nulmeting: ${path}. ${reason}`,
  typeText: 'Typ of plak uw tekst. Klaar? Druk op Enter en dan op Ctrl+D (Windows: Ctrl+Z en Enter).',
  progress: (done: number, total: number) => `${done} van ${total} bestanden gecontroleerd`,
  pdfSkipped: (n: number) => `Niet gecontroleerd: ${n === 1 ? '1 pdf-bestand' : `${n} pdf-bestanden`}. Deze versie van Testpanel leest nog geen pdf.`,
  excluded: (n: number) => `Overgeslagen: ${n === 1 ? '1 bestand' : `${n} bestanden`}. Dat staat zo bij "exclude" in de instellingen.`,
  onlyWithSite: (option: string) => `${option} werkt alleen samen met --site: dat controleert een hele website.`,
  siteOnce: 'Met --site kunt u één website controleren. Geef één adres op.',
  siteNeedsAddress: (path: string) => `Bij --site hoort het adres van een website. "${path}" is dat niet. Bijvoorbeeld: testpanel check https://www.gemeente.nl/ --site`,
  wrongCount: (option: string, value: string, most: number) => `"${value}" kan niet bij ${option}. Geef een heel getal van 1 tot en met ${most}, bijvoorbeeld 200.`,
  wrongPace: (value: string) => `"${value}" kan niet bij --pace. Geef het aantal seconden tussen twee pagina's, bijvoorbeeld 1 of 0.5.`,
  siteProgress: (done: number, known: number) => `${done} van ${known} adressen bekeken`,
  siteStopped: (done: number, known: number) => `Testpanel had ${done} van de ${known} adressen bekeken. Verdergaan waar u was? Geef dezelfde opdracht, met --resume erachter.`,
  siteLate: (done: number, known: number) => `De tijd was op: Testpanel heeft ${done} van de ${known} adressen bekeken. Verdergaan waar u was? Geef dezelfde opdracht, met --resume erachter.`,
  siteResumed: (done: number, known: number) => `Testpanel gaat verder waar het was: ${done} van de ${known} adressen waren al bekeken.`,
  siteNotResumed: 'Er is geen controle van deze website met deze instellingen die u kunt voortzetten. Testpanel begint vooraan.',
  siteAnew: (done: number, known: number) => `Een eerdere controle van deze website was gestopt, na ${done} van de ${known} adressen. Testpanel begint nu opnieuw. Wilt u een volgende keer verdergaan? Gebruik dan --resume.`,
  siteUnderWay: 'Deze website wordt op deze computer al gecontroleerd, met dezelfde instellingen. Wacht tot dat klaar is.',
  siteLeftOut: (n: number, most: number) => `Niet bekeken: ${n === 1 ? '1 ander adres' : `${n} andere adressen`} van deze website. Testpanel bekijkt er hoogstens ${most}, en van een agenda of een lijst maar een paar. Meer bekijken? Gebruik --max-pages.`,
  siteClosed: (n: number) => `Overgeslagen: ${n === 1 ? '1 adres' : `${n} adressen`}, omdat robots.txt van de website dat vraagt.`,
  siteDeadLinks: (n: number) => (n === 1 ? 'Er is 1 adres waar een link naar gaat en dat niet bestaat. Het staat in het rapport.' : `Er zijn ${n} adressen waar een link naar gaat en die niet bestaan. Ze staan in het rapport.`),
  sitePdfs: (n: number) => `Niet gecontroleerd: ${n === 1 ? "1 pdf op deze website. Die staat" : `${n} pdf's op deze website. Die staan`} met de naam in het rapport. Deze versie van Testpanel leest nog geen pdf.`,
  siteMapUnread: (url: string) => `De sitemap ${url} kon niet worden gelezen. Testpanel gebruikte alleen de links.`,

  workerNeedsQueue: '--worker werkt alleen samen met --queue. Daarmee zegt u in welke database de controle staat.',
  workerNoResume: '--resume hoort bij de computer die het rapport maakt, niet bij een die meewerkt. Laat --resume hier weg.',
  workerBegins: (start: string) => `Deze computer werkt mee aan de controle van ${start}. Het rapport komt op de computer die de controle is begonnen.`,
  workerDone: (n: number) => `De controle is klaar. Deze computer heeft ${n === 1 ? '1 adres' : `${n} adressen`} bekeken.`,
  workerLate: (n: number) => `De tijd was op. Deze computer heeft ${n === 1 ? '1 adres' : `${n} adressen`} bekeken. De andere computers gaan verder.`,
  queue: {
    'bad-address': () => 'Wat u achter --queue zet, is geen adres van een database. Zo ziet dat eruit: postgres://naam@server/database',
    unreachable: ({where, why}) => `De database ${where} geeft geen antwoord. Controleer de naam en of de server aan staat. (${why})`,
    refused: ({where, why}) => `U mag niet in de database ${where}, of u mag er geen tabellen maken. Controleer de naam en het wachtwoord, of vraag het uw beheerder. (${why})`,
    newer: ({where}) => `In de database ${where} staan tabellen van een nieuwere versie van Testpanel. Zet op alle computers dezelfde versie.`,
    lost: ({where, why}) => `De database ${where} is te lang weg. Testpanel stopt. Wat al bekeken is, staat in de database. Is de database er weer? Geef dezelfde opdracht, met --resume erachter. (${why})`,
    failed: ({where, why}) => `De database ${where} weigert wat Testpanel vraagt. Laat uw beheerder daarnaar kijken. (${why})`,
    'lead-busy': ({start}) => `Een andere computer is de controle van ${start} al begonnen en maakt het rapport. Wilt u meewerken? Zet --worker achter de opdracht.`,
    'lead-taken': () => 'Een andere computer heeft deze controle overgenomen en maakt het rapport. Testpanel stopt hier.',
    'lead-gone': () => 'De computer die de controle begon, geeft geen teken meer. Wat open stond, is bekeken. Begin daar opnieuw, met --resume erachter.',
    'no-crawl': ({start}) => `Er is geen controle van ${start} om aan mee te werken. Begin de controle eerst op een computer zonder --worker.`,
    'other-settings': ({differs}) => `De controle in de database gebruikt andere instellingen. Er is verschil in: ${differs}. Geef op alle computers dezelfde opdracht.`,
    'other-version': ({theirs, ours}) => `De controle in de database is van versie ${theirs} van Testpanel. Hier staat versie ${ours}. Zet op alle computers dezelfde versie.`
  } as Readonly<Record<TroubleId, (data: Readonly<Record<string, string>>) => string>>,

  interrupted: 'Gestopt. Het rapport is niet af.',
  broken: (reason: string) => `Er ging iets mis in Testpanel zelf. Meld dit bij de makers. (${reason})`,

  unknownRule: (id: string) => `De regel "${id}" bestaat niet.`,
  seeRules: 'Typ "testpanel rules" om alle regels te zien.',
  dutchOnly: '',
  rules: {id: 'Regel', title: 'Wat', level: 'Soort', presets: 'Staat aan bij'},
  levels: {error: 'fout', warning: 'let op', advice: 'advies'},
  ruleCount: (n: number) => `${n === 1 ? '1 regel' : `${n} regels`}. Uitleg over een regel: testpanel explain NAAM`,
  good: 'Goed',
  bad: 'Niet zo',

  scoreNeedsJsonl: 'Zet --jsonl achter "testpanel score" en geef op elke regel {"id": …, "text": …} door.',
  notScorable: (line: number) => `Regel ${line} is geen JSON met "id" en "text", zoals {"id": "1", "text": "Een zin."}. Verbeter die regel en probeer het opnieuw.`,
  notConllu: (path: string, line: number) => `Regel ${line} van ${path} is geen CoNLL-U. Op een regel horen tien kolommen met een tab ertussen, en vooraan een nummer.`,
  cannotParse: (path: string, reason: string) => `${path}: ${reason}`,
  pipedIn: 'de invoer',

  monitorUnknown: (what: string) => `Testpanel kent "monitor ${what}" niet. Bedoelt u: testpanel monitor verklaring rapport.json`,
  monitorNeedsReport: 'Zeg uit welk rapport Testpanel de gegevens moet halen. Bijvoorbeeld: testpanel monitor verklaring rapport.json',
  statementMissing: (path: string) => `Het rapport ${path} bestaat niet of mag niet worden gelezen. Maak er een met: testpanel check site/ --preset wcag21 --format json -o rapport.json`,
  statementTooLarge: (path: string) => `Het rapport ${path} is te groot. Maak een rapport van minder bestanden.`,
  statementUnfit: {
    'no-json': (path: string) => `${path} is geen JSON. Maak een rapport met: testpanel check site/ --preset wcag21 --format json -o rapport.json`,
    'no-report': (path: string) => `${path} is geen rapport van Testpanel, of het is beschadigd. Maak een rapport met: testpanel check site/ --preset wcag21 --format json -o rapport.json`,
    'other-version': (path: string) => `${path} is een rapport van een andere versie van Testpanel. Maak het rapport opnieuw.`
  },
  statementExists: (path: string) => `${path} bestaat al en is geen overzicht voor een verklaring. Testpanel schrijft er niet overheen. Kies na -o een andere naam.`,

  loginMissing: (path: string) => `Het bestand ${path} na --login bestaat niet of mag niet worden gelezen. Controleer de naam.`,
  loginWrong: (path: string) => `Testpanel kan met ${path} niet inloggen.`,
  loginFaults: {
    json: () => 'Het is geen JSON. Kijk of er een komma of haakje te veel of te weinig staat.',
    kind: () => 'Er staan geen stappen in, en het is ook geen bestand van Playwright (storage state). Wat erin hoort, leest u met: testpanel help check',
    origin: (what: string) => `Bij "origin" hoort een adres zonder iets achter de naam, zoals https://mijn.gemeente.nl. Nu staat er: ${what}`,
    cookie: (what: string) => `Cookie ${what} klopt niet. Maak het bestand opnieuw met Playwright.`,
    step: (what: string) => (what === 'everywhere' ? 'Bij "everywhere" hoort een tekst die op elke pagina staat.' : `Stap ${what} klopt niet. Een stap is {"open": …}, {"click": …}, {"see": …} of {"fill": …, "with": …}.`),
    environment: (what: string) => `De omgevingsvariabele ${what} is leeg of bestaat niet. Zet daarin wat er moet worden ingevuld.`,
    expired: () => 'Alle cookies erin zijn verlopen. Log opnieuw in en maak het bestand opnieuw.'
  },
  wrongViewport: (value: string) => `"${value}" kan niet bij --viewport. Geef hooguit vier maten van een venster, bijvoorbeeld: --viewport 1280x1024,320x640. Of noem desktop of telefoon.`,
  nothingToGather: 'Zeg van welke pagina u een opname wilt. Bijvoorbeeld: testpanel gather https://gemeente.nl/afval --save afval.json',
  gatherNeedsSave: 'Zeg met --save in welk bestand de opname moet. De naam eindigt op .json. Bijvoorbeeld: --save afval.json',
  gatherExists: (path: string) => `${path} bestaat al. Testpanel schrijft er niet overheen. Kies na --save een andere naam.`,
  gatherWritten: (path: string) => `De opname staat in ${path}. Alle tekst van de pagina staat erin. Controleer de opname met: testpanel check ${path}`,

  withoutSandbox: 'Let op: u werkt als beheerder (root). Dan beschermt de browser uw computer minder tegen kwaadaardige pagina’s. Doe dit alleen in een container.',

  initExists: (path: string) => `${path} bestaat al. Testpanel verandert het niet.`,
  initWritten: (path: string) => `${path} is gemaakt. Daarin staan de instellingen voor deze map. Wat u kunt instellen, leest u met: testpanel help init`
}

/** What each language must say. */
export type Words = typeof nl
