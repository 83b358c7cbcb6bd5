import type {ParsedWord} from '@testpanel/dutch'
import {pattern} from '@testpanel/dutch/segment'
import type {Sentence} from '../../../model/facts.ts'
import {rule, type Proposal} from '../../../model/rule.ts'
import {hasNoRoom, isExplained} from '../../../text/explained.ts'
import {suggestionsFor} from '../../../text/fit/suggest.ts'
import {inCaseOf, PhraseFinder, type Entry, type Match} from '../../../text/phrases.ts'
import {isWithin, quotations} from '../../../text/quoted.ts'
import {either} from '../../word-list.ts'
import {words} from './words.gen.ts'

interface Term {
  readonly term: string
  readonly better: string
  readonly note: string
}

interface Use {
  readonly match: Match
  readonly tree: readonly ParsedWord[] | undefined
  readonly running: boolean
  readonly explained: boolean
}

/** Terms of municipalities and the law that a reader meets without being told what they mean. Only the first use is reported. */
export default rule({
  id: 'vakterm',
  title: {nl: 'Vakterm zonder uitleg', en: 'Unexplained term'},
  needs: ['text', 'syntax'],
  level: 'warning',
  basis: ['B1', 'Direct Duidelijk', 'WCAG 3.1.3'],
  presets: ['b1-brief', 'b1-web'],
  options: {allow: [] as readonly string[]},
  messages: {
    nl: {
      geenUitleg: ({term, better, note}: Term) => ({
        what: `"${term}" is een vakterm. De tekst legt dit woord niet uit.`,
        why: 'Buiten het gemeentehuis kent niet iedereen dit woord.',
        todo: `Zeg erbij wat het is. Bijvoorbeeld: "${note}."${better && ` Of schrijf: ${either(better, 'of')}.`}`
      })
    },
    en: {
      geenUitleg: ({term, better, note}) => ({
        what: `"${term}" is a technical term. The text does not explain it.`,
        why: 'Outside the town hall not everyone knows this word.',
        todo: `Add what it means. For instance: "${note}."${better && ` Or write: ${either(better, 'or')}.`}`
      })
    }
  },
  inapplicable: ({text}) => text.words === 0,
  check({text: {text, blocks}, syntax}, {allow}, report) {
    const trees = new Map(syntax.sentences.map(({sentence, words}) => [sentence, words]))
    const allowed = new Set(allow.map((word) => word.toLowerCase()))
    const uses = new Map<Entry, Use[]>()
    blocks.forEach((block, index) => {
      if (block.kind === 'quote' || hasNoRoom(block, text)) return
      const quoted = quotations(text, block.at)
      for (const sentence of block.sentences) {
        for (const match of terms().find(sentence, text, trees.get(sentence))) {
          const quotedTerm = isWithin(match.at, quoted)
          const explained = isExplained(match.at, text, blocks, index)
          if ((quotedTerm && !explained) || isInName(match, text) || allowed.has(match.entry.lemma?.text ?? match.form.words.join(' '))) continue
          const known = uses.get(match.entry) ?? []
          uses.set(match.entry, [...known, {match, tree: trees.get(sentence), running: isRunning(sentence), explained}])
        }
      }
    })
    for (const all of uses.values()) {
      const first = all.find(({running}) => running) ?? all[0]
      if (!first || all.some(({explained}) => explained)) continue
      const {match, tree} = first
      const at = match.parts[0] ?? match.at
      const term = match.parts.map((part) => text.slice(...part)).join(' … ')
      const better = match.entry.lemma ? suggestionsFor(match, tree, text) : match.form.alternatives.map((shown) => ({shown, fit: {at, text: inCaseOf(term, shown)}}))
      const replace = match.parts.length > 1 ? [] : better.flatMap(({fit}): Proposal[] => (fit ? [fit] : []))
      const explain: readonly Proposal[] = match.parts.length > 1 ? [] : [{text: `${term} (${match.entry.note.charAt(0).toLowerCase()}${match.entry.note.slice(1)})`}]
      report('geenUitleg', at, {term, better: better.map(({shown}) => shown).join(' / '), note: match.entry.note}, {suggest: [...replace, ...explain], ...(match.entry.level && {level: match.entry.level})})
    }
  }
})

let finder: PhraseFinder | undefined

function terms(): PhraseFinder {
  return (finder ??= new PhraseFinder(words))
}

function isRunning({block}: Sentence): boolean {
  return block === 'paragraph' || block === 'item' || block === 'cell'
}

const lawAhead = pattern(String.raw`(?<!\p{L})(?:wet|verordening|besluit|regeling)\s+$`, 'i')

/** "De Wet maatschappelijke ondersteuning", "de Algemene wet bestuursrecht", and the name on a line of an address: a part of a name is not explained there. */
function isInName({at: [start, end]}: Match, text: string): boolean {
  if (lawAhead.test(text.slice(Math.max(0, start - 14), start))) return true
  return /^\p{Lu}/u.test(text.slice(start, end)) && /(?:^|\n)$/.test(text.slice(Math.max(0, start - 1), start)) && /^\n+(?:Postbus|[^\n]{2,50}\d)/.test(text.slice(end, end + 60))
}
