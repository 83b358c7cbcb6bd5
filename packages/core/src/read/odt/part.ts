import type {XmlElement} from '@rgrove/parse-xml'
import type {Wrapper} from '../office/inline.ts'
import type {Languages} from '../office/language.ts'
import type {Xml} from '../xml/parse.ts'
import type {Styles} from './styles.ts'
import type {Survey} from './survey.ts'

/** A part with text, and what holds for all of it. */
export interface Part {
  readonly xml: Xml
  readonly survey: Survey
  readonly styles: Styles
  readonly languages: Languages
  /** The notes that the visible text refers to, in order. */
  readonly notes: {readonly footnotes: XmlElement[]; readonly endnotes: XmlElement[]}
}

/** A text being read: the body, one text box, one note. */
export interface Story {
  readonly part: Part
  /** Around everything in it, such as a field around a text box. */
  readonly around: readonly Wrapper[]
  /** The list that surrounds it; `level` is 0 outside lists. */
  readonly list: {readonly style: string | undefined; readonly level: number}
}

/** A text to read from its beginning. */
export function storyOf(part: Part, around: readonly Wrapper[] = []): Story {
  return {part, around, list: {style: undefined, level: 0}}
}
