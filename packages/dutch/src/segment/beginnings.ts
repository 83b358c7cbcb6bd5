import {entries} from '../abbreviations.ts'
import {pattern} from '../words/pattern.ts'
import {textOf} from './passage.ts'
import type {Passage} from './passage.ts'
import {nameParticles, sentenceStarters} from './starters.ts'

/** How what follows a full stop begins. */
export interface Beginning {
  /** With a capital, or with what stands for one: "iDEAL", "'s Avonds", "b. uw inkomen". */
  readonly capital: boolean
  /** With a capital and a small letter, right at the start. */
  readonly capitalised: boolean
  /** With a number, an amount, an address or a sign. */
  readonly figure: boolean
  /** With a word that often opens a sentence. */
  readonly starter: boolean
  readonly particle: boolean
}

const nothing: Beginning = {capital: false, capitalised: false, figure: false, starter: false, particle: false}
const leading = /^[-–—•*·▪◦●►>]+$/u
const bullet = /^[•▪●►]$/u
const capital = /^(?:\(?\p{Lu}|\p{Lt}|\p{Ll}{1,2}\p{Lu})/u
const elision = pattern(String.raw`^['’‘\u0060´]\p{L}{1,2}$`)
const determiners = new Set(['de', 'het', 'een', 'dit', 'deze', 'die', 'dat', 'uw', 'ons', 'onze'])

/** How the text begins at the token `index`, past opening quotes, brackets and dashes. */
export function startAt(passage: Passage, index: number): Beginning {
  const {text, tokens, to, pairs} = passage
  let at = index
  while (at < to && at < index + 4 && (pairs.opening.has(at) || leading.test(textOf(text, tokens[at])))) at++
  const token = at < to ? tokens[at] : undefined
  if (!token) return nothing
  if (at > index && bullet.test(textOf(text, tokens[index]))) return {...nothing, figure: true}
  const word = textOf(text, token)
  const lower = word.toLowerCase()
  switch (token.kind) {
    case 'punctuation':
      return nothing
    case 'word': case 'abbreviation': case 'article':
      return {
        capital: capital.test(word) || elision.test(word) && capital.test(textOf(text, tokens[at + 1])) || isLetterOfList(passage, at),
        capitalised: /^\p{Lu}(?:\p{Ll}|$)/u.test(word),
        figure: /^\d/u.test(word),
        starter: capital.test(word) && sentenceStarters.has(lower),
        particle: nameParticles.has(lower)
      }
    default:
      return {...nothing, figure: true}
  }
}

/** "b. uw inkomen", "c) de kosten". */
function isLetterOfList({text, tokens, to}: Passage, at: number): boolean {
  const token = tokens[at]
  const next = at + 1 < to ? tokens[at + 1] : undefined
  return token !== undefined && token.end - token.start === 1 && next?.start === token.end && /^[.)]$/u.test(textOf(text, next))
}

/** Does the abbreviation (or a date as "3 dec.") at `index` end a sentence before this beginning? */
export function endsAbbreviation({text, tokens, from}: Passage, index: number, start: Beginning, spaced: boolean, closed: boolean): boolean {
  const token = tokens[index]
  const form = textOf(text, token).toLowerCase()
  const entry = entries.get(form)
  if (!spaced) return start.capitalised && (closed || entry?.closes === true)
  if (token?.kind === 'date' || entry?.end) return entry?.closes ? start.capital : start.starter
  if (entry || !/^(?:\p{L}\p{M}?\.){2,}$/u.test(form)) return false
  const before = index > from ? textOf(text, tokens[index - 1]).toLowerCase() : ''
  return start.starter && (!start.particle || determiners.has(before))
}
