import {expect, it} from 'vitest'
import {withAtMost} from './at-most.ts'
import {check, read, rules, settingsFor} from './engine.ts'
import {problemWords} from './report/problem-words.ts'

async function reportOf(text: string) {
  const document = await read({path: 'brief.txt', bytes: new TextEncoder().encode(text)})
  return check(document, settingsFor(rules, {format: document.format, configuration: {}, today: '2026-11-22', preset: 'b1-brief'}))
}

const long = 'U dient dit conform de regels te doen. '.repeat(300)

const counts = (report: Awaited<ReturnType<typeof reportOf>>): readonly number[] => report.outcomes.map(({findings}) => findings.length).filter((count) => count > 0)

it('leaves a report alone that is not too long', async () => {
  const report = await reportOf('U dient het formulier in te vullen.')
  expect(withAtMost(report, 1000)).toBe(report)
})

it('keeps the first findings of each rule, and all of a rule that has few', async () => {
  const report = await reportOf(long)
  const cut = withAtMost(report, 50)
  const few = counts(report).filter((count) => count <= 5)
  expect(few.length).toBeGreaterThan(0)
  expect(Math.max(...counts(report))).toBeGreaterThan(200)
  expect(counts(cut).reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(50)
  expect(counts(cut).filter((count) => count <= 5)).toEqual(few)
  for (const [i, {ruleId, findings, result}] of cut.outcomes.entries()) {
    expect([ruleId, result]).toEqual([report.outcomes[i]?.ruleId, report.outcomes[i]?.result])
    expect(findings).toEqual(report.outcomes[i]?.findings.slice(0, findings.length))
  }
})

it('says what was left out', async () => {
  const {problems} = withAtMost(await reportOf(long), 50)
  const said = problems.find(({id}) => id === 'findings-cut')
  expect(said && problemWords(said, 'nl')).toMatch(/meer dan 50 meldingen.*hoogstens \d+/)
})
