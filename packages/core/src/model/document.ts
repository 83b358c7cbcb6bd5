import type {Root} from 'hast'
import type {SourcePlace} from './page.ts'

/** UTF-16 offsets in `Document.text`, end exclusive. */
export type Range = readonly [start: number, end: number]

/** What a reader is given: the bytes of a file with its path. The path is only looked at, never opened. */
export interface Source {
  readonly path: string
  readonly bytes: Uint8Array
  /** A quicker way to inflate than the platform's stream, where there is one. */
  readonly inflate?: Inflate
}

/** Inflates raw deflate data. Throws a RangeError when it would become more than `most` bytes, another error when it is damaged. */
export type Inflate = (packed: Uint8Array, most: number) => Uint8Array

/** The kinds of files that are read. A page that a browser showed is `html` too. */
export type Format = 'txt' | 'md' | 'html' | 'docx' | 'odt' | 'eml'

/** A rectangle on a page, in points from its top left; for PDF. */
export type Quad = readonly [left: number, top: number, right: number, bottom: number]

/**
 * Where a stretch of text came from.
 * - `source`: UTF-16 offsets in the decoded file (a byte order mark is not counted).
 * - `docx`, `odt`: paragraph `block` (from 0) of the part, its `run` (from 0), `from` characters into that run's own text,
 *   and `at`, the UTF-16 offsets in the part's XML.
 */
export type Origin =
  | {readonly in: 'source'; readonly at: Range}
  | {readonly in: 'docx' | 'odt'; readonly part: string; readonly block: number; readonly run: number; readonly from: number; readonly at: Range}
  | {readonly in: 'pdf'; readonly page: number; readonly quad: Quad}
  | {readonly in: 'page'; readonly selector: string; readonly snippet: string; readonly source?: SourcePlace}

/**
 * A stretch of `Document.text` and its origin. When both have the same length they map character by character;
 * otherwise (`&amp;` for `&`) the stretch maps as a whole. Segments are sorted and do not overlap; the separators between
 * blocks have none.
 */
export interface Segment {
  readonly at: Range
  readonly origin: Origin
}

/** Something that could not be read or done as asked. `fatal`: the file could not be checked at all. */
export interface Problem {
  readonly id: ProblemId
  readonly data: Readonly<Record<string, string | number>>
  readonly fatal: boolean
}

/** What can keep (part of) a text from being read or judged; `report/words/problems.*` says each in words. */
export type ProblemId =
  | 'missing' | 'unreadable' | 'empty' | 'too-large' | 'unknown-format' | 'not-what-it-says' | 'encrypted' | 'damaged'
  | 'hostile' | 'too-slow' | 'out-of-time' | 'too-much-memory' | 'crashed' | 'no-documents' | 'needs-libreoffice' | 'conversion-failed' | 'no-pdf-yet'
  | 'converted' | 'encoding-guessed' | 'invalid-characters' | 'no-text' | 'part-skipped' | 'sentence-cut' | 'findings-cut' | 'tracked-changes'
  | 'comments-left' | 'rule-crashed' | 'other-language' | 'unknown-rule' | 'ignore-expired' | 'ignore-without-reason'
  | 'too-short' | 'no-model' | 'no-english' | 'level-crashed' | 'level-not-asked' | 'no-page' | 'needs-browser'
  | 'no-browser' | 'browser-failed' | 'browser-sandbox' | 'page-address' | 'page-unknown-host' | 'page-unreachable' | 'page-private' | 'page-certificate' | 'page-redirects'
  | 'page-status' | 'page-not-html' | 'page-too-large' | 'page-no-answer' | 'page-busy' | 'page-crashed' | 'page-incomplete' | 'page-moves'
  | 'page-part-too-large' | 'page-part-untested' | 'page-rule-stopped' | 'page-asks-password' | 'login-step' | 'login-lost' | 'login-elsewhere' | 'record-damaged' | 'record-version' | 'page-elsewhere' | 'linked-from' | 'dead-link' | 'robots-refuse' | 'workers-died'

/** One thing read, whatever its format. Plain data: JSON out and in gives the same document. */
export interface Document {
  readonly path: string
  readonly format: Format
  /** BCP 47 tag of the main language; 'nl' when the document does not say. */
  readonly lang: string
  /** The main language that the file itself names, in lower case: '' where it should name one and does not, absent where its kind has no place for it. */
  readonly declared?: string
  /** All text, blocks separated by a blank line. The only place offsets point into. */
  readonly text: string
  readonly segments: readonly Segment[]
  /** Offsets in the decoded file at which its lines start; empty where an origin has no lines (docx, odt). */
  readonly lines: readonly number[]
  /** HTML is the common language of all formats. Every element has its range in `text` as `data.at`. */
  readonly tree: Root
  /** Stretches of `text` that are kept but never judged: merge fields and placeholders, code. */
  readonly variables: readonly Range[]
  /** Findings that the author of the document asked to leave out, from comments in md and html. */
  readonly suppressions: readonly Suppression[]
  readonly problems: readonly Problem[]
}

declare module 'hast' {
  interface ElementData {
    /** The element's range in `Document.text`. */
    at?: Range
    /** The content is a merge field, a placeholder or code: text, but never judged. */
    variable?: boolean
    /** The range of its start tag in the decoded file; of web pages only. */
    tag?: Range
    /** Of web pages: `panel` is text that a reader opens, out of sight for now or not; `gone` is shown to nobody. */
    sight?: 'panel' | 'gone'
    /** The classes and the style that its source gives it, where a browser wrote the page out without them. */
    looks?: Pick<Properties, 'className' | 'style'>
    /** Texts in its tag that readers get; of web pages only. */
    spoken?: SpokenText[]
  }
  /** A text in a tag. In `Document.text` it stands after the text of the page, in a block of its own. */
  interface SpokenText {
    /** What a picture says; what a control is called by who can't see it; the hint in a field; the word on a button. */
    readonly kind: 'alt' | 'name' | 'hint' | 'button'
    readonly value: string
    /** The range in `Document.text`; none where the element is hidden. */
    at?: Range
  }
  interface TextData {
    /** The text node's range in `Document.text`. */
    at?: Range
  }
}

/** `rules` is empty for all rules. */
export interface Suppression {
  readonly rules: readonly string[]
  readonly at: Range
  readonly reason: string
}
