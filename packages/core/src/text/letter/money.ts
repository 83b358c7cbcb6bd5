// source: own patterns, written from municipal letters in the fixtures and from fixtures/letters-for-rules/ontwikkeling.brieven
// licence: EUPL-1.2
// date: 2026-11-22
import type {LetterFacts, LetterLine} from '../../model/letter.ts'
import {hasDeadline, namesTime} from './terms.ts'

const amount = /(?:€|\beur)\s?\d|\d(?:,-)? euro\b/
const toPay = /\b(?:u|dan) (?:moet|betaalt|dient|bent)\b|\b(?:moet|betaalt|dient|bent) u\b|\bu .*\bverschuldigd\b|\bte (?:betalen|voldoen)\b|\bte worden voldaan\b|\bbetaal\b|\bmaak\b.*\bover\b|\bde aanslag bedraagt\b|\bopenstaande? bedrag\b|\bleggen .*\bboete\b.*\bop\b|\b(?:aanvraag|vergunning|behandeling|onderzoek|keuring)\b.*\bkost\b/
const already = /\b(?:al|reeds) (?:betaald|voldaan|door u)\b|\bkostte\b|\bgratis\b|\bniet (?:gerestitueerd|terug)\b|\baan kosten\b/
/** Costs that come only if something happens. */
const perhaps = /\b(?:als|indien|wanneer|kiest u|betaalt u niet|bij niet|aanmaning|dwangbevel|dwangsom|deurwaarder|kan worden opgelegd|ten hoogste|hoogstens|extra|blijft)\b/
const receives = /\bu (?:krijgt|ontvangt)\b(?:(?!\bterug\b)[^.])*€|\b(?:wij|we) (?:hebben besloten )?(?:[a-zß-öø-ɏ]+ )*u? ?€[^.]*\b(?:subsidie|bijstand|vergoeding)\b[^.]*\b(?:geven|toe)|\bu krijgt\b[^.]*\d euro\b/

const how = /\bnl\d\d ?[a-z]{4}\b|\b(?:automatische )?incasso\b|\bafgeschreven\b|\bafschrij[a-zß-öø-ɏ]+|\bvan uw rekening\b|\bacceptgiro\b|\bbetaal(?:link|verzoek)\b|\bideal\b|\bqr-?code\b|\brekening(?:nummer)? [a-z]{0,2}\d|\bpin(?:nen|pas)?\b|\bcontant\b|\bbalie\b|\bcak\b|\bhouden wij\b.*\bin\b|\brekening zit\b|\b(?:bijgevoegde|bijgaande) (?:factuur|nota|rekening)\b|\bmijn [a-zß-öø-ɏ]+\b[^.]*\bbetalen\b|\bbetalen\b[^.]*\b(?:www\.|https?:|mijn )/
const laterBill = /^(?!.*\bhierbij\b).*\b(?:krijgt|ontvangt|stuurt|sturen)\b[^.]*\b(?:rekening|factuur|nota|aanslag|acceptgiro|brief van)\b|\b(?:bijgevoegde|bijgaande) (?:factuur|nota)\b/
const paidOut = /\b(?:betalen|maken|storten|wordt|worden|staat|krijgt|ontvangt)\b[^.]*\b(?:uit|over|gestort|overgemaakt|uitbetaald|op uw (?:bank)?rekening|per maand|elke maand|rechtstreeks)\b|\bnaar u over\b/

/** An amount that the reader has to pay, or gets, for which the letter does not say how or when. */
export interface OpenAmount {
  readonly line: LetterLine
  readonly lacks: 'how' | 'when' | 'both' | 'paid-out'
}

/** The first amount to be paid of which the letter does not say when and how. */
export function openPayment(letter: Pick<LetterFacts, 'parts'>): OpenAmount | undefined {
  const own = letter.parts.body.filter(({objection, heading}) => !objection && !heading)
  const line = own.find(({plain}) => amount.test(plain) && toPay.test(plain) && !already.test(plain) && !perhaps.test(plain))
  if (!line) return undefined
  const all = [...own, ...letter.parts.tail]
  const lacksHow = !all.some(({plain}) => how.test(plain) || laterBill.test(plain))
  const lacksWhen = !all.some(({plain}) => laterBill.test(plain)) && !hasDeadline(letter)
  if (!lacksHow && !lacksWhen) return undefined
  return {line, lacks: lacksHow && lacksWhen ? 'both' : lacksHow ? 'how' : 'when'}
}

/** The first amount that the reader gets, when nothing says when or how. */
export function openBenefit({parts: {body}}: Pick<LetterFacts, 'parts'>): OpenAmount | undefined {
  const own = body.filter(({objection, heading, item}) => !objection && !heading && !item)
  const i = own.findIndex(({plain}) => receives.test(plain))
  const line = own[i]
  if (!line) return undefined
  const told = own.some(({plain}) => paidOut.test(plain)) || own.slice(i, i + 3).some(namesTime)
  return told ? undefined : {line, lacks: 'paid-out'}
}

/** Asks the reader for money, with an amount. */
export function asksMoney({parts: {body, subject}}: Pick<LetterFacts, 'parts'>): LetterLine | undefined {
  return [...(subject ? [subject] : []), ...body].find(({plain, objection}) => !objection && amount.test(plain) && (toPay.test(plain) || /^u betaalt\b|\btotaal\b/.test(plain)))
}
