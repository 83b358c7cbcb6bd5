import {fingerprint} from '../text/fingerprint.ts'
import {messageOf} from './ci/message.ts'
import {Occurrences} from './ci/occurrences.ts'
import {linesOf, nameOf} from './ci/place.ts'
import {line} from './json.ts'
import type {Reporter, ReportOptions} from './reporters.ts'
import {findingsOf, kindOf, unreadReasons} from './summary.ts'
import {wordsIn} from './words/index.ts'

/** How every report for GitLab begins: the lines before the first item tell it from other lists. */
export const gitlabSignature = '[\n\n\n'

const severities = {error: 'major', warning: 'minor', advice: 'info', unsure: 'info'} as const

/**
 * Code quality for GitLab, in the form of Code Climate. GitLab compares a merge request with its target by fingerprint: so that of
 * a finding is made of the file, the finding and its number among equal ones, and of no line.
 */
export function gitlab(options: ReportOptions): Reporter {
  const words = wordsIn(options.lang)
  let separator = gitlabSignature
  const item = (check: string, path: string, description: string, severity: string, begin: number, key: string, on = path): string => {
    const written = line({type: 'issue', check_name: check, description, severity, fingerprint: fingerprint(check, key, {prefix: on, exact: '', suffix: ''}), location: {path, lines: {begin}}})
    const text = separator + written
    separator = ',\n'
    return text
  }
  return {
    begin: () => '',
    file(entry) {
      const occurrences = new Occurrences()
      const path = nameOf(entry.path, options)
      const unread = unreadReasons(entry).slice(0, 1).map((reason) => item('niet-gecontroleerd', path, `${words.unread} ${reason}`, 'blocker', 1, ''))
      const found = findingsOf(entry).map((finding) => {
        const lines = linesOf(finding)?.line ?? 1
        const message = messageOf(finding, words)
        const severity = severities[kindOf(finding)]
        // What comes from a template stays the same when another page becomes the first that has it.
        if (finding.pages && finding.template) return item(finding.ruleId, path, message, severity, lines, finding.template, '')
        return item(finding.ruleId, path, message, severity, lines, `${finding.fingerprint}:${occurrences.next(finding.fingerprint)}`)
      })
      return [...unread, ...found].join('')
    },
    end: () => `${separator === gitlabSignature ? gitlabSignature : '\n'}]\n`
  }
}
