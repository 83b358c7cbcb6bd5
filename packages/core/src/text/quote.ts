import type {Range} from '../model/document.ts'
import type {Quote} from '../model/finding.ts'

const around = 40

/** The words of a range with what stands before and after it in its block, at most 40 UTF-16 units each. */
export function quote(text: string, [start, end]: Range): Quote {
  const before = text.slice(Math.max(0, start - around), start)
  const after = text.slice(end, end + around)
  const blockStart = before.lastIndexOf('\n\n')
  const blockEnd = after.indexOf('\n\n')
  return {
    exact: text.slice(start, end),
    prefix: whole(blockStart === -1 ? before : before.slice(blockStart + 2)),
    suffix: whole(blockEnd === -1 ? after : after.slice(0, blockEnd))
  }
}

/** Without half of a surrogate pair at either end. */
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]/, '').replace(/[\uD800-\uDBFF]$/, '')
}
