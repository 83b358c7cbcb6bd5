import type {AdjectiveSlot, VerbSlot} from '@testpanel/dutch'
import type {Level} from '../../model/finding.ts'

/** The place of a form in the inflection of its word; nouns have a singular and a plural. */
export type Slot = VerbSlot | AdjectiveSlot | 'sing' | 'plur'

/** One written form of a word or phrase, in lower case; '…' stands for up to twelve words in between, within a clause. */
export interface Form {
  readonly words: readonly string[]
  /** What to write instead, best first: in this form's inflection, or as dictionary forms where the form has slots. */
  readonly alternatives: readonly string[]
  /** What this form can be, where the list gives a dictionary form. */
  readonly slots?: readonly Slot[]
  /** The index in `words` of the word that is inflected; 0 where it is not told. */
  readonly head?: number
}

/** What stands before and after a phrase, and in its '…'. How the parts are written is told in `scripts/gen/words.ts`. */
export interface Context {
  readonly before: readonly string[]
  readonly inside?: readonly string[]
  readonly after: readonly string[]
}

/** A word class of which all forms are found. */
export type Inflected = 'noun' | 'verb' | 'adj'

/** One line of a `words.tsv`, or of one of its dictionary forms. */
export interface Entry {
  readonly forms: readonly Form[]
  /** The replacement is right wherever the phrase stands. */
  readonly safe: boolean
  /** Surroundings in which the phrase means something else. */
  readonly except: readonly Context[]
  /** When there are any, the phrase counts in these surroundings only. */
  readonly only?: readonly Context[]
  /** A remark for the writer; empty when there is none. */
  readonly note: string
  /** Less serious than the rule's own level. */
  readonly level?: Level
  /** Where the line names a word class that is inflected: that class, and the dictionary form. */
  readonly lemma?: Lemma
}

export interface Lemma {
  readonly pos: Inflected
  readonly text: string
  /** The separable part of a verb as its entry has it, or ''. */
  readonly part: string
  /** The preposition that belongs to a verb and must stand in its clause, or ''. */
  readonly preposition: string
  /** A verb with "zich", which must stand in its clause. */
  readonly reflexive: boolean
}
