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

/** Runs the rules of the engine that are wanted. `whole`: a page, and not a piece of one that has no title, headings or areas of its own. */
export function audit(page: Page, whole: boolean, wanted: (rule: string) => boolean): Audit {
  withoutSearch(page)
  const disabledRules = all.filter((id) => !wanted(id))
  const {violations, skippedRules} = runAudit(page as never, {includeAAA: true, componentMode: !whole, disabledRules})
  const left = new Set([...disabledRules, ...skippedRules.map(({ruleId}) => ruleId)])
  return {
    ran: all.filter((id) => !left.has(id)),
    inapplicable: whole ? [] : all.filter((id) => !ofPieces.has(id) && !left.has(id)),
    said: violations.map(({ruleId, selector, message, element}) => ({rule: ruleId, selector, message, element}))
  }
}

/**
 * For each element it finds, the engine tries selectors on the whole page until one fits that element alone: on a page with a thousand
 * findings that takes minutes. Where trying fails, it writes the path of the element, which is as good. Only one of the rules' own selectors has a `>`.
 */
const ofRule = 'details > summary:first-of-type'

function withoutSearch(page: Page): void {
  const search = page.querySelectorAll.bind(page)
  page.querySelectorAll = ((selector: string) => {
    if (selector.includes(' > ') && selector !== ofRule) throw new SyntaxError('not tried')
    return search(selector)
  }) as typeof page.querySelectorAll
}
