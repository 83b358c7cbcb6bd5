import type {XmlElement} from '@rgrove/parse-xml'
import type {Problem} from '../../model/document.ts'
import type {Inline, Wrapper} from '../office/inline.ts'
import type {Languages} from '../office/language.ts'
import type {Xml} from '../xml/parse.ts'
import {attribute, child, elements} from '../xml/query.ts'
import {Fields} from './fields.ts'
import type {Numbering} from './numbering.ts'
import type {Relationships} from './relationships.ts'
import type {Styles} from './styles.ts'
import type {Survey} from './survey.ts'

/** What holds for the whole document, whichever part is being read. */
export interface Shared {
  readonly styles: Styles
  readonly numbering: Numbering
  readonly languages: Languages
  readonly problems: Problem[]
  /** Ids of the notes that the visible text refers to, in order. */
  readonly notes: {readonly footnotes: string[]; readonly endnotes: string[]}
  /** Tracked changes and comments that are still in the file. */
  readonly left: {changes: number; comments: number}
}

/** A part with text: the letter itself, a header, the footnotes. */
export interface Part {
  readonly xml: Xml
  readonly survey: Survey
  readonly links: Relationships
  readonly shared: Shared
}

/** Text that reads on: the body, one text box, one note. Fields may reach from one paragraph into the next. */
export interface Story {
  readonly part: Part
  readonly fields: Fields
  /** Around everything in it, such as a content control around a whole paragraph. */
  readonly around: readonly Wrapper[]
  /** In a table of contents. */
  readonly navigation: boolean
  /** Holds the text of a paragraph whose end was deleted: it reads on in the next one. */
  readonly carry: {inline: Inline | undefined}
}

/** A text to read from its beginning. */
export function storyOf(part: Part, around: readonly Wrapper[] = []): Story {
  return {part, fields: new Fields(), around, navigation: false, carry: {inline: undefined}}
}

/** The form of alternative content to read: the newest, or the older one where only that says something. */
export function alternative(content: XmlElement): XmlElement | undefined {
  const choice = child(content, 'mc:Choice')
  const fallback = child(content, 'mc:Fallback')
  return choice && (saysSomething(choice) || !fallback) ? choice : fallback
}

const telling = new Set(['w:t', 'w:fldChar', 'wp:docPr', 'pic:pic', 'w:txbxContent'])

function saysSomething(element: XmlElement): boolean {
  return elements(element).some((one) => telling.has(one.name) || saysSomething(one))
}

/** An attribute that names a relationship, resolved. */
export function linkTarget(part: Part, element: XmlElement | undefined, name: string): string | undefined {
  const id = attribute(element, name)
  return id === undefined ? undefined : part.links.get(id)?.target
}
