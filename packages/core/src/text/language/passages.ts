import type {Document, Range} from '../../model/document.ts'
import type {LanguageFacts, Passage} from '../../model/facts.ts'
import {leaves, readBlocks, type Extent, type Leaf} from '../blocks.ts'
import {quotations} from '../quoted.ts'
import {detectWords, type Detected} from './detect.ts'
import {tellingWords} from './telling-words.ts'

/** From this margin on the language of a whole block goes before what it is marked as: a hundred and fifty times likelier. */
const clear = 5
const fewestWords = 4
/** A sentence must differ more clearly from the block around it: a thousand times, in at least five words. */
const clearInside = 7
const fewestInside = 5
/** The part of the words that the main language must have. */
const almostAll = 0.8

const markable: readonly Document['format'][] = ['html', 'docx', 'odt']

/** Is this a tag of Dutch? */
export function isDutch(tag: string): boolean {
  return tag === 'nl' || tag.startsWith('nl-')
}

type Read = Pick<Document, 'text' | 'tree' | 'lang' | 'format' | 'declared'>

/** Asked for before the check, to see what must be loaded, and in it. */
const known = {content: new WeakMap<Read, LanguageFacts>(), page: new WeakMap<Read, LanguageFacts>()}

/** The languages of a document: as it is marked, and as it looks. */
export function languageFacts(document: Read, extent: Extent = 'content'): LanguageFacts {
  const before = known[extent].get(document)
  if (before) return before
  const made = worked(document, extent)
  known[extent].set(document, made)
  return made
}

function worked(document: Read, extent: Extent): LanguageFacts {
  const {text, format, declared, lang} = document
  const all = [...readBlocks(text, leaves(document), extent)].flatMap(({own}) => runs(own)).map((run): Looked => {
    const words = tellingWords(text.slice(...run.at))
    return {...run, own: run.marked !== lang, words: words.length, found: detectWords(words)}
  })
  const main = mainLanguage(all, lang)
  return {declared, markable: markable.includes(format), passages: all.flatMap((run) => [...passagesOf(text, run, run.own ? run.marked : main)])}
}

interface Looked extends Run {
  readonly own: boolean
  readonly words: number
  readonly found: Detected
}

/** What short text without a mark of its own is in: the language of the document, unless almost all of its text is clearly in another. */
function mainLanguage(all: readonly Looked[], lang: string): string {
  const unmarked = all.filter(({own, found}) => !own && found.tongue !== undefined && found.margin >= clear)
  const count = (some: readonly Looked[]): number => some.reduce((sum, {words}) => sum + words, 0)
  const main = (['nl', 'en', 'fy', 'de'] as const).find((one) => count(unmarked.filter(({found}) => found.tongue === one)) > count(unmarked) * almostAll)
  return main === undefined || main === lang.split('-')[0] ? lang : main
}

/** Text side by side in a block with one mark. */
interface Run {
  readonly at: Range
  readonly marked: string
  readonly whole: boolean
}

function runs(own: readonly Leaf[]): readonly Run[] {
  const found: {at: Range; marked: string}[] = []
  for (const {at, lang} of own) {
    const last = found.at(-1)
    if (last?.marked === lang) last.at = [last.at[0], at[1]]
    else found.push({at, marked: lang})
  }
  return found.map((run) => ({...run, whole: found.length === 1}))
}

/** `otherwise`: the language to take the run for when it does not say. */
function* passagesOf(text: string, {at, marked, own, whole, words, found}: Looked, otherwise: string): Generator<Passage> {
  const around = {place: whole ? 'block' : 'words', marked, own, words, ...found, lang: words < fewestWords ? otherwise : spoken(otherwise, found)} as const
  let from = at[0]
  for (const part of foreignParts(text, at, around.lang)) {
    if (text.slice(from, part.at[0]).trim() !== '') yield {...around, at: [from, part.at[0]]}
    yield {...part, marked, own}
    from = part.at[1]
  }
  if (text.slice(from, at[1]).trim() !== '') yield {...around, at: [from, at[1]]}
}

function spoken(marked: string, {tongue, margin}: Detected): string {
  const primary = marked.split('-')[0] ?? marked
  // What is marked as a language that is not told apart, such as French, may well be it.
  if (tongue === undefined || margin < clear || tongue === primary || (tongue === 'other' && !['nl', 'en', 'fy', 'de'].includes(primary))) return marked
  return tongue
}

/** Sentences and quotations that are clearly in another language than the text around them. */
function foreignParts(text: string, at: Range, lang: string): readonly Omit<Passage, 'marked' | 'own'>[] {
  const found: Omit<Passage, 'marked' | 'own'>[] = []
  for (const [place, part] of parts(text, at)) {
    const words = tellingWords(text.slice(...part))
    if (words.length < fewestInside) continue
    const detected = detectWords(words)
    const last = found.at(-1)
    if (detected.tongue === undefined || detected.margin < clearInside || detected.tongue === lang.split('-')[0] || (last && part[0] < last.at[1])) continue
    if (last?.tongue === detected.tongue && text.slice(last.at[1], part[0]).trim() === '') {
      found[found.length - 1] = {...last, at: [last.at[0], part[1]], words: last.words + words.length, margin: last.margin + detected.margin}
    } else found.push({at: part, place, words: words.length, ...detected, lang: detected.tongue})
  }
  return found
}

/** The sentences of a block, roughly, and its quotations, in the order of the text; none where there is nothing to divide. */
function parts(text: string, at: Range): readonly (readonly [Passage['place'], Range])[] {
  const ends = [...text.slice(...at).matchAll(/[.!?…:;]["”’»)]*\s+(?=\S)|\n+/g)].map(({index, 0: end}): Range => [at[0] + index + end.trimEnd().length, at[0] + index + end.length])
  const sentences = ends.length === 0 ? [] : [...ends, [at[1], at[1]] as const].map(([end], i) => ['sentence', [ends[i - 1]?.[1] ?? at[0], end]] as const)
  const quoted = /["“„‘']/.test(text.slice(...at)) ? quotations(text, at).map((range) => ['words', range] as const) : []
  return [...sentences, ...quoted].sort(([, a], [, b]) => a[0] - b[0] || b[1] - a[1])
}
