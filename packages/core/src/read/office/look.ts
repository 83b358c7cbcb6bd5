/** How text looks; undefined where nothing is said. */
export interface RunLook {
  readonly bold: boolean | undefined
  readonly italic: boolean | undefined
  readonly hidden: boolean | undefined
  readonly lang: string | undefined
}

export const nothing: RunLook = {bold: undefined, italic: undefined, hidden: undefined, lang: undefined}

/** What `own` says, and where it says nothing what it stands on. */
export function over(base: RunLook, own: RunLook): RunLook {
  return {bold: own.bold ?? base.bold, italic: own.italic ?? base.italic, hidden: own.hidden ?? base.hidden, lang: own.lang ?? base.lang}
}
