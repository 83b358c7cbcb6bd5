import type {FileEntry, RuleEntry} from './entry.ts'
import type {Reporter, ReportOptions} from './reporters.ts'

/** The version of the JSON report. It goes up when something that was there changes or goes away; see docs/json-rapport.md. */
const reportVersion = 1

/** How every JSON report begins. */
export const jsonSignature = `{"version":${reportVersion},"tool":{"name":"testpanel"`
/** How every line of a JSON Lines report begins. */
export const jsonlSignature = '{"path":"'

/** One JSON object for the whole run, with a file on each line. */
export function json({lang, tool, rules}: ReportOptions): Reporter {
  const ran = new Set<string>()
  let first = true
  return {
    begin: () => `${line({version: reportVersion, tool, lang}).slice(0, -1)},"files":[`,
    file(entry) {
      for (const {ruleId} of entry.outcomes) ran.add(ruleId)
      const separator = first ? '\n' : ',\n'
      first = false
      return separator + line(withoutPictures(entry))
    },
    end: (summary) => `\n],\n"rules":${line(only(rules, ran))},\n"summary":${line(summary)}}\n`
  }
}

/** One line of JSON for each file, and nothing else. */
export function jsonl(): Reporter {
  return {begin: () => '', file: (entry: FileEntry) => `${line(withoutPictures(entry))}\n`, end: () => ''}
}

/** Pictures are for a report that shows them. */
function withoutPictures(entry: FileEntry): FileEntry {
  const {pictures, ...plain} = entry
  return pictures ? plain : entry
}

function only(rules: Readonly<Record<string, RuleEntry>>, ran: ReadonlySet<string>): Readonly<Record<string, RuleEntry>> {
  return Object.fromEntries(Object.entries(rules).filter(([id]) => ran.has(id)))
}

// JSON itself escapes only the first 32 control characters. These too can steer a terminal, or end a line for some readers.
const steering = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g

/** JSON on one line, in which nothing can steer a terminal. */
export function line(value: unknown): string {
  return JSON.stringify(value).replace(steering, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
