import type {ActiveRule} from './check.ts'
import type {Configuration, IgnoreConfiguration, RuleConfiguration} from './config.ts'
import {houseRules} from './house-style.ts'
import type {Format, Problem} from './model/document.ts'
import type {Finding, Level} from './model/finding.ts'
import {problem} from './model/problem.ts'
import type {Option, PresetName, Rule} from './model/rule.ts'

export interface Ignore {
  readonly reason: string
  readonly matches: (path: string, finding: Finding) => boolean
}

/** What `check` needs to know, for documents of one format. */
export interface Settings {
  readonly rules: readonly ActiveRule[]
  readonly ignore: readonly Ignore[]
  /** Ids of all rules there are. */
  readonly known: ReadonlySet<string>
  readonly problems: readonly Problem[]
  /** Is the text of menus, the top and bottom of a page and questions about cookies looked at too? For a check of a whole site, where each is reported once. Never part of the reading level. */
  readonly wholePage?: boolean
}

export interface SettingsRequest {
  readonly format: Format
  readonly configuration?: Configuration
  /** Named on the command line; goes before the configuration and the format's own. Of more than one, all rules. */
  readonly preset?: PresetName | readonly PresetName[]
  /** ISO date of today, to know which ignores have run out. */
  readonly today: string
  /** See `Settings`. */
  readonly wholePage?: boolean
}

/** Every preset, with the formats that pick it when none is named. */
export const presets: Readonly<Record<PresetName, readonly Format[]>> = {
  'b1-brief': ['docx', 'odt', 'md', 'txt', 'eml'],
  'b1-web': ['html'],
  wcag: [],
  wcag21: [],
  alles: []
}

/** Works the configuration out against the rules there are. Names that do not exist become problems, never errors. */
export function settingsFor(all: readonly Rule[], {format, configuration = {}, preset, today, wholePage}: SettingsRequest): Settings {
  const chosen = [preset ?? configuration.preset ?? presetOf(format)].flat()
  const asked = {...houseRules(configuration), ...configuration.rules}
  const allow = configuration.words?.allow ?? []
  const known = new Set(all.map(({id}) => id))
  const {ignore, problems} = ignores(configuration.ignore ?? [], today)
  const unknown = [...Object.keys(asked), ...(configuration.ignore ?? []).map(({rule}) => rule)].filter((id) => !known.has(id))
  return {
    rules: all.filter((rule) => fits(rule, format)).flatMap((rule) => activate(rule, asked[rule.id], chosen.some((name) => rule.presets.includes(name)))).map((active) => allowing(active, allow)),
    ignore,
    known,
    problems: [...problems, ...[...new Set(unknown)].map((rule) => problem('unknown-rule', {rule}))],
    ...(wholePage && {wholePage})
  }
}

/** What engines see on a web page is asked of web pages alone. */
function fits({needs}: Rule, format: Format): boolean {
  return format === 'html' || !needs.includes('page')
}

function presetOf(format: Format): PresetName {
  return (Object.keys(presets) as PresetName[]).find((name) => presets[name].includes(format)) ?? 'alles'
}

function activate(rule: Rule, asked: boolean | Level | RuleConfiguration | undefined, inPreset: boolean): readonly ActiveRule[] {
  if (asked === false || (asked === undefined && !inPreset)) return []
  if (asked === undefined || asked === true) return [{rule, level: rule.level, options: rule.options}]
  if (typeof asked === 'string') return [{rule, level: asked, options: rule.options}]
  const own = Object.entries(asked).filter((entry): entry is [string, Option] => entry[0] in rule.options && entry[1] !== undefined)
  return [{rule, level: asked.level ?? rule.level, options: {...rule.options, ...Object.fromEntries(own)}}]
}

/** Rules with a list of words leave out what the organisation allows. */
function allowing(active: ActiveRule, words: readonly string[]): ActiveRule {
  const own = active.options['allow']
  return words.length > 0 && Array.isArray(own) ? {...active, options: {...active.options, allow: [...own, ...words]}} : active
}

function ignores(configured: readonly IgnoreConfiguration[], today: string): {ignore: Ignore[]; problems: Problem[]} {
  const ignore: Ignore[] = []
  const problems: Problem[] = []
  for (const one of configured) {
    if (one.until < today) problems.push(problem('ignore-expired', {rule: one.rule, until: one.until, owner: one.owner}))
    else ignore.push({reason: `${one.reason} (${one.owner}, tot en met ${one.until})`, matches: (path, finding) => matches(one, path, finding)})
  }
  return {ignore, problems}
}

function matches({rule, quote, fingerprint, path: wanted}: IgnoreConfiguration, path: string, finding: Finding): boolean {
  if (rule !== finding.ruleId) return false
  if (fingerprint !== undefined && fingerprint !== finding.fingerprint) return false
  if (quote !== undefined && !finding.quote.exact.toLowerCase().includes(quote.toLowerCase())) return false
  return wanted === undefined || endsLike(path.replaceAll('\\', '/'), wanted)
}

/** `brieven/*.docx` fits `/werk/brieven/a.docx`; `*` does not cross a folder, `**` does. */
function endsLike(path: string, wanted: string): boolean {
  const source = wanted.split(/(\*\*?)/).map((part) => (part === '**' ? '.*' : part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))).join('')
  return new RegExp(`(^|/)${source}$`).test(path)
}
