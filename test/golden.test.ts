import {join} from 'node:path'
import {check, englishFor, read, rules, settingsFor} from '@testpanel/core'
import {describe, expect, it} from 'vitest'
import {model} from '../packages/core/test/model.ts'
import {show} from '../packages/core/test/show.ts'
import {fixtures} from './fixtures.ts'

// The whole report of every fixture, as a person would read it: a new rule's false alarms show up here first.
describe('de rapporten van de voorbeelden', () => {
  it('er zijn er genoeg', () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(12)
  })

  it.each(fixtures)('$name', async ({name, path, bytes}) => {
    const document = await read({path, bytes})
    const report = check(document, settingsFor(rules, {format: document.format, today: '2026-11-22'}), {model, english: await englishFor(document)})
    const findings = report.outcomes.flatMap((outcome) => outcome.findings)
    const suppressed = report.outcomes.flatMap((outcome) => outcome.suppressed).map(({ruleId, because, quote}) => `weggelaten: ${ruleId} "${quote.exact}" (${because})`)
    const problems = report.problems.map(({id, data}) => `probleem: ${id} ${JSON.stringify(data)}`)
    const untested = report.outcomes.filter(({result}) => result === 'untested').map(({ruleId}) => `niet gecontroleerd: ${ruleId}`)
    const head = [`${document.format} ${document.lang}, ${findings.length} punten`, ...problems, ...untested, ...suppressed]
    await expect(`${head.join('\n')}\n\n${show(document.text, findings)}`).toMatchFileSnapshot(join('../fixtures/golden', `${name}.snap`))
  })
})
