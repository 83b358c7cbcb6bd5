// source: months and their abbreviations as in the Genootschap Onze Taal and Taalunie advice on dates, own selection
// licence: EUPL-1.2
// date: 2026-11-22

import {pattern} from '@testpanel/dutch/segment'

const dayAndMonth = pattern(String.raw`^(\d{1,2})\s(\p{L}+)\.?(?:\s(['’])?(\d{4}|\d{2}))?$`)
const months: readonly string[] = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december']

const shortMonths: Readonly<Record<string, number>> = {jan: 1, feb: 2, febr: 2, mrt: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, okt: 10, nov: 11, dec: 12}

/** A date as it is written. `year` is missing when the text does not give one. */
export interface DateText {
  readonly day: number
  readonly month: number
  readonly year?: number
  readonly form: 'iso' | 'figures' | 'short' | 'zero' | 'full'
  /** The order is day, month, year beyond doubt, and the century is given. */
  readonly sure: boolean
}

/** Reads a date in figures, in the order of a calendar or of a computer, or with the name of a month. */
export function parseDate(text: string): DateText | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (iso) return {day: Number(iso[3]), month: Number(iso[2]), year: Number(iso[1]), form: 'iso', sure: true}
  const figures = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text)
  return figures ? inFigures(figures) : withMonth(text)
}

/**
 * In the Netherlands 03-04-2024 is 3 April: nobody writes the month first with hyphens or points. With slashes it may come
 * from an English program, so there only a day above 12 is sure.
 */
function inFigures([, first = '', sign = '', second = '', last = '']: RegExpExecArray): DateText | undefined {
  const day = Number(first)
  const month = Number(second)
  if (last.length === 2 && sign === '.' && first.length + second.length < 4) return undefined
  const date: DateText = {day, month, year: fullYear(last), form: 'figures', sure: last.length === 4 && (sign !== '/' || day > 12)}
  return last.length === 2 && !exists(date) ? undefined : date
}

function withMonth(text: string): DateText | undefined {
  const [, day = '', name = '', apostrophe, last] = dayAndMonth.exec(text) ?? []
  const long = months.indexOf(name.toLowerCase()) + 1
  const month = long || shortMonths[name.toLowerCase()]
  if (!month) return undefined
  const form = long === 0 || apostrophe !== undefined ? 'short' : day.startsWith('0') ? 'zero' : 'full'
  return {day: Number(day), month, ...(last !== undefined && {year: fullYear(last)}), form, sure: apostrophe === undefined}
}

/** Two figures can be any century; this is the likely one. */
function fullYear(figures: string): number {
  const year = Number(figures)
  return figures.length === 4 ? year : year < 50 ? 2000 + year : 1900 + year
}

export function exists({day, month, year}: Pick<DateText, 'day' | 'month' | 'year'>): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate()
}

/** "12 maart 2024". */
export function writtenOut({day, month, year}: Pick<DateText, 'day' | 'month' | 'year'>): string {
  return [day, months[month - 1], year].filter((part) => part !== undefined).join(' ')
}

/** The year that "3 mei jl." or "3 mei a.s." means in a letter of this date. */
export function yearOf({day, month}: DateText, direction: 'past' | 'coming', letter: DateText | undefined): number | undefined {
  if (letter?.year === undefined) return undefined
  const difference = (month - letter.month) * 31 + day - letter.day
  if (direction === 'past') return difference <= 0 ? letter.year : letter.year - 1
  return difference >= 0 ? letter.year : letter.year + 1
}
