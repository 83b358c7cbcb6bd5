import type {Document, Problem, Source} from '../model/document.ts'
import type {Report} from '../model/finding.ts'
import {read} from '../read/index.ts'
import {rewrite, type Refusal, type Stamp} from '../write/index.ts'
import {fix} from './choose.ts'
import {compose} from './compose.ts'
import {passages, type Passage} from './passages.ts'
import type {Fix, LeftFix} from './types.ts'

/** A file after all that was safe to change. */
export interface FixedFile {
  /** The copy; the bytes of the file itself when there was nothing to change. */
  readonly bytes: Uint8Array
  readonly before: Document
  readonly after: Document
  /** All changes, with their places in the text as it was. */
  readonly fixes: readonly Fix[]
  readonly passages: readonly Passage[]
  readonly left: readonly LeftFix[]
}

/** A new word may be one that a rule knows again; more rounds than this means that two lists want the opposite. */
const mostRounds = 8

/**
 * Reads a file and makes a copy with every safe fix in it, until the rules have none left: fixing the copy changes nothing.
 * Gives the reason when the file can't be read, or a `Refusal` when it may not be changed. `check` must give the report of a document.
 */
export async function fixFile(source: Source, check: (document: Document) => Report, stamp: Stamp): Promise<FixedFile | Problem | Refusal> {
  const before = await read(source)
  const fatal = before.problems.find((problem) => problem.fatal)
  if (fatal) return fatal
  let now = {bytes: source.bytes, document: before}
  let fixes: readonly Fix[] = []
  let left: readonly LeftFix[] = []
  const seen = new Set([before.text])
  for (let round = 0; round < mostRounds; round++) {
    const {text: textNow} = now.document
    const chosen = fix(now.document, check(now.document))
    const written = chosen.edits.length === 0 ? undefined : await rewrite({...source, bytes: now.bytes}, now.document, chosen.edits, stamp)
    if (typeof written === 'string') return written
    left = [...chosen.left, ...(written?.left ?? []).map(({edit, why}): LeftFix => ({edit, words: textNow.slice(...edit.at), why}))]
    if (!written || written.made.length === 0 || seen.has(written.document.text)) break
    fixes = compose(fixes, written.made, textNow)
    now = written
    seen.add(now.document.text)
  }
  return {bytes: now.bytes, before, after: now.document, fixes, passages: passages(before, fixes), left}
}
