import type {Language} from '../../model/rule.ts'

/** A date of ISO 8601 as people write it: `22 november 2026`. */
export function longDate(date: string, lang: Language): string {
  const day = new Date(`${date}T00:00:00Z`)
  return Number.isNaN(day.getTime()) ? date : new Intl.DateTimeFormat(lang === 'nl' ? 'nl-NL' : 'en-GB', {dateStyle: 'long', timeZone: 'UTC'}).format(day)
}
