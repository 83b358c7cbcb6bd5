import {levels, type Level} from './model/finding.ts'
import type {Language, Option, PresetName, Rule} from './model/rule.ts'
import {presets} from './settings.ts'

/** `testpanel.json`, as it is written. Its JSON schema is generated from the rules. */
export interface Configuration {
  readonly $schema?: string
  readonly preset?: PresetName | readonly PresetName[]
  readonly lang?: Language
  readonly failOn?: Exclude<Level, 'advice'> | 'never'
  /** `false` turns a rule off, a level turns it on at that level, an object changes its settings. */
  readonly rules?: Readonly<Record<string, boolean | Level | RuleConfiguration>>
  readonly words?: HouseWords
  readonly houseStyle?: HouseStyle
  readonly ignore?: readonly IgnoreConfiguration[]
  /** Globs of files that are never checked. */
  readonly exclude?: readonly string[]
}

/** Words on which the organisation has decided. */
export interface HouseWords {
  /** Old word → the word to write instead. */
  readonly prefer?: Readonly<Record<string, string>>
  /** Words that no list of words may name. */
  readonly allow?: readonly string[]
  /** Words that may not be used. */
  readonly forbid?: readonly string[]
}

/** Choices in which municipalities differ; what is not named is not judged. */
export interface HouseStyle {
  /** How the reader is addressed. */
  readonly address?: 'u' | 'je'
  /** How numbers up to twenty are written in running text. */
  readonly numbers?: 'cijfers' | 'woorden'
  /** Who speaks. */
  readonly sender?: 'wij' | 'de gemeente'
}

export interface RuleConfiguration {
  readonly level?: Level
  readonly [option: string]: Option | undefined
}

/** A finding left out on purpose: which, why, who decided it and until when (ISO date, inclusive). */
export interface IgnoreConfiguration {
  readonly rule: string
  /** Words the finding must contain; any finding of the rule when absent. */
  readonly quote?: string
  readonly fingerprint?: string
  /** File the ignore is for: the end of its path, with `*` for any characters. */
  readonly path?: string
  readonly reason: string
  readonly owner: string
  readonly until: string
}

/** What is wrong in a configuration, in words. */
export interface ConfigurationError {
  readonly nl: string
  readonly en: string
}

/** Reads the text of a `testpanel.json`. With errors there is no configuration: half a configuration would check something else than was asked. */
export function parseConfiguration(json: string, rules: readonly Rule[]): {readonly configuration?: Configuration; readonly errors: readonly ConfigurationError[]} {
  let value: unknown
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return {errors: [{nl: `Het is geen geldige JSON: ${reason}`, en: `It is not valid JSON: ${reason}`}]}
  }
  const errors = validate(value, rules)
  return errors.length > 0 ? {errors} : {configuration: value as Configuration, errors}
}

type Check = (value: unknown, at: string) => readonly ConfigurationError[]

function validate(value: unknown, rules: readonly Rule[]): readonly ConfigurationError[] {
  const options = new Map(rules.map((rule) => [rule.id, rule.options]))
  const isRule: Check = (asked, at) => (typeof asked === 'boolean' || isLevel(asked) ? [] : fields({level: oneOf(levels), ...optionChecks(options.get(at.replace(/^rules\./, '')) ?? {})}, [])(asked, at))
  return fields({
    $schema: isString,
    preset: oneOrMore(oneOf(Object.keys(presets))),
    lang: oneOf(['nl', 'en']),
    failOn: oneOf(['error', 'warning', 'never']),
    rules: each(isRule),
    words: fields({prefer: each(isFilled), allow: list(isString), forbid: list(isString)}, []),
    houseStyle: fields({address: oneOf(['u', 'je']), numbers: oneOf(['cijfers', 'woorden']), sender: oneOf(['wij', 'de gemeente'])}, []),
    ignore: list(fields({rule: isString, quote: isString, fingerprint: isString, path: isString, reason: isFilled, owner: isFilled, until: isDate}, ['rule', 'reason', 'owner', 'until'])),
    exclude: list(isString)
  }, [])(value, '')
}

function optionChecks(options: Readonly<Record<string, Option>>): Readonly<Record<string, Check>> {
  return Object.fromEntries(Object.entries(options).map(([name, fallback]) => [name, Array.isArray(fallback) ? list(isString) : ofType(typeof fallback)]))
}

function isLevel(value: unknown): value is Level {
  return levels.some((level) => level === value)
}

const isString: Check = ofType('string')
const isFilled: Check = (value, at) => (typeof value === 'string' && value.trim() !== '' ? [] : wrong(at, 'een tekst', 'a text'))
const isDate: Check = (value, at) => (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? [] : wrong(at, 'een datum zoals 2027-01-31', 'a date like 2027-01-31'))

function ofType(type: string): Check {
  const names: Readonly<Record<string, readonly [string, string]>> = {string: ['een tekst', 'a text'], number: ['een getal', 'a number'], boolean: ['true of false', 'true or false']}
  return (value, at) => (typeof value === type ? [] : wrong(at, ...(names[type] ?? [type, type] as const)))
}

function oneOf(values: readonly string[]): Check {
  return (value, at) => (typeof value === 'string' && values.includes(value) ? [] : wrong(at, `een van: ${values.join(', ')}`, `one of: ${values.join(', ')}`))
}

function oneOrMore(check: Check): Check {
  return (value, at) => (Array.isArray(value) ? list(check) : check)(value, at)
}

function list(check: Check): Check {
  return (value, at) => (Array.isArray(value) ? value.flatMap((one, i) => check(one, `${at}[${i}]`)) : wrong(at, 'een lijst', 'a list'))
}

function each(check: Check): Check {
  return (value, at) => (isObject(value) ? Object.entries(value).flatMap(([key, one]) => check(one, `${at}.${key}`)) : wrong(at, 'een object', 'an object'))
}

function fields(checks: Readonly<Record<string, Check>>, required: readonly string[]): Check {
  return (value, at) => {
    if (!isObject(value)) return wrong(at, 'een object', 'an object')
    const inside = (key: string): string => (at === '' ? key : `${at}.${key}`)
    const missing = required.filter((key) => !(key in value)).flatMap((key) => [{nl: `"${inside(key)}" ontbreekt.`, en: `"${inside(key)}" is missing.`}])
    const known = Object.keys(checks).join(', ')
    return [...missing, ...Object.entries(value).flatMap(([key, one]) => checks[key]?.(one, inside(key)) ?? [{nl: `"${inside(key)}" is niet bekend. U kunt gebruiken: ${known}.`, en: `"${inside(key)}" is not known. You can use: ${known}.`}])]
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function wrong(at: string, nl: string, en: string): readonly ConfigurationError[] {
  const where = at === '' ? {nl: 'De configuratie', en: 'The configuration'} : {nl: `"${at}"`, en: `"${at}"`}
  return [{nl: `${where.nl} moet ${nl} zijn.`, en: `${where.en} must be ${en}.`}]
}
