import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {uncheckedEntry, type FileEntry, type FindingEntry, type RuleEntry} from './entry.ts'
import type {LevelEntry} from './level.ts'
import type {ProblemEntry} from './problem-entry.ts'
import {widthOf} from './layout/index.ts'
import {reporterOf, reportFormats, reportSignatures, type ReportFormat, type ReportOptions} from './reporters.ts'
import {Tally} from './summary.ts'

const rules: Readonly<Record<string, RuleEntry>> = {
  'lange-zin': {title: 'Lange zin', level: 'warning', basis: ['B1'], presets: ['b1-brief']},
  'ambtelijk-woord': {title: 'Ambtelijk woord', level: 'warning', basis: ['B1'], presets: ['b1-brief']},
  datumnotatie: {title: 'Datum', level: 'advice', basis: ['B1'], presets: ['b1-brief']}
}

const tooShort: ProblemEntry = {id: 'too-short', fatal: false, message: 'Deze tekst heeft 40 woorden in 2 zinnen. Dat is te weinig.', data: {words: 40, sentences: 2}}
const level: LevelEntry = {band: null, reason: tooShort, score: 61, drivers: [], guidelines: {met: 1, of: 3, missing: ['lange-zin', 'ambtelijk-woord']}, lint: null, words: 40, sentences: 2,
  lines: [tooShort.message, 'B1-richtlijnen: de tekst voldoet aan 1 van 3. Hier ontbreekt nog: lange zin, ambtelijk woord.']}

const base: FindingEntry = {
  ruleId: 'ambtelijk-woord',
  messageId: 'gevonden',
  message: '',
  what: '“mededelen” is een ambtelijk woord.',
  why: 'Veel lezers kennen dit woord niet, of lezen erover heen.',
  todo: 'Kies een woord dat u ook aan de telefoon zegt.',
  data: {word: 'mededelen'},
  level: 'warning',
  unsure: false,
  range: [60, 69],
  quote: {prefix: 'aar aanleiding van uw aanvraag kunnen wij u ', exact: 'mededelen', suffix: ' dat uw aanvraag van 3 maart is afgewezen'},
  suggestions: [{range: [60, 69], text: 'vertellen', safe: false}, {range: [60, 69], text: 'laten weten', safe: false}],
  fingerprint: '0123456789abcdef',
  paragraph: 7,
  part: 'word/document.xml'
}

const long: FindingEntry = {
  ...base,
  ruleId: 'lange-zin',
  messageId: 'teLang',
  what: 'Deze zin heeft 31 woorden.',
  why: 'Wie moeite heeft met lezen, is het begin van een lange zin vergeten als hij bij het einde is.',
  todo: 'Maak er twee zinnen van. Zet in elke zin één boodschap.',
  range: [0, 200],
  suggestions: [],
  quote: {
    prefix: '',
    exact: 'Naar aanleiding van uw aanvraag van 3 maart 2026 om in aanmerking te komen voor een gehandicaptenparkeerkaart, delen wij u mede dat wij hebben besloten om uw aanvraag niet toe te kennen, omdat u volgens de arts zelfstandig meer dan honderd meter kunt lopen zonder hulp van een ander, met of zonder hulpmiddelen.',
    suffix: ''
  }
}

function entry(findings: readonly FindingEntry[], more: Partial<FileEntry> = {}): FileEntry {
  const outcomes = Object.keys(rules).map((ruleId) => {
    const own = findings.filter((finding) => finding.ruleId === ruleId)
    return {ruleId, result: own.length > 0 ? ('failed' as const) : ('passed' as const), findings: own, suppressed: []}
  })
  return {path: 'brieven/besluit.docx', format: 'docx', lang: 'nl', level, outcomes, problems: [], ...more}
}

function report(format: ReportFormat, entries: readonly FileEntry[], options: Partial<ReportOptions> = {}): string {
  const reporter = reporterOf(format, {lang: 'nl', color: false, width: 72, tool: {name: 'testpanel', version: '0.1.0'}, rules, ...options})
  const tally = new Tally()
  const parts = entries.map((one) => {
    tally.add(one)
    return reporter.file(one)
  })
  return [reporter.begin(), ...parts, reporter.end(tally.summary)].join('')
}

const again: FindingEntry = {...base, what: '“conform” is een ambtelijk woord.', range: [300, 307], suggestions: [{range: [300, 307], text: 'volgens', safe: true}], quote: {prefix: 'Dit is ', exact: 'conform', suffix: ' de regels.'}, paragraph: 2, part: 'word/header1.xml'}
const date: FindingEntry = {...base, ruleId: 'datumnotatie', messageId: 'cijfers', level: 'advice', unsure: true, what: 'Is “3-4-2026” een datum?', why: '', todo: '', range: [400, 408], suggestions: [], quote: {prefix: '', exact: '3-4-2026', suffix: ''}}

test('pretty: a letter with findings', () => {
  expect(report('pretty', [entry([base, long, again, date])])).toMatchInlineSnapshot(`
    "── brieven/besluit.docx ────────────────────────────────────────────────
       3 keer let op, 1 punt om na te kijken

      alinea 7 · let op · Lange zin (lange-zin)
        Naar aanleiding van uw aanvraag van 3 maart 2026 om in aanmerking te
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        komen voor een gehandicaptenparkeerkaart, delen wij u mede dat wij
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        …
        van een ander, met of zonder hulpmiddelen.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Deze zin heeft 31 woorden.
        Waarom: Wie moeite heeft met lezen, is het begin van een lange zin
        vergeten als hij bij het einde is.
        Wat kunt u doen: Maak er twee zinnen van. Zet in elke zin één
        boodschap.

      alinea 7 · let op · Ambtelijk woord (ambtelijk-woord)
        … uw aanvraag kunnen wij u mededelen dat uw aanvraag van 3 maart …
                                   ^^^^^^^^^
        “mededelen” is een ambtelijk woord.
        Waarom: Veel lezers kennen dit woord niet, of lezen erover heen.
        Wat kunt u doen: Kies een woord dat u ook aan de telefoon zegt.
        U kunt schrijven: vertellen / laten weten

      alinea 2 van de koptekst · let op · Ambtelijk woord (ambtelijk-woord)
        Dit is conform de regels.
               ^^^^^^^
        “conform” is een ambtelijk woord.
        U kunt schrijven: volgens

      alinea 7 · nakijken · Datum (datumnotatie)
        3-4-2026
        ^^^^^^^^
        Is “3-4-2026” een datum?

    Is de tekst te begrijpen?
      - Deze tekst heeft 40 woorden in 2 zinnen. Dat is te weinig.
      - B1-richtlijnen: de tekst voldoet aan 1 van 3. Hier ontbreekt nog:
        lange zin, ambtelijk woord.

    ── Samenvatting ────────────────────────────────────────────────────────

    Testpanel vond 4 punten in brieven/besluit.docx.
    3 keer let op, 1 punt om na te kijken

      2 × Ambtelijk woord (ambtelijk-woord)
      1 × Lange zin (lange-zin)
      1 × Datum (datumnotatie)

    Nakijken: Testpanel weet niet zeker of dit moeilijk is. Beslis zelf.

    Testpanel ziet niet alles. Het ziet niet of uw uitleg klopt en compleet
    is. Van de eisen voor toegankelijkheid ziet een programma ongeveer de
    helft.

    Een computer kan niet zeggen of een tekst duidelijk is. Laat daarom
    lezers de tekst proberen, zoals een testpanel van ervaringsdeskundigen.
    Vraag hun: wat moet u doen, voor welke dag, en wat kost het?

    Meer weten over een punt? Typ: testpanel explain ambtelijk-woord
    "
  `)
})

test('pretty: narrow, in English', () => {
  expect(report('pretty', [entry([base])], {width: 40, lang: 'en'})).toMatchInlineSnapshot(`
    "── brieven/besluit.docx ────────────────
       1 warning

      paragraph 7
      warning · Ambtelijk woord
      (ambtelijk-woord)
        … wij u mededelen dat uw aanvraag …
                ^^^^^^^^^
        “mededelen” is een ambtelijk woord.
        Why: Veel lezers kennen dit woord
        niet, of lezen erover heen.
        What you can do: Kies een woord dat
        u ook aan de telefoon zegt.
        You can write: vertellen / laten
        weten

    Can the text be understood?
      - Deze tekst heeft 40 woorden in 2
        zinnen. Dat is te weinig.
      - B1-richtlijnen: de tekst voldoet aan
        1 van 3. Hier ontbreekt nog: lange
        zin, ambtelijk woord.

    ── Summary ─────────────────────────────

    Testpanel found 1 point in
    brieven/besluit.docx.
    1 warning

      1 × Ambtelijk woord (ambtelijk-woord)

    Testpanel does not see everything. It
    does not see whether what you explain is
    right and complete. Of the requirements
    for accessibility a program sees about
    half.

    A computer cannot tell whether a text is
    clear. Have readers try it, such as a
    panel of experts by experience. Ask
    them: what must you do, by which day,
    and what does it cost?

    More about a point? Type: testpanel
    explain ambtelijk-woord (in Dutch)
    "
  `)
})

test('pretty: a clean file and one that could not be read', () => {
  const locked = uncheckedEntry('geheim.docx', 'docx', ['lange-zin'], {id: 'encrypted', data: {}, fatal: true}, 'nl')
  expect(report('pretty', [entry([])])).toMatchInlineSnapshot(`
    "── brieven/besluit.docx ────────────────────────────────────────────────

    Is de tekst te begrijpen?
      - Deze tekst heeft 40 woorden in 2 zinnen. Dat is te weinig.
      - B1-richtlijnen: de tekst voldoet aan 1 van 3. Hier ontbreekt nog:
        lange zin, ambtelijk woord.

    ── Samenvatting ────────────────────────────────────────────────────────

    Testpanel vond geen punten in brieven/besluit.docx.

    Testpanel ziet niet alles. Het ziet niet of uw uitleg klopt en compleet
    is. Van de eisen voor toegankelijkheid ziet een programma ongeveer de
    helft.

    Een computer kan niet zeggen of een tekst duidelijk is. Laat daarom
    lezers de tekst proberen, zoals een testpanel van ervaringsdeskundigen.
    Vraag hun: wat moet u doen, voor welke dag, en wat kost het?
    "
  `)
  expect(report('pretty', [entry([]), locked])).toMatchInlineSnapshot(`
    "── brieven/besluit.docx ────────────────────────────────────────────────

    Is de tekst te begrijpen?
      - Deze tekst heeft 40 woorden in 2 zinnen. Dat is te weinig.
      - B1-richtlijnen: de tekst voldoet aan 1 van 3. Hier ontbreekt nog:
        lange zin, ambtelijk woord.

    ── geheim.docx ─────────────────────────────────────────────────────────

      Niet gecontroleerd: Dit bestand is beveiligd met een wachtwoord. Haal
      de beveiliging eraf en probeer het opnieuw.

    ── Samenvatting ────────────────────────────────────────────────────────

    Testpanel vond geen punten in 1 bestand.

    1 bestand is niet of niet helemaal gecontroleerd:
      - geheim.docx

    Testpanel ziet niet alles. Het ziet niet of uw uitleg klopt en compleet
    is. Van de eisen voor toegankelijkheid ziet een programma ongeveer de
    helft.

    Een computer kan niet zeggen of een tekst duidelijk is. Laat daarom
    lezers de tekst proberen, zoals een testpanel van ervaringsdeskundigen.
    Vraag hun: wat moet u doen, voor welke dag, en wat kost het?
    "
  `)
  expect(report('pretty', [locked])).toMatchInlineSnapshot(`
    "── geheim.docx ─────────────────────────────────────────────────────────

      Niet gecontroleerd: Dit bestand is beveiligd met een wachtwoord. Haal
      de beveiliging eraf en probeer het opnieuw.

    ── Samenvatting ────────────────────────────────────────────────────────

    Testpanel kon geheim.docx niet controleren.
    "
  `)
})

test('pretty: a rule that went wrong is named, and a mistake in the configuration is said once', () => {
  const crash: ProblemEntry = {id: 'rule-crashed', fatal: false, message: 'De regel lange-zin is misgegaan.', data: {}}
  const unknown: ProblemEntry = {id: 'unknown-rule', fatal: false, message: 'De regel lange-zni bestaat niet.', data: {}}
  const broken = entry([], {outcomes: [{ruleId: 'lange-zin', result: 'untested', findings: [], suppressed: [], reason: crash}], problems: [unknown]})
  const text = report('pretty', [broken, {...broken, path: 'tweede.docx'}])
  expect(text.match(/lange-zni/g)).toHaveLength(1)
  expect(text.match(/Niet gecontroleerd: De regel lange-zin is misgegaan/g)).toHaveLength(2)
  expect(text).toContain('2 bestanden zijn niet of niet helemaal gecontroleerd')
})

test('pretty: a place with lines can be clicked', () => {
  const {part: _, paragraph: __, ...placed} = {...base, line: 12, column: 5, endLine: 12, endColumn: 14}
  expect(report('pretty', [entry([placed], {path: 'brief.md', format: 'md'})])).toContain('  brief.md:12:5 · let op · Ambtelijk woord (ambtelijk-woord)\n')
})

test('pretty: colour adds codes and changes nothing else', () => {
  const colored = report('pretty', [entry([base, long])], {color: true})
  expect(colored).toContain('\u001B[33m^^^')
  expect(colored.replace(/\u001B\[\d+m/g, '')).toBe(report('pretty', [entry([base, long])]))
})

test('markdown: summary, table, explanation', () => {
  expect(report('markdown', [entry([base, long, again, date])])).toMatchInlineSnapshot(`
    "<!-- testpanel negeer-bestand: dit is een rapport van Testpanel -->

    ## Testpanel

    **Testpanel vond 4 punten in dit bestand.** 3 keer let op, 1 punt om na te kijken

    | Aantal | Punt |
    | ---: | --- |
    | 2 | Ambtelijk woord (ambtelijk-woord) |
    | 1 | Lange zin (lange-zin) |
    | 1 | Datum (datumnotatie) |

    Nakijken: Testpanel weet niet zeker of dit moeilijk is. Beslis zelf.

    ### brieven/besluit.docx

    3 keer let op, 1 punt om na te kijken

    - Deze tekst heeft 40 woorden in 2 zinnen. Dat is te weinig.
    - B1-richtlijnen: de tekst voldoet aan 1 van 3. Hier ontbreekt nog: lange zin, ambtelijk woord.

    | Plaats | Soort | Punt | Tekst | Wat is er? |
    | --- | --- | --- | --- | --- |
    | alinea 7 | let op | Lange zin | **Naar aanleiding van uw aanvraag van 3 maart 2026 om in aanmerking te komen voor een gehandicaptenparkeerkaart, delen … zonder hulp van een ander, met of zonder hulpmiddelen.** | Deze zin heeft 31 woorden. |
    | alinea 7 | let op | Ambtelijk woord | … aanleiding van uw aanvraag kunnen wij u **mededelen** dat uw aanvraag van 3 maart is … | “mededelen” is een ambtelijk woord. U kunt schrijven: vertellen / laten weten |
    | alinea 2 van de koptekst | let op | Ambtelijk woord | Dit is **conform** de regels. | “conform” is een ambtelijk woord. U kunt schrijven: volgens |
    | alinea 7 | nakijken | Datum | **3-4-2026** | Is “3-4-2026” een datum? |

    ### Waarom, en wat kunt u doen?

    - **Lange zin** (lange-zin): Wie moeite heeft met lezen, is het begin van een lange zin vergeten als hij bij het einde is. Maak er twee zinnen van. Zet in elke zin één boodschap.
    - **Ambtelijk woord** (ambtelijk-woord): Veel lezers kennen dit woord niet, of lezen erover heen. Kies een woord dat u ook aan de telefoon zegt.

    _Testpanel ziet niet alles. Het ziet niet of uw uitleg klopt en compleet is. Van de eisen voor toegankelijkheid ziet een programma ongeveer de helft. Een computer kan niet zeggen of een tekst duidelijk is. Laat daarom lezers de tekst proberen, zoals een testpanel van ervaringsdeskundigen. Vraag hun: wat moet u doen, voor welke dag, en wat kost het?_
    "
  `)
})

test('markdown: what to do is in the table where it differs', () => {
  const text = report('markdown', [entry([base, {...again, todo: 'Schrijf “volgens”.'}])])
  expect(text).toContain('Kies een woord dat u ook aan de telefoon zegt. |')
  expect(text).toContain('Schrijf “volgens”. |')
})

test('markdown: text of a document is text, whatever it holds', () => {
  const plain = fc.string({unit: fc.constantFrom(...'ab@. |`*_<>[]()\\#@!~$&;:/.-+="'), minLength: 1, maxLength: 40})
  const parser = unified().use(remarkParse).use(remarkGfm)
  fc.assert(
    fc.property(plain, (exact) => {
      const tree = parser.parse(report('markdown', [entry([{...base, quote: {prefix: 'voor ', exact: `x${exact}x`, suffix: ' na'}}])]))
      const table = tree.children.filter((node) => node.type === 'table')[1]
      const cell = table?.children[1]?.children[3]
      expect(table?.children[1]?.children).toHaveLength(5)
      expect(cell?.children.map(({type}) => type)).toEqual(['text', 'strong', 'text'])
      const strong = cell?.children[1]
      const words = strong?.type === 'strong' ? strong.children.map((node) => ('value' in node ? node.value : `<${node.type}>`)).join('') : ''
      expect(words.replaceAll('\u2060', '')).toBe(`x${exact}x`.replace(/ +/g, ' '))
    })
  )
})

test('json: the whole run, with the rules that ran', () => {
  const parsed = JSON.parse(report('json', [entry([base]), entry([])]))
  expect(Object.keys(parsed)).toEqual(['version', 'tool', 'lang', 'files', 'rules', 'summary'])
  expect(parsed.files).toEqual([entry([base]), entry([])])
  expect(parsed.rules).toEqual(rules)
  expect(parsed.summary).toEqual({files: 2, checked: 2, notChecked: 0, findings: {error: 0, warning: 1, advice: 0, unsure: 0}, suppressed: 0, byRule: {'ambtelijk-woord': 1}})
  expect(JSON.parse(report('json', []))).toMatchObject({files: [], rules: {}})
})

test('jsonl: one line a file', () => {
  const lines = report('jsonl', [entry([base]), entry([])]).split('\n')
  expect(lines.slice(0, -1).map((line) => JSON.parse(line))).toEqual([entry([base]), entry([])])
  expect(lines.at(-1)).toBe('')
})

test('every report begins as its signature says', () => {
  for (const format of reportFormats) expect(report(format, [entry([base])]).startsWith(reportSignatures[format])).toBe(true)
  expect(report('pretty', []).startsWith(reportSignatures.pretty)).toBe(true)
})

const nasty = fc.string({unit: fc.constantFrom('a', 'é', ' ', '\n', '\u001B', '\u009B', '\u0007', '\u202E', '日', '|', '`', '*', '<b>', ']', '\uD83D', '\u2028'), maxLength: 60})

test('no report passes on what steers a terminal, and pretty keeps to its width', () => {
  fc.assert(
    fc.property(nasty, nasty, nasty, fc.integer({min: 40, max: 120}), (exact, around, path, width) => {
      const finding = {...base, what: exact, quote: {prefix: around, exact, suffix: around}}
      for (const format of reportFormats) {
        const text = report(format, [entry([finding], {path})], {width})
        expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2028]/)
        if (format === 'pretty') for (const line of text.split('\n')) if (!line.startsWith('── ')) expect(widthOf(line)).toBeLessThanOrEqual(Math.min(width, 100))
      }
    })
  )
})
