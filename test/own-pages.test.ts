import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {check, englishFor, read, rules, settingsFor} from '@testpanel/core'
import {expect, it} from 'vitest'
import {model} from '../packages/core/test/model.ts'
import {ruleFolders} from '../packages/core/test/rule-folders.ts'

const repository = join(import.meta.dirname, '..')
const pages = ['README.md', 'docs/gids.md', 'docs/ci.md', 'docs/unified.md', 'docs/verklaring.md', 'docs/site.md', ...ruleFolders.map(({path}) => join(path, 'nl.md').slice(repository.length + 1))]

// We write as we ask others to write. The English part of the README is not judged.
it.each(pages)('%s houdt zich aan onze eigen regels', async (path) => {
  const text = readFileSync(join(repository, path), 'utf8').replace(/^## In English$[\s\S]*?(?=^## )/m, '')
  const document = await read({path, bytes: new TextEncoder().encode(text)})
  const report = check(document, settingsFor(rules, {format: 'md', today: '2026-11-22'}), {model, english: await englishFor(document)})
  expect(report.outcomes.flatMap(({findings}) => findings.map(({ruleId, quote}) => `${ruleId}: ${quote.exact}`))).toEqual([])
})
