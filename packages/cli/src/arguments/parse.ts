import {reportFormats} from '@testpanel/core/names'
import {statSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {wordsIn, type Language, type Words} from '../words/index.ts'
import {commands, monitorFormats, monitorKinds, monitorNorms, options, parseFormats, parseInputs, type BaselineRequest, type CheckRequest, type Command, type FailOn, type FixRequest, type GatherRequest, type MonitorRequest, type Request} from './commands.ts'
import {nearest} from './nearest.ts'
import {budget, choice, presetsIn, reportsOf, seconds, shown, siteOf, usage, type Given} from './values.ts'

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
  return requestOf({command, rest, given, words, lang, color: given.has('no-color') ? false : undefined})
}

/** Before anything else is known, so that a mistake in the arguments is named in the right language. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='))
  return argv[at] === '--lang=en' || (argv[at] === '--lang' && argv[at + 1] === 'en') ? 'en' : 'nl'
}

/** A command with what was given to it. */
interface Asked {
  readonly command: Exclude<Command, 'help'>
  readonly rest: readonly string[]
  readonly given: Given
  readonly words: Words
  readonly lang: Language | undefined
  readonly color: boolean | undefined
}

function requestOf(asked: Asked): Request {
  const {command, rest, given, words, color, lang = 'nl'} = asked
  switch (command) {
    case 'check':
      return checkOf(asked)
    case 'baseline':
      return baselineOf(asked)
    case 'fix':
      return fixOf(asked)
    case 'gather':
      return gatherOf(asked)
    case 'monitor':
      return monitorOf(asked)
    case 'explain':
      atMost(1, asked)
      if (rest[0] === undefined) throw usage(words.oneRule, words, command)
      return {command, rule: rest[0], lang, color}
    case 'rules':
      atMost(0, asked)
      return {command, format: choice('format', ['pretty', 'json'] as const, given, words) ?? 'pretty', lang, color}
    case 'parse':
      atMost(1, asked)
      return {
        command, lang,
        path: rest[0] === '-' ? undefined : rest[0],
        format: choice('format', parseFormats, given, words) ?? 'tree',
        input: choice('input', parseInputs, given, words),
        timeLimit: seconds('time-limit', given, words)
      }
    case 'score':
      atMost(0, asked)
      if (!given.has('jsonl')) throw usage(words.scoreNeedsJsonl, words, command)
      return {command, lang}
    case 'init':
      atMost(0, asked)
      return {command, lang}
  }
}

function checkOf({rest, given, words, lang, color}: Asked): CheckRequest {
  const command = 'check'
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

function baselineOf({rest, given, words, lang}: Asked): BaselineRequest {
  const command = 'baseline'
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
}

function fixOf({rest, given, words, lang, color}: Asked): FixRequest {
  const command = 'fix'
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
}

function gatherOf(asked: Asked): GatherRequest {
  const {rest: [path], given, words, lang = 'nl'} = asked
  const command = 'gather'
  atMost(1, asked)
  if (path === undefined || path === '-') throw usage(words.nothingToGather, words, command)
  const save = given.get('save') ?? ''
  if (!save.toLowerCase().endsWith('.json')) throw usage(words.gatherNeedsSave, words, command)
  return {command, path, save, lang, timeLimit: seconds('time-limit', given, words), ...shown(given, words, command)}
}

function monitorOf(asked: Asked): MonitorRequest {
  const {rest: [what, path], given, words, lang = 'nl'} = asked
  const command = 'monitor'
  if (what !== undefined && !monitorKinds.some((kind) => kind === what)) throw usage(words.monitorUnknown(what), words, command)
  atMost(2, asked)
  if (path === undefined) throw usage(words.monitorNeedsReport, words, command)
  return {
    command, what: 'verklaring', path, lang,
    format: choice('format', monitorFormats, given, words) ?? 'markdown',
    output: given.get('output'),
    preset: choice('preset', monitorNorms, given, words) ?? 'wcag21'
  }
}

function atMost(most: number, {command, rest, words}: Asked): void {
  const extra = rest[most]
  if (extra !== undefined) throw usage(words.tooMany(command, extra), words, command)
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
