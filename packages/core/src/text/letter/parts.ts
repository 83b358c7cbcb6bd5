import {pattern} from '@testpanel/dutch/segment'
import type {LetterLine, LetterMark, LetterParts} from '../../model/letter.ts'
import {postcode} from './lines.ts'

const salutations = pattern(String.raw`^(?:(?:zeer )?geachte?|beste|hallo|dag|hoi|l\. ?s\.|lieve)(?:[ ,.!]|$)(?!.*[\p{Ll}\d] [^,]*[.?]$)`)
const closings = /^(?:(?:[a-zß-öø-ɏ]+ (?:en|met) )?(?:met )?(?:(?:een )?(?:hele )?(?:vriendelijke|vriendelijk|hartelijke)) ?groet(?:en|jes)?|(?:met (?:de meeste )?)?hoogacht(?:end|ing)|groetjes|groeten)\b[,.!]?(?! ?[a-zß-öø-ɏ]+ (?:onder|in|zetten)\b)/
const subjects = /^(?:betreft|onderwerp|inzake)(?: ?:|\b(?=[ \t]))\s*|^(?:betreft|onderwerp) ?:?$/
const references = /^(?:ons kenmerk|uw kenmerk|kenmerk|datum|dagtekening|verzenddatum|verzonden|zaaknummer|aanslagnummer|behandeld door|uw brief van|uw bsn|bijlage(?:n|\(n\))?|dossiernummer|doorkiesnummer|subjectnummer)\b/
const withPlace = new RegExp(String.raw`${postcode} +[a-zß-öø-ɏ]`)
const place = /^[a-zß-öø-ɏ][a-zß-öø-ɏ' -]+, \d{1,2} [a-zß-öø-ɏ]+ \d{4}$/

/** The parts of a letter, as far as the document has them. */
export function partsOf(lines: readonly LetterLine[]): LetterParts {
  const hello = lines.findIndex(({plain}) => plain.length <= 90 && salutations.test(plain))
  const bye = lines.findIndex(({plain}, i) => i > hello && plain.length <= 140 && closings.test(plain))
  const start = hello >= 0 ? hello : firstRunning(lines)
  const end = bye >= 0 ? bye : endWithoutClosing(lines, start)
  const head = lines.slice(0, start)
  const from = hello >= 0 ? hello + 1 : start
  const afterHello = lines[from]
  const subject = subjectIn(head) ?? titleIn(head) ?? (afterHello && subjects.test(afterHello.plain) ? strip(afterHello) : undefined)
  return {
    head,
    ...(subject && {subject}),
    ...(hello >= 0 && lines[hello] && {salutation: lines[hello]}),
    body: lines.slice(from, end),
    ...(bye >= 0 && lines[bye] && {closing: lines[bye]}),
    tail: lines.slice(bye >= 0 ? bye + 1 : end)
  }
}

/** What shows that these are the parts of a letter. */
export function marksOf({head, subject, salutation, closing}: LetterParts): readonly LetterMark[] {
  const marks: LetterMark[] = []
  if (salutation) marks.push('salutation')
  if (closing) marks.push('closing')
  if (head.some(({plain}) => withPlace.test(plain))) marks.push('address')
  if (head.some(({plain}) => references.test(plain) || place.test(plain))) marks.push('reference')
  if (subject && head.some(({plain}) => subjects.test(plain))) marks.push('subject')
  return marks
}

/** Does a line of the head name a person? Then the salutation can name them too. */
export function namesPerson({plain}: LetterLine): boolean {
  return /^(?:aan )?(?:(?:de )?heer|mevrouw|mevr\.|mw\.|dhr\.|meneer|familie|fam\.)(?: (?:en|of) mevrouw)? [a-zß-öø-ɏ]/.test(plain)
}

/**
 * A letter greets and says goodbye; or does one of the two and is addressed. A salutation with a few lines under it may be a
 * piece of a letter: what is not there may stand elsewhere.
 */
export function isLetter(marks: readonly LetterMark[]): boolean {
  const has = (mark: LetterMark): boolean => marks.includes(mark)
  if (has('salutation')) return has('closing') || (has('address') && has('reference'))
  return has('closing') && (has('address') || has('reference'))
}

function firstRunning(lines: readonly LetterLine[]): number {
  const found = lines.findIndex(({plain, running}) => running && !references.test(plain) && !subjects.test(plain))
  return found >= 0 ? found : lines.length
}

/** Without a greeting at the end, the letter ends at its signature: the lines that are no text any more. */
function endWithoutClosing(lines: readonly LetterLine[], start: number): number {
  const last = lines.findLastIndex(({running, item}, i) => i >= start && (running || item))
  return last >= 0 ? last + 1 : lines.length
}

function subjectIn(head: readonly LetterLine[]): LetterLine | undefined {
  const i = head.findIndex(({plain}) => subjects.test(plain))
  const line = head[i]
  if (!line) return undefined
  const own = strip(line)
  return own.plain === '' ? head[i + 1] : own
}

function strip(line: LetterLine): LetterLine {
  const plain = line.plain.replace(subjects, '').trim()
  return {...line, plain}
}

/** The last heading above the salutation says what the letter is about, unless it is the sender's name or an address. */
function titleIn(head: readonly LetterLine[]): LetterLine | undefined {
  return head.findLast((line) => line.heading && (line.marked || line.plain.split(' ').length > 3) && !isAddress(line))
}

const senders = /^(?:de )?(?:gemeente|team|afdeling|college|bureau|postbus|commissie|aan\b|persoonlijk|vertrouwelijk|aantekenen|stichting|t\.a\.v\.|tel\b|telefoon)/

function isAddress(line: LetterLine): boolean {
  const {plain} = line
  return senders.test(plain) || references.test(plain) || withPlace.test(plain) || place.test(plain) || namesPerson(line) || /^[a-zß-öø-ɏ. '-]+ \d{1,3} ?[a-z]?$/.test(plain) || plain.includes(' | ')
}
