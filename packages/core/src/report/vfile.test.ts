import {expect, it} from 'vitest'
import {check} from '../check.ts'
import {read} from '../read/index.ts'
import {rules} from '../rules/registry.gen.ts'
import {settingsFor} from '../settings.ts'
import {entryOf} from './entry.ts'
import {vfileMessages} from './vfile.ts'

async function messages(path: string, text: string) {
  const document = await read({path, bytes: new TextEncoder().encode(text)})
  const report = check(document, settingsFor(rules, {format: document.format, today: '2026-11-22'}))
  return vfileMessages(entryOf(report, document, new Map(rules.map((rule) => [rule.id, rule])), 'nl'), 'nl')
}

it('has places in the file itself, so after entities too', async () => {
  const html = '<p>Caf&eacute; &amp; winkel: indien u wilt.</p>'
  const message = (await messages('pagina.html', html)).find(({ruleId}) => ruleId === 'ambtelijk-woord')
  expect(message).toMatchObject({actual: 'indien', source: 'testpanel', line: 1, column: html.indexOf('indien') + 1})
  expect(message?.place).toMatchObject({start: {offset: html.indexOf('indien')}, end: {offset: html.indexOf('indien') + 6}})
})

it('says of the document as a whole without a place, and first', async () => {
  const [first] = await messages('pagina.html', '<!doctype html><html><body><p>Bel ons, indien u vragen hebt over uw afspraak met de gemeente.</p></body></html>')
  expect(first).toMatchObject({ruleId: 'taal-niet-genoemd', fatal: false, expected: []})
  expect([first?.place, first?.actual]).toEqual([undefined, undefined])
})
