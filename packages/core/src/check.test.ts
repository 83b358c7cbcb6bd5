import {expect, it} from 'vitest'
import {check} from './check.ts'
import type {Configuration} from './config.ts'
import {makeDocument, unreadable} from './read/document.ts'
import {element, root, sourceText} from './read/tree.ts'
import {rule} from './model/rule.ts'
import {settingsFor} from './settings.ts'
import type {Document} from './model/document.ts'

const words = (): {what: string; why: string; todo: string} => ({what: '', why: '', todo: ''})
const base = {title: {nl: '', en: ''}, needs: ['text'], level: 'warning', basis: [], presets: ['b1-brief'], options: {max: 1, allow: [] as readonly string[]}, messages: {nl: {gevonden: words}, en: {gevonden: words}}} as const

const everyWord = rule({...base, id: 'elk-woord', check({text}, _, report) {
  for (const {words} of text.sentences) for (const {at} of words) report('gevonden', at, {})
}})
const crashing = rule({...base, id: 'kapot', check() { throw new Error('au') }})
const doubting = rule({...base, id: 'twijfel', check(_, __, report) { report('gevonden', 'document', {}, {unsure: true}) }})
const idle = rule({...base, id: 'nergens', inapplicable: () => true, check() {}})
const all = [everyWord, crashing, doubting, idle]

function documentOf(...paragraphs: string[]): Document {
  let source = ''
  const children = paragraphs.map((text) => {
    const node = element('p', {}, [sourceText(text, source.length)])
    source += `${text}\n`
    return node
  })
  return makeDocument({path: 'map/brief.txt', format: 'txt', tree: root(children), source})
}

function run(document: Document, configuration: Configuration = {}) {
  const report = check(document, settingsFor(all, {format: 'txt', configuration, today: '2026-11-22'}))
  return {report, outcome: (id: string) => report.outcomes.find(({ruleId}) => ruleId === id)}
}

it('isolates a rule that crashes: untested, with the reason, and the others go on', () => {
  const {outcome} = run(documentOf('Goedendag allemaal.'))
  expect(outcome('kapot')).toMatchObject({result: 'untested', reason: {id: 'rule-crashed', data: {reason: 'au'}}})
  expect(outcome('elk-woord')).toMatchObject({result: 'failed', findings: [{quote: {exact: 'Goedendag'}}, {quote: {exact: 'allemaal'}}]})
  expect(outcome('twijfel')?.result).toBe('cantTell')
  expect(outcome('nergens')?.result).toBe('inapplicable')
})

it('tests nothing of a document that could not be read, and says why', () => {
  const {report} = run(unreadable('brief.docx', 'docx', 'encrypted'))
  expect(report.outcomes.map(({result, reason}) => [result, reason?.id])).toEqual(all.map(() => ['untested', 'encrypted']))
  expect(report.level.reason?.id).toBe('encrypted')
})

it('never judges a placeholder', () => {
  const {outcome} = run(documentOf('Beste [[zaak.aanvrager.naam]], uw {{ kenmerk }} is «Kenmerk Zaak».'))
  expect(outcome('elk-woord')?.findings.map(({quote}) => quote.exact)).toEqual(['Beste', 'uw', 'is'])
})

it('quotes within the block and gives a fingerprint that survives edits above it', () => {
  const before = run(documentOf('Eerste alinea.', 'Uw aanvraag is binnen.')).outcome('elk-woord')?.findings.find(({quote}) => quote.exact === 'aanvraag')
  const after = run(documentOf('Een heel andere eerste alinea.', 'En nog een.', 'Uw aanvraag  is binnen.')).outcome('elk-woord')?.findings.find(({quote}) => quote.exact === 'aanvraag')
  expect(before?.quote).toEqual({prefix: 'Uw ', exact: 'aanvraag', suffix: ' is binnen.'})
  expect(after?.fingerprint).toBe(before?.fingerprint)
  expect(before?.fingerprint).toMatch(/^[0-9a-f]{16}$/)
})

it('is plain data: JSON out and in gives the same document and report', () => {
  const document = documentOf('Beste lezer, hier is [[naam]].')
  const {report} = run(document)
  expect(JSON.parse(JSON.stringify(document))).toEqual(document)
  expect(JSON.parse(JSON.stringify(report))).toEqual(report)
})

it('turns rules off, on and to another level, and passes settings on', () => {
  expect(run(documentOf('Dag.'), {rules: {'elk-woord': false}}).outcome('elk-woord')).toBeUndefined()
  expect(run(documentOf('Dag.'), {rules: {'elk-woord': 'error'}}).outcome('elk-woord')?.findings[0]?.level).toBe('error')
  const settings = settingsFor(all, {format: 'txt', configuration: {rules: {'elk-woord': {level: 'advice', max: 4}}}, today: '2026-11-22'})
  expect(settings.rules.find(({rule}) => rule.id === 'elk-woord')).toMatchObject({level: 'advice', options: {max: 4}})
})

it('leaves out what the configuration ignores, until its end date', () => {
  const ignore = {rule: 'elk-woord', quote: 'wet', path: 'map/*.txt', reason: 'wettelijke term', owner: 'Team Communicatie'}
  const now = run(documentOf('De wet geldt.'), {ignore: [{...ignore, until: '2026-11-22'}]})
  expect(now.outcome('elk-woord')).toMatchObject({findings: [{}, {}], suppressed: [{because: 'wettelijke term (Team Communicatie, tot en met 2026-11-22)'}]})
  const later = run(documentOf('De wet geldt.'), {ignore: [{...ignore, until: '2026-11-21'}]})
  expect(later.outcome('elk-woord')?.findings).toHaveLength(3)
  expect(later.report.problems).toMatchObject([{id: 'ignore-expired', data: {owner: 'Team Communicatie'}}])
  expect(run(documentOf('De wet geldt.'), {ignore: [{...ignore, path: 'elders/*.txt', until: '2027-01-01'}]}).outcome('elk-woord')?.findings).toHaveLength(3)
})

it('says that a rule in the configuration does not exist', () => {
  expect(run(documentOf('Dag.'), {rules: {'elke-woord': true}}).report.problems).toMatchObject([{id: 'unknown-rule', data: {rule: 'elke-woord'}}])
})

it('says that a text in another language was not judged, and that a sentence was cut', () => {
  const english = makeDocument({path: 'letter.txt', format: 'txt', lang: 'en-GB', tree: root([element('p', {}, [sourceText('Dear reader.', 0)])]), source: 'Dear reader.'})
  expect(run(english).report.problems).toEqual([{id: 'other-language', data: {lang: 'en-gb'}, fatal: false}])
  expect(run(documentOf('woord '.repeat(2100))).report.problems).toEqual([{id: 'sentence-cut', data: {words: 2000}, fatal: false}])
})
