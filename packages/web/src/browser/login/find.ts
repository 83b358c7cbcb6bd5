import type {Locator, Page} from 'playwright-core'

const looking = 100

/** Why nothing can be done: there is no such thing, or there is more than one. */
export type NotFound = 'missing' | 'many'

type Way = (page: Page, name: string, exact: boolean) => Locator

const field: Way = (page, name, exact) => page.getByLabel(name, {exact}).or(page.getByPlaceholder(name, {exact})).and(page.locator('input, select, textarea, [contenteditable]'))

const roles = ['button', 'link', 'menuitem', 'tab', 'checkbox', 'radio', 'option'] as const
const control: Way = (page, name, exact) => roles.map((role) => page.getByRole(role, {name, exact})).reduce((all, one) => all.or(one))

const text: Way = (page, name, exact) => page.getByText(name, {exact})

/** The ways to find what a step names, the surest first; a name of one word may be a part of a longer one. */
const ways = {
  fill: [field],
  click: [control, text],
  see: [text, control]
} as const satisfies Readonly<Record<string, readonly Way[]>>

/**
 * The one element on the page that a step names, as a person knows it: by its label or its words. `css:` names it by a selector.
 * Waits until it is there, but not longer than so many milliseconds. Of a text it doesn't matter how often it stands there.
 */
export async function find(page: Page, kind: keyof typeof ways, name: string, milliseconds: number): Promise<Locator | NotFound> {
  const end = Date.now() + milliseconds
  const exactly = ways[kind].flatMap((way) => [way(page, name, true)])
  const nearly = ways[kind].map((way) => way(page, name, false))
  const tried = name.startsWith('css:') ? [page.locator(name.slice(4))] : [...exactly, ...nearly]
  for (let found: NotFound = 'missing'; ; found = 'missing') {
    for (const one of tried) {
      const shown = one.filter({visible: true})
      const count = await shown.count().catch(() => 0)
      if (count === 1 || (count > 1 && kind === 'see')) return shown.first()
      if (count > 1) found = 'many'
      if (count > 1) break
    }
    if (Date.now() > end) return found
    await new Promise((resolve) => setTimeout(resolve, looking))
  }
}
