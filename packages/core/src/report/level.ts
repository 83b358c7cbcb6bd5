import type {Language, Rule} from '../model/rule.ts'
import type {ReadingLevel} from '../model/verdict.ts'
import {problemEntry, type ProblemEntry} from './problem-entry.ts'
import {levelEn} from './words/level.en.ts'
import {levelNl, type LevelWords} from './words/level.nl.ts'

/** The verdict on a whole text, with its words. */
export interface LevelEntry extends Omit<ReadingLevel, 'reason'> {
  readonly reason?: ProblemEntry
  /** The verdict in words, one point a line; empty when nothing could be measured. */
  readonly lines: readonly string[]
}

const words: Readonly<Record<Language, LevelWords>> = {nl: levelNl, en: levelEn}

/** Puts a verdict in words of one language. */
export function levelEntry({reason, ...level}: ReadingLevel, rules: ReadonlyMap<string, Rule>, lang: Language): LevelEntry {
  const why = reason && problemEntry(reason, lang)
  return {...level, ...(why && {reason: why}), lines: reason?.fatal || reason?.id === 'level-not-asked' ? [] : lines({...level, why: why?.message}, rules, lang)}
}

/** What to do with any verdict: have readers try the text, and how. */
export function readersAdvice(lang: Language): string {
  return words[lang].readers
}

/** With fewer rules on, how many are met says nothing. */
const fewestGuidelines = 3

type Told = Omit<ReadingLevel, 'reason'> & {readonly why: string | undefined}

function lines({band, score, drivers, guidelines, lint, why}: Told, rules: ReadonlyMap<string, Rule>, lang: Language): readonly string[] {
  const say = words[lang]
  const titles = guidelines.missing.map((id) => rules.get(id)?.title[lang].toLowerCase() ?? id)
  return [
    band === null || score === null ? (why ?? '') : say.band(say.bands[band], score),
    drivers.length > 0 && band !== 'goed' ? say.driven(drivers.slice(0, 4).map(({id}) => say.drivers[id])) : '',
    guidelines.of >= fewestGuidelines ? join(say.guidelines(guidelines.met, guidelines.of), titles.length > 0 && say.missing(titles)) : '',
    lint ? join(say.lint(lint.score, lint.level, lint.trouble), say.lintRange(...lint.between, ...lint.troubleBetween)) : ''
  ].filter((line) => line !== '')
}

function join(...parts: readonly (string | false)[]): string {
  return parts.filter(Boolean).join(' ')
}
