import type {Tag} from '../dom/nodes.ts'

/** What the engine asks of how an element looks. Empty is what nobody said anything about. What a child inherits stands last. */
export class Style {
  display = ''
  position = 'static'
  overflow = ''
  overflowX = ''
  overflowY = ''
  opacity = ''
  width = ''
  height = ''
  top = ''
  left = ''
  clip = ''
  clipPath = ''
  filter = ''
  mixBlendMode = ''
  backdropFilter = ''
  backgroundColor = ''
  backgroundImage = ''
  borderBottomWidth = ''
  borderBottomStyle = ''
  textDecoration = ''
  textDecorationLine = ''
  color = ''
  fontSize = ''
  fontStyle = ''
  fontWeight = ''
  textShadow = ''
  visibility = ''
  whiteSpace = ''

  /** As `around` has it, where that is inherited. */
  constructor(around?: Style) {
    if (around) for (const name of inherited) this[name] = around[name]
  }
}

/** What of an element's looks is worked out. */
export type Property = keyof Style

/** What an element has of the element around it when nothing else is said. */
const inherited = ['color', 'fontSize', 'fontStyle', 'fontWeight', 'textShadow', 'visibility', 'whiteSpace'] as const satisfies readonly Property[]

/** Whether a child has this of its parent. */
export function isInherited(property: Property): boolean {
  return (inherited as readonly Property[]).includes(property)
}

/** How the elements of one page look. */
export interface Styles {
  /** With all that applies to the element. */
  of(tag: Tag): Style
  /** With what its own attribute says, and no more. */
  inline(tag: Tag): Style
}
