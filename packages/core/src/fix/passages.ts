import type {Document, Range} from '../model/document.ts'
import {locate, type Location} from '../text/locate.ts'
import type {Fix} from './types.ts'

/** Words that stay, that go or that come. */
export interface Stretch {
  readonly kind: 'same' | 'old' | 'new'
  readonly text: string
}

/** A stretch of the text with fixes close to each other, to show what changes. */
export interface Passage {
  /** The rules that asked for the changes. */
  readonly rules: readonly string[]
  /** Where the first change is in the file as it was. */
  readonly location: Location | undefined
  readonly stretches: readonly Stretch[]
}

/** Characters around a change, and between two changes in one passage. */
const around = 60

/** What the fixes change in the document as it was, passage by passage. The fixes are in order. */
export function passages(document: Document, fixes: readonly Fix[]): readonly Passage[] {
  const groups: Fix[][] = []
  for (const fix of fixes) {
    const last = groups.at(-1)?.at(-1)
    const between = last && document.text.slice(last.at[1], fix.at[0])
    if (between !== undefined && between.length <= around && !between.includes('\n')) groups.at(-1)?.push(fix)
    else groups.push([fix])
  }
  return groups.map((group) => passage(document, group))
}

function passage(document: Document, group: readonly Fix[]): Passage {
  const {text} = document
  const first = group[0]?.at ?? [0, 0]
  const stretches: Stretch[] = []
  const add = (kind: Stretch['kind'], words: string): void => {
    if (words !== '') stretches.push({kind, text: words})
  }
  add('same', before(text, first[0]))
  let done = first[0]
  for (const {at, text: put} of group) {
    add('same', text.slice(done, at[0]))
    add('old', text.slice(...at))
    add('new', put)
    done = at[1]
  }
  add('same', after(text, done))
  return {rules: [...new Set(group.flatMap(({rules}) => rules))], location: locate(document, first as Range), stretches}
}

/** The words before an offset in its line, whole words, with an ellipsis where there are more. */
function before(text: string, end: number): string {
  const lineStart = text.lastIndexOf('\n', end - 1) + 1
  if (end - lineStart <= around) return text.slice(lineStart, end)
  const cut = text.slice(end - around, end)
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`
}

function after(text: string, start: number): string {
  const next = text.indexOf('\n', start)
  const lineEnd = next === -1 ? text.length : next
  if (lineEnd - start <= around) return text.slice(start, lineEnd)
  const cut = text.slice(start, start + around)
  return `${cut.slice(0, Math.max(0, cut.lastIndexOf(' ')))} …`
}
