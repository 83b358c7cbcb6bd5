import type {Origin, Range} from './document.ts'

/** Where an element is: its text where it has some, and its start tag where the file is a web page. */
export interface Spot {
  readonly at?: Range
  readonly origin?: Extract<Origin, {readonly in: 'page'}>
}

/** A picture that readers should get. */
export interface PicturePart extends Spot {
  /** Its text alternative; undefined when it has none. */
  readonly alt: string | undefined
  /** Its file as the document names it. */
  readonly file: string
}

/** A picture that screen readers pass over: an image marked as decoration, or a drawing without a name. Icons are left out, and what stands in a link or button. */
export interface DecorationPart extends Spot {
  readonly kind: 'image' | 'drawing' | 'canvas'
  /** Its file as the document names it; empty when it has none. */
  readonly file: string
  /** What is seen in the element around it. */
  readonly beside: string
  /** What is seen just before it. */
  readonly before: string
  /** A script in the page draws letters on a canvas. */
  readonly drawsText: boolean
}

/** A link to another page that readers of all kinds get. */
export interface LinkPart extends Spot {
  readonly name: string
  /** Its address as the document names it. */
  readonly target: string
  /** The number of the paragraph, item or cell it stands in. */
  readonly block: number
}

/** A paragraph that is seen and that screen readers are kept from. */
export interface SilentPart extends Spot {
  readonly text: string
}

/** Something to press or choose that shows text and also has a name of its own. */
export interface ControlPart extends Spot {
  /** What is seen on it. */
  readonly shown: string
  /** What it is called by who can't see it. */
  readonly name: string
  /** What is seen is written in signs of a font of icons. */
  readonly icons: boolean
}

/** A form field to type or choose in; no tick boxes and buttons. */
export interface FieldPart extends Spot {
  /** The label that stands with it; empty when it has none. */
  readonly label: string
  readonly kind: 'text' | 'list'
  /** What tells it from another field with the same label: its form, group, table row and the heading above it, as they are seen. */
  readonly around: string
}

/** A text that says that something was filled in wrongly. */
export interface ErrorPart extends Spot {
  readonly text: string
  /** Seen, but kept from screen readers. */
  readonly silent: boolean
}

/** What stands in an attribute or element that says something of the whole page. */
export interface PageWord extends Spot {
  readonly value: string
}

/** The parts of a document that are not its running text. */
export interface PartFacts {
  /** Undefined where there is no place for a title. */
  readonly title: PageWord | undefined
  /** What the page asks of small screens: the contents of `meta name="viewport"`. */
  readonly viewports: readonly PageWord[]
  readonly pictures: readonly PicturePart[]
  readonly controls: readonly ControlPart[]
  readonly fields: readonly FieldPart[]
  readonly errors: readonly ErrorPart[]
  readonly decorations: readonly DecorationPart[]
  readonly links: readonly LinkPart[]
  /** Sound that readers can play, while its words stand nowhere near it. */
  readonly sounds: readonly Spot[]
  readonly silent: readonly SilentPart[]
  /** The first part that stands on every page, where nothing helps readers past it; undefined where there is a way. */
  readonly blocked: Spot | undefined
}
