import type {MessageData, Wording} from '../model/rule.ts'

/** A sentence, or one made with what the engine measured. */
export type Text = string | ((data: MessageData) => string)

/** What is said of one rule of an engine, in one language. */
export interface EngineText {
  readonly what: Text
  /** For whom this is a barrier. */
  readonly why: Text
  readonly todo: Text
  /** What a person must look at when the engine is in doubt; the usual sentence with `todo` when there is nothing more to say. */
  readonly look?: Text
}

export interface EngineWords {
  readonly nl: EngineText
  readonly en: EngineText
}

export type EngineTable = Readonly<Record<string, EngineWords>>

/** The three parts of a message, made with the data at hand. */
export function said(text: EngineText, data: MessageData): Wording & {readonly look: string | undefined} {
  const {what, why, todo, look} = text
  return {what: fill(what, data), why: fill(why, data), todo: fill(todo, data), look: look && fill(look, data)}
}

function fill(text: Text, data: MessageData): string {
  return typeof text === 'string' ? text : text(data)
}

/** A word of the data between quotes, with a space before it; empty when the engine did not say it. */
export function named(value: string | number | undefined): string {
  return value === undefined || value === '' ? '' : ` "${value}"`
}

/** The same `why` for several rules, in both languages. */
export interface Why {
  readonly nl: string
  readonly en: string
}

/** Joins the words of one rule: the shared reason and its own what and todo. */
export function words(why: Why, nl: Omit<EngineText, 'why'>, en: Omit<EngineText, 'why'>): EngineWords {
  return {nl: {...nl, why: why.nl}, en: {...en, why: why.en}}
}
