import type {ParsedWord} from '@testpanel/dutch'
import type {Range} from '../model/document.ts'
import type {FactName, Sentence} from '../model/facts.ts'
import type {Level} from '../model/finding.ts'
import {rule, type Language, type PresetName, type Proposal, type ReportExtras, type Rule, type Wording, type Yields} from '../model/rule.ts'
import {suggestionsFor, type Suggested} from '../text/fit/suggest.ts'
import {hasLemmas, inCaseOf, PhraseFinder, type Match} from '../text/phrases.ts'
import {quotations} from '../text/quoted.ts'

/** What a message of a word-list rule is told. `better` is empty when there is no alternative. */
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
  /** The `words` of a `words.gen.ts`. */
  readonly words: string
  readonly yields?: Yields
  readonly messages: Readonly<Record<Language, (data: Found) => Wording>>
  /** Says of a match that it is none after all, where the surroundings in the list can't tell. */
  readonly ignore?: (match: Match, text: string) => boolean
}

/**
 * Makes a rule that finds the words and phrases of a `words.tsv` and offers the alternatives in it, inflected to fit. Quotations are not judged. A list
 * with dictionary forms needs the grammar of the sentences: "dient" is a verb and "kost" is one or is none.
 */
export function wordList({words, messages, ignore = () => false, ...definition}: WordListDefinition): Rule {
  const grammar = hasLemmas(words)
  let finder: PhraseFinder | undefined
  return rule({
    ...definition,
    needs: (grammar ? ['text', 'syntax'] : ['text']) as readonly ('text' | 'syntax')[],
    options: {allow: [] as readonly string[]},
    messages: {nl: {gevonden: messages.nl}, en: {gevonden: messages.en}},
    inapplicable: ({text}) => text.words === 0,
    check(facts, {allow}, report) {
      finder ??= new PhraseFinder(words)
      const {text, blocks} = facts.text
      const treeOf = grammar ? trees(facts) : () => undefined
      const allowed = new Set(allow.map((word) => word.toLowerCase()))
      for (const block of blocks) {
        if (block.kind === 'quote') continue
        const found = block.sentences.flatMap((sentence) => matches(finder, sentence, text, treeOf(sentence)))
        for (const one of unquoted(found, text, block.at)) {
          const {match, sentence} = one
          const at = match.parts[0]
          if (!at || isAllowed(match, allowed) || ignore(match, text)) continue
          const word = match.parts.map((part) => text.slice(...part).replace(/\s+/g, ' ')).join(' … ')
          const better = match.entry.lemma ? suggestionsFor(match, one.tree, text) : literal(match, at, sentence, text)
          report('gevonden', at, {word, better: better.map(({shown}) => shown).join(' / '), note: match.entry.note}, extras(match, better))
        }
      }
    }
  })
}

interface Placed {
  readonly match: Match
  readonly sentence: Sentence
  readonly tree: readonly ParsedWord[] | undefined
}

function matches(finder: PhraseFinder | undefined, sentence: Sentence, text: string, tree: readonly ParsedWord[] | undefined): readonly Placed[] {
  return finder?.find(sentence, text, tree).map((match) => ({match, sentence, tree})) ?? []
}

function trees({syntax}: {readonly [Name in FactName & 'syntax']: {readonly sentences: readonly {readonly sentence: Sentence; readonly words: readonly ParsedWord[]}[]}}): (sentence: Sentence) => readonly ParsedWord[] | undefined {
  const bySentence = new Map(syntax.sentences.map(({sentence, words}) => [sentence, words]))
  return (sentence) => bySentence.get(sentence)
}

function isAllowed({form, entry: {lemma}}: Match, allowed: ReadonlySet<string>): boolean {
  return allowed.has(form.words.join(' ')) || (lemma !== undefined && allowed.has(lemma.text))
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

/** Phrases that are found as they are written have alternatives as they are written. One in two parts can't be replaced by words in the place of the first. */
function literal({form, parts}: Match, at: Range, sentence: Sentence, text: string): readonly Suggested[] {
  const word = text.slice(...at)
  const point = closesSentence(at, sentence, text) ? '.' : ''
  const determined = /(?:^|[\s(])(?:de|het|een|deze|dit|uw|mijn|ons|onze|zijn|haar|hun|geen|elke?|iedere?)\s+$/i.test(text.slice(sentence.at[0], at[0]))
  const stands = (shown: string): boolean => parts.length === 1 && !(determined && /^(?:de|het|een)\s/.test(shown))
  return form.alternatives.map((shown) => ({shown, ...(stands(shown) && {fit: {at, text: inCaseOf(word, shown) + point}})}))
}

function extras({entry}: Match, better: readonly Suggested[]): ReportExtras {
  const suggest = better.flatMap(({fit}, i): Proposal[] => (fit ? [{...fit, safe: entry.safe && i === 0}] : []))
  return {...(suggest.length > 0 && {suggest}), ...(entry.level && {level: entry.level})}
}

/** The point of an abbreviation at the end of a sentence is the point of that sentence too: "enz." becomes "enzovoort." */
function closesSentence([start, end]: Range, {at, block}: Sentence, text: string): boolean {
  const running = block === 'paragraph' || block === 'item' || block === 'quote'
  return running && text.slice(start, end).endsWith('.') && /^["”’»]*$/.test(text.slice(end, at[1]))
}
