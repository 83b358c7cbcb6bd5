/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type {Heard} from './engines.ts'

/** All that shows, through the edges of shadow trees. */
function shownIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll('body *')].flatMap((element) => [...(testpanel.isShown(element) ? [element] : []), ...(element.shadowRoot ? shownInShadow(element.shadowRoot) : [])])
}

function shownInShadow(root: ShadowRoot): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [...(testpanel.isShown(element) ? [element] : []), ...(element.shadowRoot ? shownInShadow(element.shadowRoot) : [])])
}

function noted(): {testpanelShown?: ReadonlySet<Element>} {
  return globalThis as ReturnType<typeof noted>
}

/** Remembers what shows now. */
function noteShown(): void {
  noted().testpanelShown = new Set(shownIn(document))
}

/** Does something show that did not, or something not that did? */
function showsOther(): boolean {
  const before = noted().testpanelShown
  const now = shownIn(document)
  return before?.size !== now.length || now.some((element) => !before.has(element))
}

/** Does a script that stands in the page say something of this? */
function scriptSays(pattern: string): boolean {
  const wanted = new RegExp(pattern)
  return [...document.scripts].some(({src, text}) => src === '' && wanted.test(text))
}

/** Runs these rules of both engines, and no others: `color-contrast`, `distinguishable/color-contrast`. */
async function hearOnly(rules: readonly string[], limit: number): Promise<readonly Heard[]> {
  const others = (ids: readonly string[]): readonly string[] => ids.filter((id) => !rules.includes(id))
  const ofAxe = others(axe.getRules().map(({ruleId}) => ruleId))
  const ofAccesslint = others(AccessLint.getActiveRules({includeAAA: true}).map(({id}) => id))
  return [await testpanel.hearAxe(ofAxe, limit), testpanel.hearAccesslint(ofAccesslint, limit, false)]
}

export const shown = {shownIn, shownInShadow, noted, noteShown, showsOther, scriptSays, hearOnly}
