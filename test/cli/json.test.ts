import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {expect, test} from 'vitest'
import {makeBad} from '../../fixtures/make/bad.ts'
import {fixtures, folder, testpanel} from './testpanel.ts'

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../packages/cli/schema/report.schema.json'), 'utf8'))
const ajv = new Ajv2020({strict: true, allErrors: true})
const isReport = ajv.compile(schema)

test('the report of all fixtures, in both languages, is what the schema says', async () => {
  for (const lang of ['nl', 'en']) {
    const {code, out} = await testpanel(['check', fixtures, '--format', 'json', '--preset', 'alles', '--lang', lang])
    const report = JSON.parse(out)
    expect(isReport(report), JSON.stringify(isReport.errors?.slice(0, 3), null, 1)).toBe(true)
    expect(code).toBe(1)
    expect(report.summary.files).toBe(report.files.length)
    expect(report.summary.findings.error).toBeGreaterThan(0)
    const ran = new Set(report.files.flatMap((file: {outcomes: {ruleId: string}[]}) => file.outcomes.map(({ruleId}) => ruleId)))
    expect(Object.keys(report.rules).sort()).toEqual([...ran].sort())
  }
})

test('so is the report of files that cannot be read, and each line of jsonl', async () => {
  const cwd = folder()
  makeBad(cwd)
  const {out} = await testpanel(['check', '.', 'weg.docx', 'https://gemeente.example', '--format', 'json'], {cwd})
  const report = JSON.parse(out)
  expect(isReport(report), JSON.stringify(isReport.errors?.slice(0, 3), null, 1)).toBe(true)
  const lines = (await testpanel(['check', '.', 'weg.docx', 'https://gemeente.example', '--format', 'jsonl'], {cwd})).out.trim().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toEqual(report.files)
})

test('every finding says where it is', async () => {
  const {out} = await testpanel(['check', fixtures, '--format', 'jsonl', '--preset', 'alles'])
  for (const {path, format, outcomes} of out.trim().split('\n').map((line) => JSON.parse(line))) {
    for (const finding of outcomes.flatMap((outcome: {findings: unknown[]}) => outcome.findings)) {
      if (finding.range === null) continue
      const fields = format === 'docx' || format === 'odt' ? ['part', 'paragraph', 'run', 'endParagraph'] : ['line', 'column', 'endLine', 'endColumn']
      for (const field of fields) expect(finding, path).toHaveProperty(field)
    }
  }
})

test('so is a report beside a baseline', async () => {
  const cwd = folder({'a.txt': `U krijgt ${'een brief en '.repeat(14)}een kaart.\n`})
  await testpanel(['baseline', 'a.txt'], {cwd})
  const report = JSON.parse((await testpanel(['check', 'a.txt', '--baseline', 'testpanel-baseline.json', '--format', 'json'], {cwd})).out)
  expect(isReport(report), JSON.stringify(isReport.errors?.slice(0, 3), null, 1)).toBe(true)
  expect(report.summary).toMatchObject({findings: {error: 0}, byRule: {}, baseline: {new: 0, mended: 0}})
})
