// source: Algemene wet bestuursrecht, article 3:45 (a decision says by whom, within what term and where objections can be made); own patterns
// licence: EUPL-1.2
// date: 2026-11-22
import type {LetterFacts, LetterLine} from '../../model/letter.ts'
import type {Range} from '../../model/document.ts'
import {postcode} from './lines.ts'
import {namesTime} from './terms.ts'

const mentions = /\bbezwaar|\bberoep(?:schrift)?\b/
const where = new RegExp(String.raw`\bwww\.|https?:|@|\bpostbus\b|${postcode}|\bdigid\b|\b(?:via|op) (?:onze|de) (?:website|site)\b|\bonline\b|\bdigitaal\b|\bklik hier\b|\bmijn [a-zß-öø-ɏ]+|\bbijlage\b|\bachterkant\b|\bfolder\b`)

const elsewhere = /\b(?:leest|vindt|staat|zie)\b[^.]*\b(?:bijlage|achterkant|folder)\b/

/** What the letter tells of objecting. */
export interface Objection {
  /** Where it is first spoken of. */
  readonly line?: LetterLine
  readonly where: boolean
  readonly when: boolean
}

/** What the letter tells of objecting to it. A link in those lines says where, and a merge field may say anything. */
export function objectionIn({parts: {body, tail, subject}}: Pick<LetterFacts, 'parts'>, links: readonly Range[]): Objection {
  const own = [...body, ...tail].filter(({objection, plain}) => objection && !/\buw bezwaar (?:is|was)\b/.test(plain))
  const about = own.filter(({plain, at}) => mentions.test(plain) && at !== subject?.at)
  const line = about.find(({plain}) => /\b(?:kunt|kan|maak|kunnen)\b/.test(plain)) ?? about[0]
  if (!line) return {where: false, when: false}
  return {
    line,
    where: own.some(({plain, at, variable}) => where.test(plain) || variable || links.some(([start, end]) => start < at[1] && end > at[0])),
    when: own.some((one) => namesTime(one) || one.variable || elsewhere.test(one.plain))
  }
}
