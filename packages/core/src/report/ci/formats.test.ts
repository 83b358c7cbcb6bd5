import {parseXml} from '@rgrove/parse-xml'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {entry, finding, report, rules, withoutLines} from '../../../test/report-entries.ts'
import {uncheckedEntry, type FileEntry} from '../entry.ts'
import {reportFormats, reportSignatures} from '../reporters.ts'

const image = finding({ruleId: 'afbeelding-zonder-tekst', what: 'Deze afbeelding heeft geen tekst.', why: '', todo: 'Schrijf wat er te zien is.', quote: {prefix: '', exact: '', suffix: ''}, fingerprint: 'feedfeedfeedfeed', selector: 'main > img:nth-child(2)'})
const doubt = finding({level: 'warning', unsure: true, fingerprint: 'abababababababab'})
const inWord = withoutLines({fingerprint: 'cdcdcdcdcdcdcdcd', paragraph: 7, part: 'word/document.xml'})
const gone = uncheckedEntry('weg.docx', 'docx', ['lange-zin'], {id: 'missing', data: {}, fatal: true}, 'nl')
const all = [entry([finding(), finding({line: 9}), image, doubt]), entry([inWord], {path: './brieven/een brief.docx', format: 'docx'}), gone]

test('sarif: places, kinds, fingerprints that hold no line, what was not checked', () => {
  const {runs: [run]} = JSON.parse(report('sarif', all, {pages: {'lange-zin': '# Lange zin\n\nTestpanel telt *woorden*.\n\n## Waarom\n\nDaarom.'}}))
  const [first, second, picture, inDocx, review] = run.results
  expect(first).toMatchObject({ruleId: 'lange-zin', ruleIndex: 0, level: 'error', partialFingerprints: {primaryLocationLineHash: '0123456789abcdef:1'}})
  expect(first.locations[0].physicalLocation).toEqual({artifactLocation: {uri: 'site/index.html', uriBaseId: '%SRCROOT%'}, region: {startLine: 3, startColumn: 5, endLine: 3, endColumn: 11, snippet: {text: 'de zin'}}})
  expect(second.partialFingerprints.primaryLocationLineHash).toBe('0123456789abcdef:2')
  expect(picture.locations[0].logicalLocations).toEqual([{fullyQualifiedName: 'main > img:nth-child(2)', kind: 'element'}])
  expect(inDocx.locations[0]).toMatchObject({physicalLocation: {artifactLocation: {uri: 'brieven/een%20brief.docx'}, region: {startLine: 1}}, logicalLocations: [{fullyQualifiedName: 'alinea 7'}]})
  expect(inDocx.message.text).toMatch(/^Alinea 7: “de zin”: Deze zin heeft 40 woorden\./)
  expect(review).toMatchObject({kind: 'review', level: 'none', message: {text: expect.stringMatching(/^Nakijken: /)}})
  expect(run.tool.driver.rules[0]).toMatchObject({fullDescription: {text: 'Testpanel telt woorden.'}, help: {text: expect.stringContaining('Daarom.'), markdown: expect.stringContaining('*woorden*')}})
  expect(run.tool.driver.rules[1].properties.tags).toEqual(['WCAG 1.1.1', 'EN 301 549 9.1.1.1', 'ACT 23a2a8'])
  expect(run.invocations[0]).toMatchObject({executionSuccessful: false, toolExecutionNotifications: [{level: 'error', message: {text: 'Dit bestand bestaat niet. Controleer de naam en de map.'}}]})
  expect(first.baselineState).toBeUndefined()
})

test('sarif: what stands in the baseline is unchanged, the rest is new', () => {
  const {runs: [run]} = JSON.parse(report('sarif', [entry([finding(), finding({fingerprint: 'aa', known: true})], {mended: 2})], {}, '2026-11-01'))
  expect(run.results.map((one: {baselineState: string}) => one.baselineState)).toEqual(['new', 'unchanged'])
  expect(run.properties.baseline).toEqual({date: '2026-11-01', new: 1, known: 1, mended: 2})
})

test('sarif: more than GitHub takes is cut, the most serious stay, and it says so', () => {
  const many = Array.from({length: 25_010}, (_, i) => finding({level: 'advice', line: i + 1}))
  const {runs: [run]} = JSON.parse(report('sarif', [entry(many), entry([image])]))
  expect(run.results).toHaveLength(25_000)
  expect(run.results[0].ruleId).toBe('afbeelding-zonder-tekst')
  expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain('11 punten staan er niet in')
})

test('junit: a file is a suite and a rule a test; only what fails the run is a failure', () => {
  const suites = (options = {}) => parseXml(report('junit', all, options)).root?.children.filter((node) => node.type === 'element').map((node) => node.toJSON()) as {attributes: Record<string, string>}[]
  expect(suites().map(({attributes}) => attributes)).toEqual([
    {name: 'site/index.html', tests: '2', failures: '2', errors: '0', skipped: '0'},
    {name: 'brieven/een brief.docx', tests: '2', failures: '1', errors: '0', skipped: '0'},
    {name: 'weg.docx', tests: '1', failures: '0', errors: '1', skipped: '0'}
  ])
  expect(suites({failOn: 'never'}).map(({attributes}) => attributes['failures'])).toEqual(['0', '0', '0'])
  expect(report('junit', [entry([doubt])])).toContain('<system-out>3:5 · nakijken: ')
})

test('github: the rules take turns for the ten places, and the rest is in the log', () => {
  const many = [...Array.from({length: 30}, (_, i) => finding({line: i + 1})), image]
  const lines = report('github', [entry(many), entry([image], {path: 'https://gemeente.example/a,b'})]).split('\n')
  const commands = lines.filter((line) => line.startsWith('::error '))
  expect(commands).toHaveLength(10)
  expect(commands[1]).toBe('::error file=site/index.html,line=3,endLine=3,col=5,endColumn=11,title=Testpanel%3A Afbeelding zonder tekst::Deze afbeelding heeft geen tekst. Schrijf wat er te zien is.')
  expect(commands.filter((line) => line.includes('Afbeelding'))).toHaveLength(2)
  expect(commands.some((line) => line.includes('file=http'))).toBe(false)
  expect(lines.filter((line) => line.startsWith('- site/index.html'))).toHaveLength(22)
})

test('gitlab: severities, and fingerprints that stay when lines move', () => {
  const read = (text: string): {fingerprint: string; severity: string; location: {lines: {begin: number}}}[] => JSON.parse(text)
  const items = read(report('gitlab', all))
  expect(items.map(({severity, location}) => [severity, location.lines.begin])).toEqual([['major', 3], ['major', 9], ['info', 3], ['major', 3], ['major', 1], ['blocker', 1]])
  expect(new Set(items.map(({fingerprint}) => fingerprint)).size).toBe(6)
  const moved = read(report('gitlab', [entry([finding({line: 50}), finding({line: 60}), image, doubt])]))
  expect(moved.map(({fingerprint}) => fingerprint)).toEqual(items.slice(0, 4).map(({fingerprint}) => fingerprint))
  expect(read(report('gitlab', []))).toEqual([])
})

test('earl: the five outcomes; only a finding is about a criterion', () => {
  const untested = {...all[0], outcomes: [...entry([image, doubt]).outcomes.map((one) => (one.ruleId === 'lange-zin' ? {...one, result: 'cantTell' as const} : one)),
    {ruleId: 'x', result: 'inapplicable' as const, findings: [], suppressed: []}, {ruleId: 'y', result: 'untested' as const, findings: [], suppressed: []}, {ruleId: 'z', result: 'passed' as const, findings: [], suppressed: []}]}
  const {'@graph': [, ...assertions]} = JSON.parse(report('earl', [{...entry([]), ...untested}]))
  expect(assertions.map((one: {result: {outcome: {id: string}}}) => one.result.outcome.id)).toEqual(['earl:cantTell', 'earl:failed', 'earl:inapplicable', 'earl:untested', 'earl:passed'])
  expect(assertions.map((one: {test: {id: string}}) => one.test.id)).toEqual(['urn:testpanel:regel:lange-zin', 'WCAG21:non-text-content', 'urn:testpanel:regel:x', 'urn:testpanel:regel:y', 'urn:testpanel:regel:z'])
  expect(assertions[1].source).toBe('urn:testpanel:regel:afbeelding-zonder-tekst')
  expect(assertions[1].result.description).toBe('Afbeelding zonder tekst (afbeelding-zonder-tekst)\n3:5: Deze afbeelding heeft geen tekst. Schrijf wat er te zien is. (main > img:nth-child(2))')
})

test('earl: a rule on two criteria says it of both, and what is told at another page of the site is said of this page too', () => {
  const two = {...rules, 'afbeelding-zonder-tekst': {title: 'Link zonder naam', level: 'error' as const, basis: ['WCAG 2.4.4', 'WCAG 4.1.2', 'WCAG 2.5.8'], presets: []}}
  const pages = ['https://g.example/a', 'https://g.example/b']
  const [a, b] = pages.map((path) => entry(path === pages[0] ? [{...image, template: 'a1', pages, places: 2}] : [], {path, site: 'https://g.example/'}))
  const outcomes = (b as FileEntry).outcomes.map((one) => (one.ruleId === image.ruleId ? {...one, result: 'failed' as const, elsewhere: [{template: 'a1', page: 'https://g.example/a', count: 1, selector: 'b > img'}]} : one))
  const {'@graph': graph} = JSON.parse(report('earl', [a as FileEntry, {...(b as FileEntry), outcomes}], {rules: two}))
  const failed = graph.filter((one: {result?: {outcome: {id: string}}}) => one.result?.outcome.id === 'earl:failed')
  expect(failed.map((one: {subject: {id: string}; test: {id: string}}) => `${one.subject.id} ${one.test.id}`)).toEqual(pages.flatMap((page) => ['WCAG21:link-purpose-in-context', 'WCAG21:name-role-value', 'WCAG22:target-size-minimum'].map((sc) => `${page} ${sc}`)))
  expect(failed[3].result.description).toContain('Deze afbeelding heeft geen tekst.')
  expect(failed[3].result.description).toContain('(b > img)')
})

test('names of files are those of the repository, and addresses stay addresses', () => {
  const paths = (format: 'gitlab', path: string, root?: (path: string) => string): string => JSON.parse(report(format, [entry([finding()], {path})], root && {fromRoot: root}))[0].location.path
  expect(paths('gitlab', './a/b.md')).toBe('a/b.md')
  expect(paths('gitlab', 'b.md', (path) => `map/${path}`)).toBe('map/b.md')
  expect(paths('gitlab', 'https://gemeente.example/a b', () => 'nee')).toBe('https://gemeente.example/a b')
})

// Pieces that would mean something to the program that reads a report.
const piece = fc.constantFrom('a', ' ', '\n', '\r', '\u0000', '\u001B[2J', '\u009B', '\u202E', '\uD83D', '\uFFFE', '\u2028', ']]>', '<![CDATA[', '</failure>', '&', '"', "'", '<!--', '-->', '::', '::error::', '##[error]', '##vso[task.complete]', '%0A', '\n::stop-commands::x\n', '</script>', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '{0}', '{{', '[a](1)', '\\', ',', 'é', '日')
const nasty = fc.array(piece, {maxLength: 12}).map((pieces) => pieces.join(''))

test('words of a document stay words, whatever they are', () => {
  fc.assert(
    fc.property(nasty, nasty, nasty, fc.boolean(), (exact, what, path, unsure) => {
      const one = finding({what, todo: exact, quote: {prefix: what, exact, suffix: exact}, selector: what, unsure})
      const entries = [entry([one, withoutLines({what, selector: what})], {path}), uncheckedEntry(path, 'docx', ['lange-zin'], {id: 'crashed', data: {reason: what}, fatal: true}, 'nl')]
      for (const format of ['sarif', 'gitlab', 'earl'] as const) expect(() => JSON.parse(report(format, entries))).not.toThrow()
      expect(parseXml(report('junit', entries)).root?.children.filter((node) => node.type === 'element')).toHaveLength(2)
      const lines = report('github', entries).split('\n')
      expect(lines.filter((line) => /^\s*::/.test(line)).every((line) => /^::(?:(?:error|notice) (?:file|line|title)=|group::Testpanel 0\.1\.0$|endgroup::$)/.test(line))).toBe(true)
      expect(lines.slice(1).filter((line) => !line.startsWith('::')).join('\n')).not.toMatch(/##(?:\[|vso\[)/)
      for (const format of reportFormats) expect(report(format, entries)).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2028]/)
    })
  )
})

test('Testpanel knows its own reports, also empty ones, and takes nothing else for one', () => {
  for (const format of reportFormats) {
    // A jsonl report of nothing is an empty file, which holds nothing to lose.
    for (const entries of format === 'jsonl' ? [all] : [[], all]) expect(report(format, entries).startsWith(reportSignatures[format]), format).toBe(true)
    for (const other of ['[\n  {"naam": "mijn lijst"}\n]', '{"version": "2.1.0"}', '<!doctype html>\n<html>', '# Notitie', '<?xml version="1.0"?><brief/>']) expect(other.startsWith(reportSignatures[format]), format).toBe(false)
  }
})
