import type {Edit, NotWritten} from '../write/index.ts'

/** An edit with the rules that asked for it. */
export interface Fix extends Edit {
  readonly rules: readonly string[]
}

/**
 * What is never changed without a person.
 * - `variable`: a merge field, a placeholder or code.
 * - `quotation`: someone else's words.
 * - `name`: a word with a capital within a sentence, or between two of those.
 * - `law`: the title of a law, or an article of it.
 * - `number`: part of a number, an address, a file name.
 * - `ignored`: the writer asked to leave it.
 * - `unread`: not in the Dutch text that is judged, or not in one line of it.
 */
export type Protected = 'variable' | 'quotation' | 'name' | 'law' | 'number' | 'ignored' | 'unread'

/** A safe suggestion that was not followed, and why: what it stands in, or what its file can't hold. */
export interface LeftFix {
  readonly edit: Fix
  /** The words as they stay. */
  readonly words: string
  readonly why: Protected | NotWritten['why']
}
