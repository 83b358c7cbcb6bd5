import type {ParsedWord} from '@testpanel/dutch'
import type {Token} from '@testpanel/dutch/segment'
import type {Range} from './document.ts'
import type {LetterFacts} from './letter.ts'
import type {PageFacts} from './page.ts'
import type {PartFacts, Spot} from './parts.ts'
import type {Band, DriverId} from './verdict.ts'

/** What rules may know. They never see a format, a reader or a tree. */
export interface Facts {
  readonly text: TextFacts
  readonly structure: StructureFacts
  readonly syntax: SyntaxFacts
  readonly letter: LetterFacts
  readonly languages: LanguageFacts
  readonly english: EnglishFacts
  readonly page: PageFacts
  readonly parts: PartFacts
  readonly sections: SectionFacts
}

export type FactName = keyof Facts

export type BlockKind = 'title' | 'heading' | 'paragraph' | 'item' | 'cell' | 'caption' | 'label' | 'quote'

/** A stretch of text that stands on its own: a paragraph, a heading, a list item, a table cell. */
export interface Block {
  readonly kind: BlockKind
  readonly at: Range
  /** BCP 47 tag of this block's language. */
  readonly lang: string
  readonly sentences: readonly Sentence[]
  /** It stands around what readers came for: in the menu, the top or the bottom of a page, in a question about cookies. Only there when the whole page is looked at. */
  readonly aside?: true
  /** It stands in a tag: what a picture says, what a control is called, the hint in a field or the word on a button. Words are judged; it is no running text and never part of the reading level. */
  readonly spoken?: true
}

/** One sentence of one block. */
export interface Sentence {
  readonly at: Range
  readonly block: BlockKind
  /** What counts as a word for readability: an amount, a date or a URL is one word. */
  readonly words: readonly Word[]
  /** Words and marks, with ranges in the document's text. */
  readonly tokens: readonly Token[]
  /** Too long to be taken whole: this is a piece of it. */
  readonly cut: boolean
}

/** `text` as it stands, `lower` in lower case without soft hyphens. `range` is a UTF-16 range in the document's text. */
export interface Word {
  readonly at: Range
  readonly text: string
  readonly lower: string
  readonly kind: Token['kind']
  /** A merge field, placeholder or code: kept as text, never judged. */
  readonly variable: boolean
}

/** The Dutch text that readers read: no hidden text, no passage marked as another language, and no navigation unless the whole page is looked at. */
export interface TextFacts {
  /** The whole text of the document; all ranges point into it. */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly words: number
  /** Number of sentences that had to be cut in pieces. */
  readonly cut: number
}

/** The grammar of the Dutch text: parts of speech, lemmas and trees, as a model of Dutch sees them. Needs a model. */
export interface SyntaxFacts {
  /** One for each of `text.sentences`, in that order. */
  readonly sentences: readonly SyntaxSentence[]
}

export interface SyntaxSentence {
  readonly sentence: Sentence
  /** All words and marks; `start` and `end` count in the document's text, `head` in this sentence. */
  readonly words: readonly ParsedWord[]
}

/** A language that is recognised; `other` is any language but these four. */
export type Tongue = 'nl' | 'en' | 'fy' | 'de' | 'other'

/** Text in one language: a block, some sentences of it, or a few words in a sentence. */
export interface Passage {
  readonly at: Range
  readonly place: 'block' | 'sentence' | 'words'
  /** BCP 47 tag, in lower case, that the document puts on it. */
  readonly marked: string
  /** Does the mark stand on the passage itself, or on something smaller than the document around it? */
  readonly own: boolean
  /** What it looks like; undefined for names, addresses and the like. */
  readonly tongue: Tongue | undefined
  /** How many times likelier that is than the next language, as a natural logarithm: 3 is twenty times, 7 a thousand. */
  readonly margin: number
  /** Number of words, names not counted. */
  readonly words: number
  /** The language to take it for: what it looks like when that is clear, or else what it is marked as. A tag, or `other`. */
  readonly lang: string
}

/** The languages of the text that readers read, and what the document says of them. */
export interface LanguageFacts {
  /** The main language that the file names: a tag in lower case, '' where it names none, undefined where its kind can't (plain text, a part of a page). */
  readonly declared: string | undefined
  /** Can a passage be marked with its language in a file of this kind? */
  readonly markable: boolean
  /** In the order of the text, without overlap. */
  readonly passages: readonly Passage[]
}

/** What a reader of another language says of a stretch of text, in its own words. */
export interface Remark {
  readonly at: Range
  /** The name of the reader and of its rule, with a colon between. */
  readonly rule: string
  readonly reason: string
}

/** Finds what is hard in English text; offsets are in the text it is given. */
export type EnglishReader = (text: string) => readonly Remark[]

/** The English passages of a document with the sentences that are hard to read. */
export interface EnglishFacts {
  readonly passages: readonly Passage[]
  readonly hard: readonly Remark[]
}

/** A part of a text under a heading of its own, with how hard it is. */
export interface SectionLevel {
  readonly heading: string
  /** The heading. */
  readonly at: Range
  readonly band: Band
  /** Of the model of difficulty; higher is harder. */
  readonly score: number
  /** What makes it hard, the heaviest first. */
  readonly drivers: readonly DriverId[]
  readonly words: number
}

/** The parts of a text that say enough to measure them. */
export interface SectionFacts {
  readonly measured: readonly SectionLevel[]
}

export interface StructureFacts {
  readonly headings: readonly Heading[]
  readonly links: readonly Link[]
  /** Text in bold. A whole paragraph in bold often does duty as a heading. */
  readonly strong: readonly Range[]
}

export interface Heading {
  readonly at: Range
  readonly level: number
  readonly text: string
}

export interface Link extends Pick<Spot, 'origin'> {
  readonly at: Range
  /** The accessible name: its text, or else its label or the alt text of its image. */
  readonly name: string
  readonly target: string
  readonly lang: string
}
