import {ruleEntry, rules} from '@testpanel/core'
import {oneLine, padTo, styleOf, widthOf, type RuleEntry} from '@testpanel/core/report'
import {columnsOf, hasColor} from '../output/terminal.ts'
import {wordsIn, type Language} from '../words/index.ts'

/** All rules, as a table or as JSON. */
export function listRules(format: 'pretty' | 'json', lang: Language, color: boolean | undefined): string {
  const entries = rules.map((rule): readonly [string, RuleEntry] => [rule.id, ruleEntry(rule, lang)])
  if (format === 'json') return `${JSON.stringify({version: 1, rules: Object.fromEntries(entries)}, null, 2)}\n`
  const words = wordsIn(lang)
  const style = styleOf(hasColor(color, process.stdout))
  const {id, title, level, presets} = words.rules
  const rows = entries.map(([id, {title, level, presets}]) => [id, oneLine(title), words.levels[level], presets.join(', ')])
  const widths = [0, 1, 2].map((column) => Math.max(...[[id, title, level], ...rows].map((row) => widthOf(row[column] ?? ''))))
  const line = (cells: readonly string[]): string => cells.map((cell, i) => padTo(cell, widths[i] ?? 0)).join('  ').trimEnd()
  const full = Math.max(...rows.map((row) => widthOf(line(row))))
  const shown = full <= columnsOf(process.stdout) ? rows : rows.map((row) => row.slice(0, 3))
  const head = [id, title, level, presets].slice(0, shown[0]?.length ?? 4)
  return `${[style.bold(line(head)), ...shown.map(line), '', words.ruleCount(rows.length)].join('\n')}\n`
}
