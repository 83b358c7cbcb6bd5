import type {Range} from './document.ts'

/** What engines saw on a web page. Plain data: it can be recorded and rules tested from the record. */
export interface PageFacts {
  /** Where the page came from, when it did not come from a file. */
  readonly url?: string
  /** `static`: read without a browser, its scripts never run. `browser`: as a browser shows it. */
  readonly engine: 'static' | 'browser'
  /** The page's title; empty when it has none. */
  readonly title: string
  /** The language that the page names; empty when it names none. */
  readonly lang: string
  /** The windows it was shown in. */
  readonly viewports?: readonly Viewport[]
  /** The engines' rules that were really run on this page: `axe:image-alt`, `accesslint:navigable/link-name`. What is not in here was not tested. */
  readonly ran: readonly string[]
  /** Those that were not run to their end without a browser, because the page is too much work for them; absent when there are none. */
  readonly stopped?: readonly string[]
  /** Those of `ran` for which there is nothing on this page, or that are not for this kind of page. */
  readonly inapplicable: readonly string[]
  readonly results: readonly EngineResult[]
}

/** A window with a page in it, in CSS pixels. */
export interface Viewport {
  readonly width: number
  readonly height: number
}

/** Who found something: an engine, or a check of our own that needs the page itself. */
export type EngineName = 'axe' | 'accesslint' | 'own'

/** What one rule of an engine found on a page. */
export interface EngineResult {
  readonly engine: EngineName
  /** The rule as the engine calls it. */
  readonly rule: string
  /** `violation`: the engine is sure. `incomplete`: a person must look. */
  readonly outcome: 'violation' | 'incomplete'
  readonly nodes: readonly EngineNode[]
}

/** One element of a page that an engine found something in. */
export interface EngineNode {
  readonly selector: string
  /** Its start tag as it stands, at most 200 characters. */
  readonly snippet: string
  /** The number that was put on the element in the source, to find it back in a browser. */
  readonly stamp?: number
  /** The number is of the nearest element around it that stands in the source: a script made this one, or it stands in a frame. */
  readonly inside?: true
  /** Its text in `Document.text`, where that can be told. */
  readonly at?: Range
  /** Its start tag in the decoded file, where that can be told. */
  readonly source?: SourcePlace
  /** What the engine says of it, in its own words. */
  readonly summary?: string
  /** What the engine measured. */
  readonly data?: Readonly<Record<string, string | number>>
  /** Of several windows, those in which this was found, as `320x640`; absent when it was in all. */
  readonly viewports?: readonly string[]
}

/** A stretch of a file with lines: UTF-16 offsets, and lines and columns from 1; the end is exclusive. */
export interface SourcePlace {
  readonly at: Range
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}
