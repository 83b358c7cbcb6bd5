import type {QueueTrouble} from '@testpanel/web/queue'
import type {Words} from '../words/index.ts'

/** What went wrong with the database in which a check is kept, in words; undefined when something else went wrong. */
export function tellTrouble(error: unknown, words: Words): string | undefined {
  return isTrouble(error) ? words.queue[error.id](error.data) : undefined
}

/** By its name: the part that knows databases is loaded only when one is used. */
export function isTrouble(error: unknown): error is QueueTrouble {
  return error instanceof Error && error.name === 'QueueTrouble'
}
