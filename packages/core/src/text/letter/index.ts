import type {Facts} from '../../model/facts.ts'
import type {LetterFacts} from '../../model/letter.ts'
import {kindsOf} from './kinds.ts'
import {linesOf} from './lines.ts'
import {isLetter, marksOf, partsOf} from './parts.ts'

/** A document as a letter: its parts, and what it is for. */
export function letterFacts(facts: Pick<Facts, 'text' | 'structure'>): LetterFacts {
  const parts = partsOf(linesOf(facts))
  const marks = marksOf(parts)
  const letter = isLetter(marks)
  return {isLetter: letter, marks, parts, kinds: letter ? kindsOf(parts) : []}
}
