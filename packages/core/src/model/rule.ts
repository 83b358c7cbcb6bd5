import type {Origin, ProblemId, Range} from './document.ts'
import type {Level} from './finding.ts'
import type {FactName, Facts} from './facts.ts'

/** The three things a message says. Each is one or two sentences at B1. */
export interface Wording {
  /** What is the matter, with the words or figures at hand. */
  readonly what: string
  /** Why that is a problem for the reader. */
  readonly why: string
  /** What the writer can do. */
  readonly todo: string
}

export type PresetName = 'b1-brief' | 'b1-web' | 'wcag' | 'wcag21' | 'alles'
export type Language = 'nl' | 'en'
export type Option = number | boolean | string | readonly string[]
export type MessageData = Readonly<Record<string, string | number>>

/** A replacement for the reported range, or for a range of its own. */
export interface Proposal {
  readonly text: string
  readonly safe?: boolean
  readonly at?: Range
}

export interface ReportExtras {
  readonly suggest?: readonly Proposal[]
  readonly level?: Level
  readonly unsure?: boolean
  /** The element on the page, where a range says too little: it has no text, or far more than the element. */
  readonly origin?: Extract<Origin, {readonly in: 'page'}>
}

type Messages = Readonly<Record<string, (data: never) => Wording>>
type DataOf<M, Id extends keyof M> = M[Id] extends (data: infer D) => Wording ? D : never

/** What a rule leaves to other rules, so that one problem is one finding. */
export interface Yields {
  /** Rules that say something worse of the same element: contrast that is too low for level AA is so for AAA. */
  readonly elements?: readonly string[]
  /** Rules that say something of the very same words, such as a list with a better word for them. */
  readonly words?: readonly string[]
  /** Messages that another rule has too, with its id: they are left out where that rule was run. */
  readonly messages?: Readonly<Record<string, string>>
}

/** Says that something was found. The data must be what the message of that id asks for. */
export type ReportFinding<M> = <Id extends keyof M & string>(
  message: Id,
  at: Range | 'document',
  data: DataOf<M, Id>,
  extras?: ReportExtras
) => void

export interface RuleDefinition<N extends FactName, O extends Readonly<Record<string, Option>>, M extends Messages> {
  /** A Dutch noun, the same as the folder's name; users see it. */
  readonly id: string
  /** The name of the rule as a person says it. */
  readonly title: Readonly<Record<Language, string>>
  readonly needs: readonly N[]
  readonly level: Level
  /** Norms and sources the rule stands on. */
  readonly basis: readonly string[]
  /** Presets the rule is on in. Stays empty until the precision of the rule is measured. `alles` has every rule. */
  readonly presets: readonly Exclude<PresetName, 'alles'>[]
  /** In no preset, `alles` neither: only the configuration turns it on. For choices in which organisations differ. */
  readonly optIn?: true
  /** Settings with their defaults. */
  readonly options: O
  readonly messages: {readonly nl: M; readonly en: {readonly [Id in keyof M]: (data: DataOf<M, Id>) => Wording}}
  readonly yields?: Yields
  /** True when there is nothing in this document the rule could judge. */
  readonly inapplicable?: (facts: Pick<Facts, N>, options: Readonly<O>) => boolean
  /** Why this rule can say nothing of this document, though it has its facts: then it is `untested`. */
  readonly lacks?: (facts: Pick<Facts, N>) => ProblemId | undefined
  readonly check: (facts: Pick<Facts, N>, options: Readonly<O>, report: ReportFinding<M>) => void
}

/** A rule as the engine sees it: its types are checked where it is written, so here they can be wide. */
export interface Rule {
  readonly id: string
  readonly title: Readonly<Record<Language, string>>
  readonly needs: readonly FactName[]
  readonly level: Level
  readonly basis: readonly string[]
  readonly presets: readonly PresetName[]
  readonly options: Readonly<Record<string, Option>>
  readonly messages: Readonly<Record<Language, Readonly<Record<string, (data: MessageData) => Wording>>>>
  readonly yields?: Yields
  readonly inapplicable: (facts: Facts, options: Readonly<Record<string, Option>>) => boolean
  readonly lacks: (facts: Facts) => ProblemId | undefined
  readonly check: (facts: Facts, options: Readonly<Record<string, Option>>, report: (message: string, at: Range | 'document', data: MessageData, extras?: ReportExtras) => void) => void
}

/**
 * Makes a rule. A missing English message, a wrong data field, an unknown message id or a fact that is not in `needs` is a
 * compile error on the line where it stands.
 */
export function rule<const N extends FactName, O extends Readonly<Record<string, Option>>, M extends Messages>(definition: RuleDefinition<N, O, M>): Rule {
  const wide = definition as unknown as Omit<Rule, 'inapplicable' | 'lacks' | 'presets'> & Partial<Pick<Rule, 'inapplicable' | 'lacks' | 'presets'>>
  return {...wide, presets: definition.optIn ? [] : [...definition.presets, 'alles'], inapplicable: wide.inapplicable ?? (() => false), lacks: wide.lacks ?? (() => undefined)}
}
