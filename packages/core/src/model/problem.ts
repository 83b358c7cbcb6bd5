import type {Problem, ProblemId} from './document.ts'

/** Something that did not go as asked, for which the file could still be checked. */
export function problem(id: ProblemId, data: Problem['data'] = {}): Problem {
  return {id, data, fatal: false}
}

/** A reason why the file could not be checked at all. */
export function fatal(id: ProblemId, data: Problem['data'] = {}): Problem {
  return {id, data, fatal: true}
}
