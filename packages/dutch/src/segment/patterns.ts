import {pattern} from '../words/pattern.ts'
import type {TokenKind} from './types.ts'

/**
 * What the kinds of token with a form of their own look like. Every pattern is sticky and every repetition in it bounded:
 * scanning stays linear whatever the text. `sp` is one space or one soft line break, so no token crosses a blank line.
 */
export interface Pattern {
  readonly kind: TokenKind
  readonly form: RegExp
  /**
   * What every token of this form has, without classes of Unicode. It is asked first: a form with such classes takes a millisecond or more before
   * its first use, and most texts have few of the kinds.
   */
  readonly hint?: RegExp
  /** What may follow, each so many times: "lid 2, onder a" behind an article. As one pattern with its repetitions it would be many times as large. */
  readonly tails?: readonly Tail[]
}

interface Tail { readonly form: RegExp; readonly most: number }

const sp = String.raw`(?:[ \t\u00A0\u2009\u202F]|\r?\n)`
/** Nothing of the same word follows. */
const end = String.raw`(?![\p{L}\p{M}\p{N}]|[-\u2010\u2011'’]\p{L})`
const month = String.raw`(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december`
  + String.raw`|(?:jan|febr?|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)(?:\.|(?![\p{L}.])))`
const clock = String.raw`(?:[01]?\d|2[0-4])[.:][0-5]\d`
const hours = String.raw`${sp}?(?:uur|u\b|(?:tot|en|t/m|-|–)${sp}?${clock}${sp}?(?:uur|u\b))`
const digits = String.raw`\d{1,40}(?:[.,:]\d{1,40}){0,12}`
const number = String.raw`${digits}(?:[-–/]${digits})?`

const articleNumber = String.raw`\d{1,4}(?:[.:]\d{1,4}){0,3}[a-z]{0,2}(?![\p{L}\d])`
const ordinal = String.raw`(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|\d{1,2}e)`
/** "u" is no letter here: "onder a, u moet". */
const part = String.raw`(?:\d{1,2}°?|[a-tv-z]{1,2}|[ivx]{1,4})(?![\p{L}\d])`
const parts = String.raw`${part}(?:(?:,${sp}?|${sp}(?:en|of|t/m)${sp})[a-tv-z](?![\p{L}\d'’])){0,8}`
const qualifier = String.raw`,?${sp}(?:aanhef${sp}en${sp})?(?:lid${sp}\d{1,2}[a-z]?(?![\p{L}\d])`
  + String.raw`|${ordinal}(?:${sp}en${sp}${ordinal})?${sp}(?:lid|volzin)(?!\p{L})`
  + String.raw`|(?:onderdeel|onder|sub)${sp}${parts})`
const moreArticles: Tail = {form: pattern(String.raw`(?:,|${sp}(?:en|of|tot${sp}en${sp}met|tot|t/m))${sp}${articleNumber}`, 'iy'), most: 12}
const qualifiers: Tail = {form: pattern(qualifier, 'iy'), most: 5}

/** Tokens that begin with a digit, the first that fits counts. */
export const digitPatterns: readonly Pattern[] = [
  at('date', String.raw`\d{4}-\d{2}-\d{2}${end}`, {hint: /\d{4}-\d{2}-/y}),
  at('date', String.raw`\d{1,2}([-/.])\d{1,2}\1\d{2}(?:\d{2})?${end}(?!\1\d)`, {hint: /\d{1,2}[-/.]\d{1,2}[-/.]\d/y}),
  at('date', String.raw`\d{1,2}${sp}${month}(?!\p{L}|-\p{L})(?:${sp}(?:\d{4}|['’]\d{2})${end})?`, {hint: /\d{1,2}\s{1,2}(?:jan|feb|m|apr|ju|aug|sep|okt|nov|dec)/y}),
  at('phone', String.raw`14[ \u00A0]?0\d{2,4}(?!\d|[.,]\d)`),
  at('phone', String.raw`0[89]0\d(?:[- ]\d{4}|[- ]?\d{4}|(?:[- ]\d{2,3}){2})(?![ ]?\d)`),
  at('phone', String.raw`0(?:(?:[ \u00A0]?[-–][ \u00A0]?|[ \u00A0/])?\d){9}(?!\d)`),
  at('phone', String.raw`00\d{2}[ ]?(?:\(0\)[ ]?)?\d(?:[- ]?\d){8}(?!\d)`),
  at('time', String.raw`${clock}(?::[0-5]\d)?(?:[-–]${clock})(?=${hours})`, {hint: /\d{1,2}[.:]\d\d(?::\d\d)?[-–]\d/y}),
  at('time', String.raw`(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?:[-–](?:[01]?\d|2[0-4]):[0-5]\d)?(?![\d:])${end}`, {hint: /\d{1,2}:\d/y}),
  at('time', String.raw`${clock}(?=${hours})`, {hint: /\d{1,2}[.:]\d\d\s{0,2}[-–etu]/y}),
  at('time', String.raw`(?:[01]\d|2[0-3])\.[0-5]\d(?![.,:]?\d|[-–]\d{3})${end}`, {hint: /\d\d\.\d\d/y}),
  at('postcode', String.raw`[1-9]\d{3}[ \u00A0]?(?!S[ADS])[A-Z]{2}${end}(?![.]\p{L}|${sp}\d)`, {hint: /\d{4}[ \u00A0]?[A-Z]{2}/y}),
  at('amount', String.raw`\d{1,12}(?:\.\d{3}){0,6},[-–—]{1,2}(?![\d\p{L}])`, {hint: /[\d.]{1,40},[-–—]/y})
]

/** A bare number or a range of two without spaces. */
export const numberPattern: Pattern = at('number', String.raw`${number}(?:${sp}?[%‰](?![\p{L}\d]))?${end}`)

/** The figures of a word as "65-plusser", "1,5-liter" or "2e". */
export const figuresOfWord: RegExp = pattern(String.raw`\d{1,40}(?:[.,]\d{1,40})?(?=[-\u2010\u2011]?\p{L})`, 'y')

/** Tokens that begin with a letter or "§" and are more than a word. */
export const letterPatterns: readonly Pattern[] = [
  at('url', String.raw`(?:https?|ftp|mailto|tel):(?://)?[^\s<>"“”«»]{1,2000}`, {hint: /[hfmt]\S{2,5}:/iy, flags: 'iy'}),
  at('email', String.raw`[\p{L}\d][\p{L}\d._%+-]{0,63}@(?:[\p{L}\d-]{1,63}\.){1,8}\p{Ll}{2,24}(?![\p{L}\d])`, {hint: /[^\s@]{1,128}@/y}),
  at('url', String.raw`(?:[\p{L}\d][\p{L}\d-]{0,62}\.){1,8}(?:nl|com|org|eu|net|be|info|gov|app|online|amsterdam|frl)(?![\p{L}\d]|-\p{L}|\.\p{Ll})(?:[/?#][^\s<>"“”«»]{0,2000})?`, {hint: /[^\s.]{1,126}\.[^\s.]/y}),
  at('url', String.raw`[wW]{3}\.(?:[\p{L}\d-]{1,63}\.){1,8}\p{Ll}{2,24}(?![\p{L}\d])(?::\d{1,5})?(?:[/?#][^\s<>"“”«»]{0,2000})?`, {hint: /www\./iy}),
  at('reference', String.raw`[\p{L}\d][\p{L}\d_-]{0,80}\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|csv|txt|rtf|zip|jpe?g|png)(?![\p{L}\d])`, {hint: /\S{1,162}\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|csv|txt|rtf|zip|jpe?g|png)/y}),
  at('iban', String.raw`NL\d{2}[ \u00A0]?[A-Z]{4}(?:[ \u00A0]?\d){10}(?!\d)`, {hint: /NL\d/y}),
  at('iban', String.raw`[A-Z]{2}\d{2}(?:[A-Z0-9]{11,30}|(?:[ \u00A0]\d{4}){3,6}(?:[ \u00A0]\d{1,3})?)(?![\p{L}\d])`, {hint: /[A-Z]{2}\d/y}),
  at('amount', String.raw`EUR${sp}?\d{1,12}(?:\.\d{3}){0,6}(?:,\d{1,4}|,[-–—]{1,2})?(?![\p{L}\d])`, {hint: /EUR/y}),
  at('article', String.raw`(?:artikelen|artt\.?)${sp}${articleNumber}`, {hint: /art\S{0,7}\s{1,2}\d/iy, flags: 'iy', tails: [moreArticles, qualifiers]}),
  at('article', String.raw`(?:artikel|art\.?|§)${sp}?${articleNumber}`, {hint: /(?:art\S{0,5}|§)\s{0,2}\d/iy, flags: 'iy', tails: [qualifiers]})
]

/** Tokens that begin with a sign. */
export const signPatterns: readonly Pattern[] = [
  at('amount', String.raw`[€$£]${sp}?-?\d{1,12}(?:\.\d{3}){0,6}(?:[.,]\d{1,4}|,?[.,][-–—=]{1,2})?(?![\p{L}\d])`, {hint: /[€$£]/y}),
  at('phone', String.raw`\+\d{2}[- \u00A0]?(?:\(0\)[- \u00A0]?)?\d(?:[- \u00A0]?\d){8}(?!\d)`),
  at('phone', String.raw`\(0\d{1,3}\)[- \u00A0]?\d(?:[- \u00A0]?\d){5,7}(?!\d)`),
  at('number', String.raw`['’]\d{2}(?![\p{L}\d'’])`, {hint: /['’]\d/y}),
  at('word', String.raw`['’‘\u0060´](?:s|t|n|k|m|r|ie|em|er)(?![\p{L}\d'’])(?:-\p{L}{1,60}(?:-\p{L}{1,60}){0,4})?`, {hint: /['’‘\u0060´][stnkmrie\u017F\u212A]/iy, flags: 'iy'}),
  at('word', String.raw`\(\p{L}{1,8}-?\)(?=\p{Ll})`, {hint: /\([^\s()]{1,18}\)/y}),
  at('article', String.raw`§${sp}?${articleNumber}`, {hint: /§/y}),
  at('number', String.raw`[½¼¾⅓⅔]`),
  at('symbol', String.raw`</?[a-zA-Z][^<>\n]{0,300}>|&(?:[a-zA-Z]{2,8}|#\d{1,6});`),
  at('symbol', String.raw`\p{Regional_Indicator}{2}`, {flags: 'uy'}),
  at('symbol', String.raw`(?![©®™])\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F)?(?:\u200D\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F)?){0,8}`, {flags: 'uy'}),
  at('punctuation', String.raw`,,|''|‘‘|’’|\.{2,1000}|[?!]{1,1000}|([-_=*~–—])\1{1,1000}`)
]

/** Letters and figures joined by "-", "/", "." or "_": perhaps a case number. */
export const codePattern: RegExp = pattern(String.raw`[\p{L}\d]{1,40}(?:[-./_][\p{L}\d]{1,40}){0,8}(?![\p{L}\d])`, 'y')

const ordinaryWord = pattern(String.raw`\p{Ll}{2}|(?<![-/_.\p{L}])\d+\p{Ll}`)
/** What no number, year or range looks like: "2024/00123", "24.0001234", "123456/7890". */
const oddFigures = /[-/]0\d{2}|\.\d{4}|\d{5}\/\d|\/\d{5}/u

/** Is such a run a case number? Enough figures, no ordinary word in it, and more than a plain number or range. */
export function isReference(code: string): boolean {
  const figures = code.replace(/\D/gu, '').length
  const joints = code.match(/[-/_]/gu)?.length ?? 0
  if (figures < 3 || figures + joints < 4 || ordinaryWord.test(code)) return false
  return figures >= 4 && /\p{Lu}/u.test(code) || joints >= 2 || oddFigures.test(code)
}

/** Whether a text can have a token of this kind at an offset, which only its form can tell for sure. */
export function mayBe({hint}: Pattern, text: string, at: number): boolean {
  return hint === undefined || endOf(hint, text, at) >= 0
}

/** The end of what a pattern matches at an offset with all that may follow it, or -1. */
export function endOfAll({form, tails = []}: Pattern, text: string, at: number): number {
  let end = endOf(form, text, at)
  if (end < 0) return end
  for (const {form: next, most} of tails) {
    for (let times = 0, to = endOf(next, text, end); times < most && to > end; times++, to = endOf(next, text, end)) end = to
  }
  return end
}

/** The end of a pattern's match at an offset, or -1. */
export function endOf(form: RegExp, text: string, at: number): number {
  form.lastIndex = at
  return form.test(text) ? form.lastIndex : -1
}

function at(kind: TokenKind, form: string, {hint, flags = 'y', tails}: Pick<Pattern, 'hint' | 'tails'> & {readonly flags?: string} = {}): Pattern {
  return {kind, form: flags.includes('u') ? new RegExp(form, flags) : pattern(form, flags), ...(hint && {hint}), ...(tails && {tails})}
}
