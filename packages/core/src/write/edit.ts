import type {Range} from '../model/document.ts'

/** Text to put in the place of `at`, a stretch of the document's text that is not empty and lies within one block. */
export interface Edit {
  readonly at: Range
  readonly text: string
}

/**
 * Why an edit can't be written in this file.
 * - `field`: it stands in a field, which a program fills in again.
 * - `tracked`: it stands in a change of someone else that is not yet accepted.
 * - `box`: it stands in a text box or drawing, of which a file may hold two versions.
 * - `page`: it stands in a header or footer, which may be there more than once.
 * - `note`: it stands in a note of which the program keeps no changes.
 * - `locked`: the part of the document may not be changed.
 * - `markup`: there is something else between its words.
 * - `encoding`: the file can't hold its characters.
 * - `reading`: the file would not read as it should.
 */
export type Obstacle = 'field' | 'tracked' | 'box' | 'page' | 'note' | 'locked' | 'markup' | 'encoding' | 'reading'

/** Why a file can't be changed at all. */
export type Refusal = 'mail' | 'signed' | 'protected' | 'encoding'

/** Who made the changes and when, for tracked changes. `date`: ISO 8601, such as `2026-11-22T09:30:00Z`. */
export interface Stamp {
  readonly author: string
  readonly date: string
}

/** An edit that was not made. */
export interface NotWritten<E extends Edit = Edit> {
  readonly edit: E
  readonly why: Obstacle
}

/** A copy of a file with the edits in it. */
export interface Written<E extends Edit = Edit> {
  readonly bytes: Uint8Array
  readonly left: readonly NotWritten<E>[]
}

/** New characters in a text, in the place of those at `at`. */
export interface Splice {
  readonly at: Range
  readonly text: string
}

/** Makes the splices, which do not overlap, from left to right. */
export function splice(text: string, splices: readonly Splice[]): string {
  let made = ''
  let done = 0
  for (const {at, text: put} of [...splices].sort((a, b) => a.at[0] - b.at[0])) {
    made += text.slice(done, at[0]) + put
    done = at[1]
  }
  return made + text.slice(done)
}
