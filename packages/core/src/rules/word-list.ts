import type {Range} from '../model/document.ts'
import type {Sentence} from '../model/facts.ts'
import type {Level} from '../model/finding.ts'
import {rule, type Language, type PresetName, type Proposal, type ReportExtras, type Rule, type Wording} from '../model/rule.ts'
import {inCaseOf, PhraseFinder, type Entry, type Match} from '../text/phrases.ts'
import {quotations} from '../text/quoted.ts'

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
  /** Says of a match that it is none after all, where the surroundings in the list can't tell. */
  readonly ignore?: (match: Match, text: string) => boolean
}

/** Makes a rule that finds the words and phrases of a `words.tsv` and offers the alternatives in it. Quotations are not judged. */
export function wordList({words, messages, ignore = () => false, ...definition}: WordListDefinition): Rule {
  const finder = new PhraseFinder(words)
  return rule({
    ...definition,
    needs: ['text'],
    options: {allow: [] as readonly string[]},
    messages: {nl: {gevonden: messages.nl}, en: {gevonden: messages.en}},
    inapplicable: ({text}) => text.words === 0,
    check({text: {text, blocks}}, {allow}, report) {
      const allowed = new Set(allow.map((word) => word.toLowerCase()))
      for (const block of blocks) {
        if (block.kind === 'quote') continue
        const found = block.sentences.flatMap((sentence) => finder.find(sentence, text).map((match) => ({match, sentence})))
        for (const {match, sentence} of unquoted(found, text, block.at)) {
          const at = match.parts[0]
          if (!at || allowed.has(match.form.words.join(' ')) || ignore(match, text)) continue
          const word = match.parts.map((part) => text.slice(...part).replace(/\s+/g, ' ')).join(' … ')
          report('gevonden', at, {word, better: match.form.alternatives.join(' / '), note: match.entry.note}, extras(match, at, sentence, text))
        }
      }
    }
  })
}

/** Those that do not begin within quotation marks. Both are in the order of the text, so one walk is enough. */
function unquoted<F extends {readonly match: Match}>(found: readonly F[], text: string, block: Range): readonly F[] {
  const quoted = found.length > 0 ? quotations(text, block) : []
  let next = 0
  return found.filter(({match: {at: [start]}}) => {
    while ((quoted[next]?.[1] ?? Infinity) <= start) next++
    return start < (quoted[next]?.[0] ?? Infinity)
  })
}

/** `a / b` becomes `"a" of "b"`. */
export function either(better: string, or: string): string {
  return better.split(' / ').map((one) => `"${one}"`).join(` ${or} `)
}

/** A phrase in two parts can't be replaced by putting words in the place of the first. */
function extras({entry, form, parts}: Match, at: Range, sentence: Sentence, text: string): ReportExtras {
  const word = text.slice(...at)
  const point = closesSentence(at, sentence, text) ? '.' : ''
  const suggest = form.alternatives.map((better, i): Proposal => ({text: inCaseOf(word, better) + point, safe: entry.safe && i === 0}))
  return {...(parts.length === 1 && {suggest}), ...(entry.level && {level: entry.level})}
}

/** The point of an abbreviation at the end of a sentence is the point of that sentence too: "enz." becomes "enzovoort." */
function closesSentence([start, end]: Range, {at, block}: Sentence, text: string): boolean {
  const running = block === 'paragraph' || block === 'item' || block === 'quote'
  return running && text.slice(start, end).endsWith('.') && /^["”’»]*$/.test(text.slice(end, at[1]))
}
