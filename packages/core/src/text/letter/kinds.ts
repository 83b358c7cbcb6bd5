import type {KindCue, KindGuess, LetterKind, LetterLine, LetterParts} from '../../model/letter.ts'
import {cues, type Cue} from './cues.ts'

/** A letter that asks and decides nothing, informs: the weight that any letter has for it. */
const otherwise = 3
/** From this weight on and with two cues, a kind is likely; with this lead on the next kind it is sure. */
const enough = 4
const lead = 1

const kinds: readonly LetterKind[] = ['afwijzing', 'besluit', 'verzoek', 'uitnodiging', 'herinnering', 'aanslag', 'informatie']

/** What the letter may be, most likely first, with what speaks for it. */
export function kindsOf(parts: LetterParts): readonly KindGuess[] {
  const guesses = kinds.map((kind) => weigh(kind, parts)).sort((a, b) => b.weight - a.weight)
  const first = guesses[0]
  // A refusal is a decision too: what it needs is the same, so the one does not make the other doubtful.
  const second = guesses.find(({kind}) => first && kind !== first.kind && !(decides(kind) && decides(first.kind)))
  return guesses.map((guess) => {
    const likely = guess.weight >= enough && guess.cues.length > 1
    return {...guess, likely, sure: likely && guess === first && guess.weight - (second?.weight ?? 0) >= lead}
  })
}

/** Kinds of letters that tell what was decided. */
function decides(kind: LetterKind): boolean {
  return kind === 'besluit' || kind === 'afwijzing'
}

function weigh(kind: LetterKind, parts: LetterParts): Omit<KindGuess, 'sure' | 'likely'> {
  const found = new Map<string, KindCue>()
  for (const cue of cues) {
    if (cue.kind !== kind || found.has(cue.name)) continue
    const line = linesFor(cue, parts).find(({plain}) => cue.pattern.test(plain))
    if (line) found.set(cue.name, {name: cue.name, weight: cue.weight, at: line.at})
  }
  const own = [...found.values()]
  const weight = own.reduce((sum, one) => sum + one.weight, kind === 'informatie' ? otherwise : 0)
  return {kind, weight, cues: own.sort((a, b) => b.weight - a.weight)}
}

function linesFor({where}: Cue, {subject, body, head, salutation, tail}: LetterParts): readonly LetterLine[] {
  if (where === 'subject') return subject ? [subject] : []
  if (where === 'first') return body.filter(({running}) => running).slice(0, 3)
  if (where === 'body') return body.filter(({objection, heading}) => !objection && !heading)
  return [...head, ...(salutation ? [salutation] : []), ...body, ...tail]
}
