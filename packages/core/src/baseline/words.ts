import type {FindingEntry} from '../report/entry.ts'
import {fingerprint} from '../text/fingerprint.ts'

/** Sixteen hexadecimal digits that name a finding by rule, message and found words, without what stands around them. */
export function wordsOf({ruleId, messageId, quote}: FindingEntry): string {
  return fingerprint(ruleId, messageId, {exact: quote.exact, prefix: '', suffix: ''})
}
