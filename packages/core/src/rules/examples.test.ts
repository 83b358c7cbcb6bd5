import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {check, englishFor, read, rules, settingsFor} from '../index.ts'
import type {RuleConfiguration} from '../config.ts'
import type {Document} from '../model/document.ts'
import type {Finding} from '../model/finding.ts'
import type {PresetName} from '../model/rule.ts'
import {examples, ruleFolders, type Example} from '../../test/rule-folders.ts'
import {model} from '../../test/model.ts'
import {show} from '../../test/show.ts'
import {gatherStatic} from '../../../web/src/static/index.ts'

const today = '2026-11-22'

describe.each(ruleFolders)('de voorbeelden van $id', ({id, path, page}) => {
  const rule = rules.find((one) => one.id === id)
  const own = examples(page)

  it('heeft een fout en een goed voorbeeld', () => {
    expect(rule).toBeDefined()
    expect(new Set(own.map(({kind}) => kind))).toEqual(new Set(['fout', 'goed']))
  })

  it('vindt wat fout is, en in wat goed is niets', async () => {
    const shown: string[] = []
    for (const example of own.filter(({format}) => format !== 'browser')) {
      const document = await readExample(example)
      const findings = await findingsIn(document, example.kind === 'fout' ? [id] : [id, ...inPresetsOf(id)], {[id]: example.options})
      if (example.kind === 'fout') expect(findings, example.text).not.toHaveLength(0)
      else expect(findings.map(({ruleId, quote}) => `${ruleId}: ${quote.exact}`), example.text).toEqual([])
      shown.push(`--- ${example.kind}\n${show(document.text, findings)}`)
    }
    await expect(shown.join('\n')).toMatchFileSnapshot(join(path, 'examples.snap'))
  })
})

/** The rules that are on together with this one in some preset. */
function inPresetsOf(id: string): readonly string[] {
  const presets: readonly PresetName[] = rules.find((one) => one.id === id)?.presets.filter((name) => name !== 'alles') ?? []
  return rules.filter((one) => one.presets.some((name) => presets.includes(name))).map((one) => one.id)
}

function readExample({format, text}: Example): Promise<Document> {
  return read({path: `voorbeeld.${format}`, bytes: new TextEncoder().encode(text)})
}

async function findingsIn(document: Document, ids: readonly string[], options: Readonly<Record<string, RuleConfiguration>>): Promise<readonly Finding[]> {
  const report = check(document, settingsFor(rules.filter(({id}) => ids.includes(id)), {format: document.format, preset: 'alles', today, configuration: {rules: options}}), {model, english: await englishFor(document), page: document.format === 'html' ? await gatherStatic(document) : undefined})
  for (const {ruleId, result, reason} of report.outcomes) if (reason?.id !== 'needs-browser') expect(result, `${ruleId}: ${JSON.stringify(reason)}`).not.toBe('untested')
  return report.outcomes.flatMap(({findings}) => findings)
}
