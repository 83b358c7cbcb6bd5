import type {Rule} from '../../packages/core/src/model/rule.ts'
import type {RuleFolder} from './folders.ts'

const names = {error: 'fout', warning: 'let op', advice: 'advies'} as const

/** The page that lists all rules. */
export function ruleIndex(rules: readonly Rule[], folders: readonly RuleFolder[]): string {
  const path = new Map(folders.map(({group, id}) => [id, `../packages/core/src/rules/${group}/${id}/nl.md`]))
  const rows = rules.map(({id, title, level, presets, basis}) => `| [${title.nl}](${path.get(id) ?? ''}) | \`${id}\` | ${names[level]} | ${presets.join(', ')} | ${basis.join(', ')} |`)
  return `<!-- Gemaakt door "pnpm gen". Pas de regels zelf aan, niet dit bestand. -->
# De regels

| regel | naam | niveau | staat aan in | steunt op |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`
}
