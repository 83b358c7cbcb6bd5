import {pattern} from '@testpanel/dutch/segment'
import type {Range} from '../../../model/document.ts'
import type {Block, Sentence, TextFacts, Word} from '../../../model/facts.ts'
import {isWithin, quotations} from '../../../text/quoted.ts'
import {exists, parseDate, type DateText} from './dates.ts'

/** A date in the text. `relative`: it stands with "jl." or "a.s." instead of a year. */
export interface DatePlace {
  readonly at: Range
  readonly date: DateText
  readonly relative?: 'past' | 'coming'
  /** In a table, or alone behind a label as "Geboortedatum:". There figures are easy to compare. */
  readonly inData: boolean
}

const weekdays = new Set('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo'.split(' '))
const moments = new Set('op vanaf tot voor vóór na per uiterlijk t/m'.split(' '))
const relative: Readonly<Record<string, 'past' | 'coming'>> = {'jl': 'past', 'jl.': 'past', 'j.l.': 'past', 'l.l.': 'past', 'll.': 'past', 'a.s.': 'coming', 'a.s': 'coming', 'as.': 'coming'}
/** What looks like a date is a number after these. */
const beforeDate = pattern(String.raw`^(?:(?:datum|dagtekening|verzenddatum|verzonden)\s*:?\s*|[\p{L}' -]{2,40},\s*)?$`, 'i')
const numberAhead = pattern(String.raw`(?<!\p{L})(?:\p{L}*kenmerk|\p{L}*nummer|\p{L}*nr|zaak|dossier|referentie|versie|artikel|art|paragraaf|hoofdstuk|bijlage|blad|editie|no|v)[\s:.]*$`, 'i')

/** The dates of a text, in order. What is quoted stays as it is. */
export function datePlaces({text, blocks}: TextFacts): readonly DatePlace[] {
  return blocks.filter(({kind}) => kind !== 'title' && kind !== 'quote').flatMap((block) => {
    const found = block.sentences.flatMap((sentence) => sentence.words.flatMap((_, i) => datePlace(sentence, i, block, text) ?? []))
    const quoted = found.length > 0 ? quotations(text, block.at) : []
    return found.filter(({at}) => !isWithin(at, quoted))
  })
}

function datePlace({words, at: sentence}: Sentence, i: number, block: Block, text: string): DatePlace | undefined {
  const word = words[i]
  if (!word || word.variable) return undefined
  const date = word.kind === 'date' ? parseDate(word.text) : dayAndMonth(words, i, text)
  if (!date || !isAlone(word.at, text) || numberAhead.test(text.slice(Math.max(block.at[0], word.at[0] - 24), word.at[0])) || (date.year !== undefined && (date.year < 1800 || date.year > 2100))) return undefined
  const after = words[i + 1]
  // At the end of a sentence the point of "a.s." also ends that sentence, so it stays.
  const direction = date.year === undefined && after && /^\s$/.test(text.slice(word.at[1], after.at[0])) ? relative[after.lower] : undefined
  const at: Range = direction && after ? [word.at[0], after.at[1] === sentence[1] ? after.at[1] - 1 : after.at[1]] : word.at
  return {at, date, ...(direction && {relative: direction}), inData: isShort(block) || isBehindLabel(at, text)}
}

/**
 * "Op maandag 12-3" and "ma 12/3": without a day of the week it can be a house number, a score or a fraction, and with a
 * hyphen also the hours of that day, as in "maandag 9-12".
 */
function dayAndMonth(words: readonly Word[], i: number, text: string): DateText | undefined {
  const word = words[i]
  const before = words[i - 1]
  const [, day, sign, month] = word?.kind === 'number' ? /^(\d{1,2})([-/])(\d{1,2})$/.exec(word.text) ?? [] : []
  if (!word || !day || !before || !weekdays.has(before.lower) || !/^\s$/.test(text.slice(before.at[1], word.at[0]))) return undefined
  if (sign === '-' && (!moments.has(words[i - 2]?.lower ?? '') || Number(day) <= Number(month))) return undefined
  const date: DateText = {day: Number(day), month: Number(month), form: 'figures', sure: Number(day) > 12}
  return exists(date) && !/^u(?:ur)?$/.test(words[i + 1]?.lower ?? '') ? date : undefined
}

/** Not a part of a longer number, as in "12-03-2024/7" or "Z-12-03-2024". */
function isAlone([start, end]: Range, text: string): boolean {
  return !/[\p{L}\d]$|\S[/\-_.]$/u.test(text.slice(Math.max(0, start - 2), start)) && !/^[-/_]?[\p{L}\d]|^\.\d/u.test(text.slice(end, end + 2))
}

/** A cell or label with a few words; a cell with a paragraph in it only makes up the page. */
function isShort({kind, sentences}: Block): boolean {
  return (kind === 'cell' || kind === 'label') && sentences.reduce((sum, {words}) => sum + words.length, 0) <= 6
}

function isBehindLabel([start, end]: Range, text: string): boolean {
  return /(?:^|\n)[^:\n]{2,40}:\s*$/.test(text.slice(Math.max(0, start - 45), start)) && /^[.\s]*(?:\n|$)/.test(text.slice(end, end + 3))
}

/** The date at the top of a letter: the first full one, on a line of its own or behind "Datum" or a place name. */
export function letterDate({text, blocks}: TextFacts): DateText | undefined {
  for (const {sentences, at} of blocks.slice(0, 15)) {
    for (const {words} of sentences) {
      for (const word of words) {
        const date = word.kind === 'date' ? parseDate(word.text) : undefined
        if (date?.year === undefined || !exists(date)) continue
        const line = text.slice(Math.max(text.lastIndexOf('\n', word.at[0] - 1) + 1, at[0]), word.at[0])
        if (beforeDate.test(line)) return date
      }
    }
  }
  return undefined
}
