import type {Problem, ProblemId} from '../model/document.ts'

/** Thrown inside a reader when a file must be refused. It never leaves the reader: it becomes a document with that problem. */
export class Refused extends Error {
  readonly id: ProblemId
  readonly data: Problem['data']

  constructor(id: ProblemId, data: Problem['data']) {
    super(`${id} ${Object.values(data).join(' ')}`)
    this.id = id
    this.data = data
  }
}
