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
  readonly said: readonly Said[]
}

const ofPages = new Set(getActiveRules({includeAAA: true}).map(({id}) => id))
for (const {id} of getActiveRules({includeAAA: true, componentMode: true})) ofPages.delete(id)

/** Runs all rules of the engine. `whole`: a page, and not a piece of one that has no title, headings or areas of its own. */
export function audit(page: Page, whole: boolean): Audit {
  const {violations, skippedRules} = runAudit(page as never, {includeAAA: true, componentMode: !whole})
  const crashed = new Set(skippedRules.map(({ruleId}) => ruleId))
  const ran = getActiveRules({includeAAA: true, componentMode: !whole}).map(({id}) => id).filter((id) => !crashed.has(id))
  const said = violations.map(({ruleId, selector, message, element}) => ({rule: ruleId, selector, message, element}))
  return {ran, said: whole ? said : said.filter(({rule}) => !ofPages.has(rule))}
}
