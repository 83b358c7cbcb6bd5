import type {Fix, LeftFix, Passage, Refusal} from '@testpanel/core'

/** What came of a file: the copy, and what is different in it. Without `bytes` there was nothing to change. */
export interface Fixed {
  readonly bytes: Uint8Array | undefined
  readonly format: string
  readonly fixes: readonly Fix[]
  readonly passages: readonly Passage[]
  readonly left: readonly LeftFix[]
  /** Why the file may not be changed at all. */
  readonly refused?: Refusal
}
