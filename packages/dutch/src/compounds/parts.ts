import {nounParts} from '../tables/nouns.gen.ts'
import {readWords, type WordTree} from '../words/packed-words.ts'

/** What the table of nouns knows of a word. */
export interface Part {
  /** Its class as a noun by itself, and of most compounds that end in it; 0 where not known. */
  readonly own: NounClass; readonly asHead: NounClass
  /** In how many compounds it stands before the head, and is the head, in steps: {@link firstSteps} and {@link headSteps}. */
  readonly first: number; readonly head: number
}

/** 0 not known, 1 concrete, 2 abstract, 3 both. */
export type NounClass = 0 | 1 | 2 | 3

/** Numbers of compounds from which a higher step holds. */
export const firstSteps: readonly number[] = [1, 2, 5, 20]
export const headSteps: readonly number[] = [1, 2, 5, 20, 100]

/** The number that the table keeps for a part; from 1. */
export function packPart({own, asHead, first, head}: Part): number {
  return 1 + ((own * 4 + asHead) * (firstSteps.length + 1) + first) * (headSteps.length + 1) + head
}

/** The part that a number of the table stands for; undefined for 0. */
export function unpackPart(value: number): Part | undefined {
  if (!value) return undefined
  const heads = headSteps.length + 1, firsts = firstSteps.length + 1
  const rest = Math.floor((value - 1) / heads), classes = Math.floor(rest / firsts)
  return {own: classes >> 2 as NounClass, asHead: classes % 4 as NounClass, first: rest % firsts, head: (value - 1) % heads}
}

let loaded: WordTree | undefined

/** The table of nouns and parts of compounds, read at first use. */
export function partTable(): WordTree {
  return loaded ??= readWords(nounParts)
}
