import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {check, englishFor, entryOf, locate, read, rules, settingsFor, type Document} from '@testpanel/core'
import {beforeAll, describe, expect, it} from 'vitest'
import {model} from '../packages/core/test/model.ts'
import {fixtures} from './fixtures.ts'

// The invariants of ARCHITECTURE.md that no other test proves. Layers: layers.test.ts. Reading never fails: the readers' own tests.
const repository = join(import.meta.dirname, '..')
const sources = ['packages/core/src', 'packages/dutch/src'].flatMap((folder) => readdirSync(join(repository, folder), {recursive: true, withFileTypes: true})
  .filter(({name}) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map(({parentPath, name}) => join(parentPath, name)))

it('1: core and dutch name nothing of Node and nothing that does I/O', () => {
  expect(sources.length).toBeGreaterThan(30)
  for (const path of sources) expect(readFileSync(path, 'utf8'), path).not.toMatch(/from '(node:|fs'|path')|\bprocess\.|\bconsole\.|\bfetch\(|\brequire\(/)
})

it('7: every word list says where it comes from, under which licence and since when', () => {
  const lists = readdirSync(join(repository, 'packages/core/src/rules'), {recursive: true, withFileTypes: true}).filter(({name}) => name === 'words.tsv')
  expect(lists.length).toBeGreaterThan(0)
  for (const {parentPath, name} of lists) expect(readFileSync(join(parentPath, name), 'utf8')).toMatch(/^# source: .+\n# licence: .+\n# date: \d{4}-\d{2}-\d{2}$/m)
})

describe.each(fixtures)('$name', ({path, bytes}) => {
  let document: Document
  beforeAll(async () => {
    document = await read({path, bytes})
  })

  it('3: every word of the text has a place in the file, and segments are sorted and apart', () => {
    let end = 0
    for (const {at} of document.segments) {
      expect(at[0]).toBeGreaterThanOrEqual(end)
      end = at[1]
    }
    const words = [...document.text.matchAll(/[\p{L}\p{N}]+/gu)]
    expect(words.length).toBeGreaterThan(50)
    for (const {index, 0: word} of words) {
      // Only the name of an empty merge field stands nowhere: the reader shows it so that the sentence has no hole.
      const shown = document.variables.some(([start, stop]) => start <= index && index < stop)
      if (!shown) expect(locate(document, [index, index + word.length]), word).toBeDefined()
    }
  })

  it('5: document, report and entry are plain data', async () => {
    const report = check(document, settingsFor(rules, {format: document.format, today: '2026-11-22'}), {model, english: await englishFor(document)})
    const entry = entryOf(report, document, new Map(rules.map((rule) => [rule.id, rule])), 'nl')
    for (const data of [document, report, entry]) expect(JSON.parse(JSON.stringify(data))).toEqual(data)
  })

  it('6: every rule of the preset has an outcome', () => {
    const settings = settingsFor(rules, {format: document.format, today: '2026-11-22'})
    expect(check(document, settings).outcomes.map(({ruleId}) => ruleId)).toEqual(settings.rules.map(({rule}) => rule.id))
  })
})
