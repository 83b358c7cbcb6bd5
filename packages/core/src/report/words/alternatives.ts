import type {FindingEntry} from '../entry.ts'
import type {ReportWords} from './nl.ts'

/** Words to write instead of the found ones; none when `said` already names them all. */
export function alternatives({range, suggestions}: FindingEntry, said: string, words: ReportWords): readonly string[] {
  const own = suggestions.filter((one) => one.range[0] === range?.[0] && one.range[1] === range[1]).map(({text}) => text.trim())
  const isSaid = own.every((text) => text !== '' && said.toLowerCase().includes(text.toLowerCase()))
  return isSaid ? [] : own.map((text) => (text === '' ? words.leaveOut : text))
}
