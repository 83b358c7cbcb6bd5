// source: own patterns; terms of the Algemene wet bestuursrecht run from sending or dating, so those words are looked for
// licence: EUPL-1.2
// date: 2026-11-22
import type {LetterFacts, LetterLine} from '../../model/letter.ts'

const months = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'
/** A day of the calendar, in words or figures; or a merge field that will hold one. */
const date = String.raw`(?:(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag )?\d{1,2} (?:${months})\b|\d{1,2}[-/]\d{1,2}[-/]\d{2,4}|«[^»]*dat[^»]*»|\{\{[^}]*dat[^}]*\}\}|\[\[[^\]]*dat[^\]]*\]\])`
const dates = new RegExp(date, 'g')
/** What stands before a day that is an end. Apart from the day: as one pattern they are three times the machine code. */
const until = /\b(?:uiterlijk|vóór|voor|tot|tot en met|t\/m|op|per|vanaf)(?: op)? (?:de )?$/
const count = String.raw`(?:\d{1,3}|één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|veertien|dertig)`
const within = new RegExp(String.raw`\bbinnen (?:een (?:[a-zß-öø-ɏ]+ )?termijn van |[a-zß-öø-ɏ]+ )?${count} (?:werk)?(?:dag|dagen|week|weken|maand|maanden)\b`)
const moment = String.raw`(?:dag|datum|dagtekening|verzending|verzenddatum|bekendmaking|ontvangst|deze brief|deze e-mail|dit besluit|deze beschikking|(?:deze|de|dit|het) (?:aanslag(?:biljet)?|rekening|factuur|nota|bijgevoegde factuur))\b`
const fromLetter = new RegExp(String.raw`\b(?:na|vanaf) (?:de |het )?(?:${moment}|vandaag)(?: (?:na|van|op|waarop)(?: die| de)? ${moment})*`)
const otherPaper = /\b(?:factuur|rekening|nota)\b/
/** The writer's own promise: "wij beslissen binnen acht weken", "u krijgt binnen een week bericht". */
const promise = /\bwij (?!(?:[a-zß-öø-ɏ]+ ){0,3}(?:verzoek|vra|graag))(?:[a-zß-öø-ɏ]+ ){0,5}binnen\b|\b(?:belt|bellen|hoort|krijgt|ontvangt|nemen|neemt|beslissen|beslist|sturen|stuurt|reageren|komt|vindt|wordt|plaatsvindt|kijken)\b (?:(?!,)[^.])*\bbinnen\b|\bbinnen [^,.]*\b(?:(?:hoort|ontvangt|krijgt|belt) u?|(?:nemen|neemt|beslissen|sturen|bellen|kijken) wij|contact met u)\b|\bbinnen\b.*\b(?:beslist|beslissen)\b|\bgeen (?:tegen)?bericht\b/
const duty = /\bgraag\b|\bu\b|\buw\b|^(?:betaal|stuur|maak|lever|vul|reageer|geef|meld|doe|laat|bel|kom)\b|\b(?:dient|dienen|moet|moeten|kan|kunnen)\b/

/** A term in days, weeks or months for the reader, without the day on which it ends. */
export interface Term {
  readonly line: LetterLine
  /** "binnen zes weken na verzending van deze brief", as it stands, in lower case. */
  readonly words: string
  readonly objection: boolean
}

/** Terms that the reader must work out, in the body. A date beside the term makes it clear. */
export function openTerms({parts: {body}}: Pick<LetterFacts, 'parts'>): readonly Term[] {
  return body.flatMap((line, i): Term[] => {
    const found = within.exec(line.plain)
    if (!found || !duty.test(line.plain) || promise.test(line.plain) || !(line.running || line.item)) return []
    const rest = line.plain.slice(found.index + found[0].length)
    const from = fromLetter.exec(rest)
    if (otherPaper.test(from?.[0] ?? '') || (!from && !/^(?:[ ,]|$)/.test(rest))) return []
    if (!from && !line.objection && !/\b(?:betaal|stuur|lever|vul|reageer|verzoeken|wilt u|moet u|u moet|dient|ontvangen)\b/.test(line.plain)) return []
    const near = [line, ...body.slice(i + 1, i + 2)]
    if (near.some(({plain}) => hasUntilDate(plain))) return []
    return [{line, words: found[0] + (from ? rest.slice(0, from.index + from[0].length) : ''), objection: line.objection}]
  })
}

/** A day or term by which the reader must act: outside objecting, and no promise of the writer. Merge fields may hold it. */
export function hasDeadline({parts: {body, subject}}: Pick<LetterFacts, 'parts'>): boolean {
  return [...(subject ? [subject] : []), ...body].some((line) => {
    if (line.objection && !/\bbetaal|\btot en met\b.*\breageren\b/.test(line.plain)) return false
    if (within.test(line.plain)) return !promise.test(line.plain)
    return isDeadline(line.plain) || /\bper maand\b|\belke maand\b|\bbinnen genoemde termijn\b/.test(line.plain)
  })
}

const acts = /\b(?:uiterlijk|vóór)\b|^(?:betaal|stuur|lever|vul|maak|geef|meld|reageer)\b|\b(?:betalen|voldoen|voldaan|inleveren|insturen|opsturen|indienen|ontvangen|aanleveren|aanvragen|reageren|vervalt|afgeschreven|eerste keer|rekening)\b/

function isDeadline(plain: string): boolean {
  if (/\bwij (?!(?:[a-zß-öø-ɏ]+ ){0,3}(?:verzoek|vra))(?:[a-zß-öø-ɏ]+ ){0,4}uiterlijk\b/.test(plain) && !/\bontvangen\b|\bhebben\b/.test(plain)) return false
  return hasUntilDate(plain) && acts.test(plain) && !/\b(?:ontvingen wij|hebben wij|vroeg u|bij brief van)\b/.test(plain)
}

function hasUntilDate(plain: string): boolean {
  return [...plain.matchAll(dates)].some(({index}) => until.test(plain.slice(0, index)))
}

/** Names a day, or a term. */
export function namesTime({plain}: LetterLine): boolean {
  return plain.search(dates) >= 0 || within.test(plain) || /\b(?:per maand|elke maand|direct|meteen|volgende (?:week|maand))\b/.test(plain)
}
