// The published types know the whole library only; the parser alone loads in a third of the time.

declare module 'css-tree/parser' {
  interface Raw {
    readonly type: 'Raw'
    readonly value: string
  }
  interface Block {
    readonly type: 'Block'
    readonly children: Iterable<Node>
  }
  /** The kinds of node that are left when values and selectors are not parsed. */
  export type Node =
    | {readonly type: 'StyleSheet' | 'DeclarationList'; readonly children: Iterable<Node>}
    | {readonly type: 'Rule'; readonly prelude: Raw; readonly block: Block}
    | {readonly type: 'Atrule'; readonly name: string; readonly prelude: Raw | null; readonly block: Block | null}
    | {readonly type: 'Declaration'; readonly property: string; readonly value: Raw; readonly important: boolean | string}
    | {readonly type: 'Raw' | 'Comment' | 'Block'}
  interface Options {
    readonly context?: 'stylesheet' | 'declarationList'
    readonly parseAtrulePrelude?: boolean
    readonly parseRulePrelude?: boolean
    readonly parseValue?: boolean
    readonly parseCustomProperty?: boolean
  }
  export default function parse(css: string, options?: Options): Node
}

declare module 'color-name' {
  const names: Readonly<Record<string, readonly [red: number, green: number, blue: number]>>
  export default names
}
