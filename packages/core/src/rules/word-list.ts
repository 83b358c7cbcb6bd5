import type {Level} from '../model/finding.ts'
import {rule, type Language, type PresetName, type ReportExtras, type Rule, type Wording} from '../model/rule.ts'
import {inCaseOf, PhraseFinder, type Entry} from '../text/phrases.ts'

/** What a message of a word-list rule is told. `better` is empty when there is no alternative that fits as it stands. */
export interface Found {
  readonly word: string
  readonly better: string
  readonly note: string
}

export interface WordListDefinition {
  readonly id: string
  readonly title: Readonly<Record<Language, string>>
  readonly level: Level
  readonly basis: readonly string[]
  readonly presets: readonly Exclude<PresetName, 'alles'>[]
  readonly words: readonly Entry[]
  readonly messages: Readonly<Record<Language, (data: Found) => Wording>>
}

/** Makes a rule that finds the words and phrases of a `words.tsv` and offers the alternatives in it. */
export function wordList({words, messages, ...definition}: WordListDefinition): Rule {
  const finder = new PhraseFinder(words)
  return rule({
    ...definition,
    needs: ['text'],
    options: {allow: [] as readonly string[]},
    messages: {nl: {gevonden: messages.nl}, en: {gevonden: messages.en}},
    inapplicable: ({text}) => text.words === 0,
    check({text}, {allow}, report) {
      const allowed = new Set(allow.map((word) => word.toLowerCase()))
      for (const sentence of text.sentences) {
        for (const {entry, form, parts} of finder.find(sentence, text.text)) {
          const at = parts[0]
          if (!at || allowed.has(form.words.join(' '))) continue
          const word = text.text.slice(...at)
          report('gevonden', at, {word, better: form.alternatives.join(' / '), note: entry.note}, offer(word, form.alternatives, parts.length > 1, entry.safe))
        }
      }
    }
  })
}

/** A phrase in two parts can't be replaced by putting words in the place of the first. */
function offer(word: string, alternatives: readonly string[], split: boolean, safe: boolean): ReportExtras {
  return split ? {} : {suggest: alternatives.map((text, i) => ({text: inCaseOf(word, text), safe: safe && i === 0}))}
}
