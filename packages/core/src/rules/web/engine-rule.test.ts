import {expect, it} from 'vitest'
import {check} from '../../check.ts'
import type {Finding, Outcome} from '../../model/finding.ts'
import type {EngineNode, EngineResult, PageFacts} from '../../model/page.ts'
import {read} from '../../read/index.ts'
import {entryOf} from '../../report/entry.ts'
import {settingsFor} from '../../settings.ts'
import {rules} from '../registry.gen.ts'

const html = '<!DOCTYPE html>\n<html lang="nl"><body><main><p>Kies <button class="zoek"></button></p></main></body></html>'
const from = html.indexOf('<button')
const button: EngineNode = {selector: '.zoek', snippet: '<button class="zoek">', source: {at: [from, from + 21], line: 2, column: from - 15, endLine: 2, endColumn: from + 6}}
const quiet: PageFacts = {engine: 'browser', title: '', lang: 'nl', ran: ['axe:button-name', 'accesslint:labels-and-names/button-name'], inapplicable: [], results: []}

async function outcome(page: PageFacts, ruleId: string, format = 'html'): Promise<Outcome | undefined> {
  const document = await read({path: `pagina.${format}`, bytes: new TextEncoder().encode(html)})
  return check(document, settingsFor(rules, {format: document.format, preset: 'alles', today: '2026-11-22'}), {page}).outcomes.find((one) => one.ruleId === ruleId)
}

async function findings(results: readonly EngineResult[], ruleId: string): Promise<readonly Finding[]> {
  return (await outcome({...quiet, results}, ruleId))?.findings ?? []
}

const axe = (rule: string, kind: EngineResult['outcome'] = 'violation'): EngineResult => ({engine: 'axe', rule, outcome: kind, nodes: [{...button, stamp: 7}]})
const second = (rule: string, kind: EngineResult['outcome'] = 'violation'): EngineResult => ({engine: 'accesslint', rule, outcome: kind, nodes: [button]})

it('says once what two engines say of one element, in the words of axe', async () => {
  const found = await findings([second('labels-and-names/button-name'), axe('button-name')], 'knop-zonder-naam')
  expect(found).toMatchObject([{message: 'fout', unsure: false, data: {regel: 'button-name'}, quote: {exact: '<button class="zoek">'}, origin: {in: 'page', selector: '.zoek'}}])
})

it('tells of each element that a script made, though they stand at one place of the source', async () => {
  const made = (n: number): EngineNode => ({...button, selector: `.zoek:nth-of-type(${n})`, stamp: 7, inside: true})
  const [own, other] = [axe('button-name'), second('labels-and-names/button-name')].map((result) => ({...result, nodes: [made(1), made(2)]}))
  expect(await findings([own!, other!], 'knop-zonder-naam')).toMatchObject([{origin: {selector: '.zoek:nth-of-type(1)'}}, {origin: {selector: '.zoek:nth-of-type(2)'}}])
})

it('quotes a frame by its start tag: what stands in it is the text of another page', async () => {
  const frame: EngineNode = {selector: 'iframe', snippet: '<iframe src="/kaart">', at: [0, 4]}
  const found = await findings([{engine: 'axe', rule: 'frame-title', outcome: 'violation', nodes: [frame]}], 'iframe-zonder-naam')
  expect(found).toMatchObject([{at: 'document', quote: {exact: '<iframe src="/kaart">'}}])
})

it('believes the engine that is sure', async () => {
  const found = await findings([axe('button-name', 'incomplete'), second('labels-and-names/button-name')], 'knop-zonder-naam')
  expect(found).toMatchObject([{message: 'fout', data: {regel: 'labels-and-names/button-name'}}])
})

it('asks a person to look where an engine is in doubt, or may not fail a page by itself', async () => {
  expect(await findings([axe('button-name', 'incomplete')], 'knop-zonder-naam')).toMatchObject([{message: 'nakijken', unsure: true}])
  expect(await findings([second('keyboard-accessible/nested-interactive')], 'knop-in-knop')).toMatchObject([{message: 'nakijken', unsure: true}])
})

it('says of a field that it has no label, and not besides that its label is hidden', async () => {
  const field: EngineNode = {selector: 'input', snippet: '<input name="e">', source: button.source!}
  const results: readonly EngineResult[] = [{engine: 'axe', rule: 'label', outcome: 'violation', nodes: [field]}, {engine: 'axe', rule: 'label-title-only', outcome: 'violation', nodes: [field]}]
  expect(await findings(results, 'invoerveld-zonder-label')).toHaveLength(1)
  expect(await findings(results, 'label-alleen-als-aanwijzing')).toEqual([])
  expect(await findings(results.slice(1), 'label-alleen-als-aanwijzing')).toHaveLength(1)
})

it('measures in Dutch, and calls a field a field', async () => {
  const small = async (snippet: string): Promise<string | undefined> => {
    const document = await read({path: 'pagina.html', bytes: new TextEncoder().encode(html)})
    const results: readonly EngineResult[] = [{engine: 'axe', rule: 'target-size', outcome: 'violation', nodes: [{...button, snippet, data: {width: 45.6, height: 21}}]}]
    const report = check(document, settingsFor(rules, {format: 'html', preset: 'wcag', today: '2026-11-22'}), {page: {...quiet, results}})
    return entryOf(report, document, new Map(rules.map((rule) => [rule.id, rule])), 'nl').outcomes.find(({ruleId}) => ruleId === 'klein-aanraakgebied')?.findings[0]?.what
  }
  expect(await small('<button class="zoek">')).toMatch(/^Deze knop of link is 45,6 bij 21 pixels/)
  expect(await small('<input name="q">')).toMatch(/^Dit veld is 45,6/)
})

it('is no pass where nothing was run', async () => {
  expect(await outcome(quiet, 'knop-zonder-naam')).toMatchObject({result: 'passed'})
  expect(await outcome({...quiet, engine: 'static'}, 'klein-aanraakgebied')).toMatchObject({result: 'untested', reason: {id: 'needs-browser'}})
  expect(await outcome({...quiet, inapplicable: quiet.ran}, 'knop-zonder-naam')).toMatchObject({result: 'inapplicable'})
})

it('says of a page that was too much for a rule just that, and asks for no browser', async () => {
  const reason = {result: 'untested', reason: {id: 'page-rule-stopped'}}
  expect(await outcome(quiet, 'klein-aanraakgebied')).toMatchObject(reason)
  expect(await outcome({...quiet, engine: 'static', ran: [], stopped: ['accesslint:labels-and-names/button-name']}, 'knop-zonder-naam')).toMatchObject(reason)
  const document = await read({path: 'pagina.html', bytes: new TextEncoder().encode(html)})
  const {problems} = check(document, settingsFor(rules, {format: 'html', preset: 'wcag', today: '2026-11-22'}), {page: {...quiet, engine: 'static', ran: [], stopped: ['accesslint:labels-and-names/button-name']}})
  expect(problems).toContainEqual({id: 'page-rule-stopped', fatal: false, data: {rules: 1}})
})

it('leaves what our own rules see to them', async () => {
  const outcomes = await findings([axe('html-has-lang')], 'taal-niet-genoemd')
  expect(outcomes).toEqual([])
})

it('is not asked of what is no web page', async () => {
  expect(await outcome(quiet, 'knop-zonder-naam', 'md')).toBeUndefined()
})

it('stands at the start tag in the report, with its selector', async () => {
  const document = await read({path: 'pagina.html', bytes: new TextEncoder().encode(html)})
  const report = check(document, settingsFor(rules, {format: 'html', preset: 'wcag', today: '2026-11-22'}), {page: {...quiet, results: [axe('button-name')]}})
  const [entry] = entryOf(report, document, new Map(rules.map((rule) => [rule.id, rule])), 'nl').outcomes.find(({ruleId}) => ruleId === 'knop-zonder-naam')?.findings ?? []
  expect(entry).toMatchObject({line: 2, column: from - 15, selector: '.zoek', sourceRange: [from, from + 21]})
  expect(entry?.what).toMatch(/knop/i)
})

it('stands on a criterion in every preset for a norm, or is advice', () => {
  for (const {id, presets, basis, level, needs} of rules.filter(({needs}) => needs.includes('page'))) {
    expect(needs).toContain('page')
    if (presets.includes('wcag') && level !== 'advice') expect(basis.some((one) => one.startsWith('EN 301 549 9.')), id).toBe(true)
    if (presets.includes('wcag21') && level !== 'advice') expect(presets, id).toContain('wcag')
  }
})
