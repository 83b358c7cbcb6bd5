// source: own patterns; phone numbers as in the Dutch numbering plan (14 0xx, 0xx-xxxxxxx)
// licence: EUPL-1.2
// date: 2026-11-22
import type {LetterFacts, LetterLine} from '../../model/letter.ts'

const phone = /\b14[ -]?0\d{2,3}\b|\(?\b0\d{1,3}\)?(?: ?[-–] ?| )?\d{2,4}(?:[ -]?\d{2,4}){1,3}\b|\+31/
const mail = /\b[a-zß-öø-ɏ\d._-]+@[a-zß-öø-ɏ\d-]+\.[a-zß-öø-ɏ]+/
const asks = /\b(?:vragen|bel|bellen|belt|mail|mailen|contact|bereik[a-zß-öø-ɏ]*|telefoon|tel|informatie|inlichtingen|meer weten|wenden|hulp)\b/
const site = /\bwww\.|https?:\/\//
const visit = /\b(?:loop|kom)\b[^.]*\b(?:binnen|langs)\b|\blangskomen\b/

/** Says whom the reader can ask: a phone number, a mail address, or a site or a merge field in a sentence about questions. */
export function saysWhomToAsk({parts: {head, body, closing, tail}}: Pick<LetterFacts, 'parts'>): boolean {
  const all = [...head, ...body, ...(closing ? [closing] : []), ...tail]
  return all.some(({plain, variable, objection}) => phone.test(withoutAccounts(plain)) || mail.test(plain) || (asks.test(plain) && !objection && (site.test(plain) || variable || visit.test(plain))))
}

/** Case and account numbers look like phone numbers. */
function withoutAccounts(plain: string): string {
  return plain.replace(/\bnl\d\d[ a-z\d]+|\b[a-z]+[-/.]?\d{2,4}[-/.]\d+\b|\b\d{4}[.-]\d{2}[.-]\d+/g, ' ')
}

const enclosed = /\bbij(?:gevoegd|gesloten|gaand)e? (?!antwoord[a-zß-öø-ɏ]*envelop|envelop|retour)[a-zß-öø-ɏ]+|\b(?:zit|zitten|vindt u|treft u|ontvangt u|staat|staan|sturen wij|is|zijn) (?:[a-zß-öø-ɏ]+ ){0,4}(?:bij deze brief|als bijlage|in de bijlage|bijgevoegd)|\bbij deze brief (?:zit|zitten|vindt|treft|ontvangt|krijgt)|\bals bijlage\b|\bin de bijlagen?\b|\bzie (?:de )?bijlagen?\b|\bdat bij deze brief zit\b/
const listed = /^bijlagen?\b|\bbijlagen?:|\bbijlage\(n\)/

/** The line that speaks of something enclosed, when no line of the letter lists what is enclosed. */
export function unlistedEnclosure({parts: {head, body, tail}}: Pick<LetterFacts, 'parts'>): LetterLine | undefined {
  const line = body.find(({plain, heading}) => !heading && enclosed.test(plain) && !/\benvelop/.test(plain))
  const all = [...head, ...tail, ...body.filter(({running}) => !running)]
  return line && !all.some(({plain}) => listed.test(plain)) ? line : undefined
}
