import {expect, it} from 'vitest'
import {model} from '../test/model.ts'
import {check, read, rules, settingsFor} from './index.ts'
import type {Outcome} from './model/finding.ts'
import type {PageFacts} from './model/page.ts'
import {gatherStatic} from '../../web/src/static/index.ts'

async function found(html: string, ids: readonly string[]): Promise<readonly Pick<Outcome, 'ruleId' | 'result'>[]> {
  const document = await read({path: 'pagina.html', bytes: new TextEncoder().encode(`<!doctype html><html lang="nl"><head><title>Paspoort</title></head><body><main>${html}</main></body></html>`)})
  const {outcomes} = check(document, settingsFor(rules.filter(({id}) => ids.includes(id)), {format: 'html', preset: 'alles', today: '2026-11-22'}), {model, page: await gatherStatic(document)})
  return outcomes.map(({ruleId, result, findings}) => ({ruleId, result, findings: findings.length}))
}

it('tells of an empty link once', async () => {
  const link = '<p>Kijk op <a href="/paspoort"></a> en <a href="/afval">hier</a>.</p>'
  expect(await found(link, ['klik-hier-link', 'link-zonder-naam'])).toEqual([{ruleId: 'klik-hier-link', result: 'failed', findings: 1}, {ruleId: 'link-zonder-naam', result: 'failed', findings: 1}])
  expect(await found(link, ['klik-hier-link'])).toEqual([{ruleId: 'klik-hier-link', result: 'failed', findings: 2}])
  expect(await found('<p>Kijk op <a href="/paspoort"></a></p>', ['klik-hier-link', 'link-zonder-naam'])).toMatchObject([{result: 'passed', findings: 0}, {findings: 1}])
})

it('tells of contrast once, and lets no page pass the stricter norm that fails the other', async () => {
  const pale = '<p style="color: #bbb; background: #fff">Een paspoort kost 80 euro.</p>'
  const grey = '<p style="color: #707070; background: #fff">Een paspoort is tien jaar geldig.</p>'
  expect(await found(pale, ['contrast', 'hoog-contrast'])).toEqual([{ruleId: 'contrast', result: 'failed', findings: 1}, {ruleId: 'hoog-contrast', result: 'failed', findings: 0}])
  expect(await found(pale + grey, ['contrast', 'hoog-contrast'])).toMatchObject([{findings: 1}, {result: 'failed', findings: 1}])
  expect(await found(pale, ['hoog-contrast'])).toMatchObject([{findings: 1}])
})

it('tells of an attribute that does not exist once', async () => {
  expect(await found('<div role="checkbox" aria-checked="true" aria-labell="Ja" tabindex="0">Ja</div>', ['aria-attribuut-onbekend', 'aria-attribuut-niet-toegestaan'])).toMatchObject([{findings: 0}, {ruleId: 'aria-attribuut-onbekend', findings: 1}])
})

it('tells of a word once', async () => {
  const words = '<p>Deze licentie is uitsluitend van toepassing op de gedeelde teksten die op de website worden getoond.</p>'
  expect(await found(words, ['moeilijk-woord'])).toMatchObject([{findings: 1}])
  expect(await found(words, ['ambtelijk-woord', 'moeilijk-woord'])).toMatchObject([{ruleId: 'ambtelijk-woord', findings: 1}, {findings: 0}])
})

it('does not let doubt of one rule take the place of what another is sure of', async () => {
  const html = '<!doctype html><html lang="nl"><head><title>Paspoort</title></head><body><main><p>Een paspoort kost 80 euro.</p></main></body></html>'
  const document = await read({path: 'pagina.html', bytes: new TextEncoder().encode(html)})
  const node = {selector: 'p', snippet: '<p>'}
  const page: PageFacts = {
    engine: 'browser', title: 'Paspoort', lang: 'nl', ran: ['axe:color-contrast', 'accesslint:distinguishable/color-contrast-enhanced'], inapplicable: [],
    results: [{engine: 'axe', rule: 'color-contrast', outcome: 'incomplete', nodes: [node]}, {engine: 'accesslint', rule: 'distinguishable/color-contrast-enhanced', outcome: 'violation', nodes: [node]}]
  }
  const {outcomes} = check(document, settingsFor(rules.filter(({id}) => /^(?:contrast|hoog-contrast)$/.test(id)), {format: 'html', preset: 'alles', today: '2026-11-22'}), {page})
  expect(outcomes.map(({findings}) => findings.length)).toEqual([1, 1])
})
