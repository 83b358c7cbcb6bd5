import {getActiveRules, runAudit} from '@accesslint/core'
import type {Document as Page} from 'happy-dom'

/** What the engine said of one element. */
export interface Said {
  readonly rule: string
  readonly selector: string
  readonly message: string
  readonly element: unknown
}

export interface Audit {
  readonly ran: readonly string[]
  /** Those of `ran` that are about whole pages, when this is a piece of one. */
  readonly inapplicable: readonly string[]
  readonly said: readonly Said[]
}

const all = getActiveRules({includeAAA: true}).map(({id}) => id)
const ofPieces = new Set(getActiveRules({includeAAA: true, componentMode: true}).map(({id}) => id))

/** Runs all rules of the engine. `whole`: a page, and not a piece of one that has no title, headings or areas of its own. */
export function audit(page: Page, whole: boolean): Audit {
  const {violations, skippedRules} = runAudit(page as never, {includeAAA: true, componentMode: !whole})
  const crashed = new Set(skippedRules.map(({ruleId}) => ruleId))
  return {
    ran: all.filter((id) => !crashed.has(id)),
    inapplicable: whole ? [] : all.filter((id) => !ofPieces.has(id)),
    said: violations.map(({ruleId, selector, message, element}) => ({rule: ruleId, selector, message, element}))
  }
}
