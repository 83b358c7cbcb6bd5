import type {PresetName} from '@testpanel/core'
import {presets, reportFormats} from '@testpanel/core/names'
import {relative, resolve} from 'node:path'
import type {Words} from '../words/index.ts'
import type {Command, ReportFile, ShowRequest, SiteRequest} from './commands.ts'
import {nearest} from './nearest.ts'
import {siteFrom} from './site.ts'
import {viewportsFrom} from './viewports.ts'

/** What is wrong with the arguments, in words. */
export class UsageError extends Error {}

/** The options with their values, by name without dashes; an empty value for those that have none. */
export type Given = ReadonlyMap<string, string>

/** What is wrong, with where to read more or what was probably meant. */
export function usage(message: string, words: Words, command: string, guess?: string): UsageError {
  return new UsageError(`${message}\n${guess === undefined ? words.seeHelp(command) : words.didYouMean(guess)}`)
}

/** The value of an option that has a few, when it was given. */
export function choice<T extends string>(name: string, allowed: readonly T[], given: Given, words: Words): T | undefined {
  const value = given.get(name)
  return value === undefined ? undefined : chosen(name, value, allowed, words)
}

function chosen<T extends string>(name: string, value: string, allowed: readonly T[], words: Words): T {
  const one = allowed.find((allowed) => allowed === value)
  if (one) return one
  throw usage(words.wrongValue(`--${name}`, value, allowed.join(', ')), words, '', nearest(value, allowed))
}

/** The presets that were named, one or more: `--preset b1-web,wcag21`. */
export function presetsIn(given: Given, words: Words): readonly PresetName[] | undefined {
  return given.get('preset')?.split(',').map((name) => chosen('preset', name.trim(), Object.keys(presets) as PresetName[], words))
}

/** A number of seconds, 60 unless another was given. */
export function seconds(name: string, given: Given, words: Words): number {
  const value = given.get(name) ?? '60'
  const number = Number(value)
  if (Number.isFinite(number) && number > 0 && number <= 86_400) return number
  throw usage(words.wrongSeconds(`--${name}`, value), words, '')
}

/** How the whole site of one address is to be checked, when that was asked. */
export function siteOf(paths: readonly string[], given: Given, words: Words, command: Command): SiteRequest | undefined {
  const site = siteFrom(paths, given, words)
  if (typeof site === 'string') throw usage(site, words, command)
  return site
}

/** How pages are to be shown. Naming a browser, or the window it has, is asking for it. */
export function shown(given: Given, words: Words, command: Command): ShowRequest {
  const viewports = viewportsFrom(given.get('viewport'))
  if (viewports === 'wrong') throw usage(words.wrongViewport(given.get('viewport') ?? ''), words, command)
  return {browser: ['browser', 'browser-path', 'viewport'].some((name) => given.has(name)), browserPath: given.get('browser-path'), login: given.get('login'), viewports}
}

/** Reports besides the first: `--report html=rapport.html`, each in a file of its own. */
export function reportsOf(given: Given, words: Words): readonly ReportFile[] {
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
export function budget(given: Given, words: Words): number | undefined {
  return given.has('time-budget') ? seconds('time-budget', given, words) : undefined
}
