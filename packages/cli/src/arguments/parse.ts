import type {PresetName} from '@testpanel/core'
import {presets, reportFormats} from '@testpanel/core/names'
import {statSync} from 'node:fs'
import {relative, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {wordsIn, type Language, type Words} from '../words/index.ts'
import {commands, monitorFormats, monitorKinds, monitorNorms, options, parseFormats, parseInputs, type Command, type FailOn, type ReportFile, type Request, type ShowRequest, type SiteRequest} from './commands.ts'
import {nearest} from './nearest.ts'
import {siteFrom} from './site.ts'
import {viewportsFrom} from './viewports.ts'

/** What is wrong with the arguments, in words. */
export class UsageError extends Error {}

/** Makes a request of the arguments after `testpanel`; throws a `UsageError` that says what to do instead. */
export function parse(argv: readonly string[]): Request {
  const words = wordsIn(languageOf(argv))
  const {tokens, positionals} = parseArgs({args: [...argv], options: shapes(), strict: false, allowPositionals: true, tokens: true})
  const given = readOptions(tokens.filter((token) => token.kind === 'option'), words)
  const lang = choice('lang', ['nl', 'en'] as const, given, words)
  if (given.has('version')) return {command: 'version', lang: lang ?? 'nl'}
  const command = commandOf(positionals[0], words)
  const rest = positionals.slice(1)
  if (command === 'help' || given.has('help')) {
    const about = command === 'help' ? rest[0] : command
    return {command: 'help', about: about === undefined ? undefined : commandOf(about, words), lang: lang ?? 'nl'}
  }
  for (const name of given.keys()) {
    if (!options[name]?.on.includes(command)) throw usage(words.optionElsewhere(`--${name}`, command), words, command)
  }
  return requestOf(command, rest, given, words)
}

/** Before anything else is known, so that a mistake in the arguments is named in the right language. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='))
  return argv[at] === '--lang=en' || (argv[at] === '--lang' && argv[at + 1] === 'en') ? 'en' : 'nl'
}

type Given = ReadonlyMap<string, string>

function requestOf(command: Exclude<Command, 'help'>, rest: readonly string[], given: Given, words: Words): Request {
  const lang = choice('lang', ['nl', 'en'] as const, given, words)
  const color = given.has('no-color') ? false : undefined
  const alone = (most: number): void => {
    const extra = rest[most]
    if (extra !== undefined) throw usage(words.tooMany(command, extra), words, command)
  }
  switch (command) {
    case 'check': {
      if (rest.length === 0) throw usage(words.nothingToCheck, words, command)
      if (rest.filter((path) => path === '-').length > 1) throw usage(words.stdinOnce, words, command)
      return {
        command, paths: rest, lang, color,
        format: choice('format', reportFormats, given, words) ?? 'pretty',
        output: given.get('output'),
        preset: presetsIn(given, words),
        failOn: choice<FailOn>('fail-on', ['error', 'warning', 'never'], given, words),
        config: given.get('config'),
        stdinPath: given.get('stdin-path'),
        timeLimit: seconds('time-limit', given, words),
        timeBudget: budget(given, words),
        reports: reportsOf(given, words),
        baseline: given.get('baseline'),
        ...shown(given, words, command),
        site: siteOf(rest, given, words, command)
      }
    }
    case 'baseline':
      if (rest.length === 0) throw usage(words.nothingForBaseline, words, command)
      if (rest.includes('-')) throw usage(words.baselineNeedsFile, words, command)
      return {
        command, paths: rest, lang,
        output: given.get('output'),
        update: given.has('update'),
        reason: given.get('reason'),
        preset: presetsIn(given, words),
        config: given.get('config'),
        timeLimit: seconds('time-limit', given, words),
        timeBudget: budget(given, words),
        ...shown(given, words, command),
        site: siteOf(rest, given, words, command)
      }
    case 'fix':
      if (rest.length === 0) throw usage(words.nothingToFix, words, command)
      if (rest.includes('-')) throw usage(words.fixNeedsFile, words, command)
      if (rest.length > 1 && given.has('output')) throw usage(words.fixOneCopy, words, command)
      return {
        command, paths: rest, lang, color,
        output: given.get('output'),
        dryRun: given.has('dry-run'),
        preset: presetsIn(given, words),
        config: given.get('config'),
        timeLimit: seconds('time-limit', given, words),
        date: new Date().toISOString().replace(/\.\d+Z$/, 'Z')
      }
    case 'explain':
      alone(1)
      if (rest[0] === undefined) throw usage(words.oneRule, words, command)
      return {command, rule: rest[0], lang: lang ?? 'nl', color}
    case 'rules':
      alone(0)
      return {command, format: choice('format', ['pretty', 'json'] as const, given, words) ?? 'pretty', lang: lang ?? 'nl', color}
    case 'parse':
      alone(1)
      return {
        command, lang: lang ?? 'nl',
        path: rest[0] === '-' ? undefined : rest[0],
        format: choice('format', parseFormats, given, words) ?? 'tree',
        input: choice('input', parseInputs, given, words),
        timeLimit: seconds('time-limit', given, words)
      }
    case 'score':
      alone(0)
      if (!given.has('jsonl')) throw usage(words.scoreNeedsJsonl, words, command)
      return {command, lang: lang ?? 'nl'}
    case 'gather':
      alone(1)
      if (rest[0] === undefined || rest[0] === '-') throw usage(words.nothingToGather, words, command)
      if (given.get('save')?.toLowerCase().endsWith('.json') !== true) throw usage(words.gatherNeedsSave, words, command)
      return {command, path: rest[0], save: given.get('save') ?? '', lang: lang ?? 'nl', timeLimit: seconds('time-limit', given, words), ...shown(given, words, command)}
    case 'monitor':
      if (rest[0] !== undefined && !monitorKinds.some((kind) => kind === rest[0])) throw usage(words.monitorUnknown(rest[0]), words, command)
      alone(2)
      if (rest[1] === undefined) throw usage(words.monitorNeedsReport, words, command)
      return {
        command, what: 'verklaring', path: rest[1], lang: lang ?? 'nl',
        format: choice('format', monitorFormats, given, words) ?? 'markdown',
        output: given.get('output'),
        preset: choice('preset', monitorNorms, given, words) ?? 'wcag21'
      }
    case 'init':
      alone(0)
      return {command, lang: lang ?? 'nl'}
  }
}

function commandOf(typed: string | undefined, words: Words): Command {
  if (typed === undefined) return 'help'
  const command = commands.find((name) => name === typed)
  if (command) return command
  const guess = isThere(typed) ? `testpanel check ${typed}` : nearest(typed, commands)
  throw usage(words.unknownCommand(typed), words, '', guess && !guess.startsWith('testpanel') ? `testpanel ${guess}` : guess)
}

/** `testpanel brief.docx`: the command was forgotten. */
function isThere(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false}) !== undefined
}

function shapes(): Record<string, {type: 'string' | 'boolean'; short?: string}> {
  return Object.fromEntries(Object.entries(options).map(([name, {type, short}]) => [name, {type, ...(short && {short})}]))
}

function readOptions(tokens: readonly {readonly name: string; readonly rawName: string; readonly value?: string | undefined; readonly inlineValue?: boolean | undefined}[], words: Words): Given {
  const given = new Map<string, string>()
  for (const {name, rawName, value, inlineValue = false} of tokens) {
    const option = options[name]
    if (!option) throw usage(words.unknownOption(rawName), words, '', guessOption(name))
    if (option.type === 'boolean' && value !== undefined) throw usage(words.needlessValue(rawName), words, '')
    const isForgotten = value === undefined || value === '' || (!inlineValue && /^--?[a-z]/i.test(value))
    if (option.type === 'string' && isForgotten) throw usage(words.missingValue(rawName), words, '')
    // `--report` may be given more than once; a name of a file has no line end.
    given.set(name, name === 'report' && given.has(name) ? `${given.get(name)}\n${value}` : (value ?? ''))
  }
  return given
}

function guessOption(name: string): string | undefined {
  const guess = nearest(name, Object.keys(options))
  return guess && `--${guess}`
}

function choice<T extends string>(name: string, allowed: readonly T[], given: Given, words: Words): T | undefined {
  const value = given.get(name)
  return value === undefined ? undefined : chosen(name, value, allowed, words)
}

function chosen<T extends string>(name: string, value: string, allowed: readonly T[], words: Words): T {
  const one = allowed.find((allowed) => allowed === value)
  if (one) return one
  throw usage(words.wrongValue(`--${name}`, value, allowed.join(', ')), words, '', nearest(value, allowed))
}

/** One preset or more: `--preset b1-web,wcag21`. */
function presetsIn(given: Given, words: Words): readonly PresetName[] | undefined {
  return given.get('preset')?.split(',').map((name) => chosen('preset', name.trim(), Object.keys(presets) as PresetName[], words))
}

function seconds(name: string, given: Given, words: Words): number {
  const value = given.get(name) ?? '60'
  const number = Number(value)
  if (Number.isFinite(number) && number > 0 && number <= 86_400) return number
  throw usage(words.wrongSeconds(`--${name}`, value), words, '')
}

/** The whole site of one address. */
function siteOf(paths: readonly string[], given: Given, words: Words, command: Command): SiteRequest | undefined {
  const site = siteFrom(paths, given, words)
  if (typeof site === 'string') throw usage(site, words, command)
  return site
}

/** Naming a browser, or the window it has, is asking for it. */
function shown(given: Given, words: Words, command: Command): ShowRequest {
  const viewports = viewportsFrom(given.get('viewport'))
  if (viewports === 'wrong') throw usage(words.wrongViewport(given.get('viewport') ?? ''), words, command)
  return {browser: ['browser', 'browser-path', 'viewport'].some((name) => given.has(name)), browserPath: given.get('browser-path'), login: given.get('login'), viewports}
}

/** More reports: `--report html=rapport.html`, each in a file of its own. */
function reportsOf(given: Given, words: Words): readonly ReportFile[] {
  const reports = (given.get('report')?.split('\n') ?? []).map((value): ReportFile => {
    const at = value.indexOf('=')
    const format = reportFormats.find((one) => one === value.slice(0, at))
    const output = value.slice(at + 1)
    if (format === undefined || at === -1 || output === '') throw usage(words.wrongReport(value, reportFormats.join(', ')), words, 'check')
    return {format, output}
  })
  const files = [...reports.map(({output}) => output), ...(given.has('output') ? [given.get('output') ?? ''] : [])].map((path) => resolve(path))
  const twice = files.find((path, i) => files.indexOf(path) !== i)
  if (twice !== undefined) throw usage(words.reportTwice(relative('', twice)), words, 'check')
  return reports
}

/** Seconds for the whole run, when it has a limit. */
function budget(given: Given, words: Words): number | undefined {
  return given.has('time-budget') ? seconds('time-budget', given, words) : undefined
}

function usage(message: string, words: Words, command: string, guess?: string): UsageError {
  return new UsageError(`${message}\n${guess === undefined ? words.seeHelp(command) : words.didYouMean(guess)}`)
}
