import {writeFileSync} from 'node:fs'
import {readWords} from '../src/words/packed-words.ts'
import {firstSteps, headSteps, packPart, type NounClass} from '../src/compounds/parts.ts'
import {cutFeatureCount, cutFeatures} from '../src/compounds/score.ts'
import {cuts, neverFirst, splitIn, type Search} from '../src/compounds/split.ts'
import {readNouns, type Noun} from './compound-data.ts'
import {packWords, packedFile} from './pack-words.ts'

/**
 * Makes the table of nouns and parts of compounds and learns the weights of cuts. usage: node tables/nouns.ts FETCHED OUT [--held-out]
 * With --held-out one noun in ten, with its plural, is kept from the table and the weights, and scored.
 */
const [fetched = '', out = '', mode] = process.argv.slice(2)
const nouns = readNouns(`${fetched}/nouns.tsv`)
const tenth = (noun: Noun) => [...noun.singular].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0, 0x811c9dc5) % 10
const held = mode === '--held-out' ? nouns.filter((noun) => tenth(noun) === 0) : []
const classes: Readonly<Record<string, NounClass>> = {concrete: 1, abstract: 2, undefined: 3}

interface Count { own: NounClass; heads: Map<NounClass, number>; first: number; head: number }

/** "naheffing": a preposition or prefix makes no compound. */
function isDerived(word: string, head: number): boolean {
  return neverFirst.has(word.slice(0, head).replace(/-$/, ''))
}

function count(from: readonly Noun[]): Map<string, Count> {
  const counts = new Map<string, Count>()
  const of = (word: string): Count => {
    const known = counts.get(word) ?? {own: 0, heads: new Map(), first: 0, head: 0}
    counts.set(word, known)
    return known
  }
  for (const {word, type, singular, head} of from) {
    const noun = classes[type] ?? 0
    if (head === undefined || isDerived(word, head)) {
      of(singular).own = noun
      continue
    }
    of(word.slice(0, head).replace(/-$/, '')).first++
    const last = of(singular.slice(head))
    last.head++
    last.heads.set(noun, (last.heads.get(noun) ?? 0) + 1)
  }
  return counts
}

const step = (value: number, steps: readonly number[]) => steps.filter((least) => value >= least).length

function table(from: readonly Noun[]): Map<string, number> {
  const packed = new Map<string, number>()
  for (const [word, {own, heads, first, head}] of count(from)) {
    const [asHead = 0] = [...heads].sort((a, b) => b[1] - a[1]).map(([name]) => name)
    if (!/^[a-zà-öø-þ'-]*[a-zà-öø-þ]$/.test(word) || word.length < 2) continue
    if (!own && !head && first < 2) continue
    packed.set(word, packPart({own, asHead, first: step(first, firstSteps), head: step(head, headSteps)}))
  }
  return packed
}

/**
 * Logistic regression on the cuts of one noun in twenty, each left out of the counts, by plain gradient steps. It is done twice: the second time a first
 * part may itself be split by the weights of the first.
 */
function weigh(train: readonly Noun[]): number[] {
  const sample = train.filter((noun) => tenth(noun) === 1), rest = table(train.filter((noun) => tenth(noun) !== 1))
  const once = fit(sample, searchIn(rest, Array.from({length: cutFeatureCount}, () => 0), 0))
  return fit(sample, searchIn(rest, once, bar()))
}

function fit(sample: readonly Noun[], search: Search): number[] {
  // Where the first part is a compound itself, the list tells one of two right cuts: "jeugd·zorgmedewerker" or "jeugdzorg·medewerker". Only the told one counts.
  const rows = sample.flatMap(({word, head}) => cuts(word, fresh(search)).filter(({first, at}) => first || head === undefined || at === head)
    .map((cut) => ({features: cutFeatures(word, cut), right: cut.at === head})))
  const weights = Array.from({length: cutFeatureCount}, () => 0)
  for (let round = 0; round < 30; round++) {
    const rate = 0.1 / (1 + round / 3)
    for (const {features, right} of rows) {
      const score = features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0)
      const error = (right ? 1 : 0) - 1 / (1 + Math.exp(-score))
      for (const feature of features) weights[feature] = (weights[feature] ?? 0) + rate * error
    }
  }
  return weights.map((weight) => Math.round(weight * 100) / 100)
}

function searchIn(words: ReadonlyMap<string, number>, weights: readonly number[], bar: number): Search {
  return {table: readWords(packWords(words)), weights, bar, knownHead: 0, left: 200, found: new Map()}
}

function fresh(search: Search): Search {
  return {...search, left: 200, found: new Map()}
}

function score(words: ReadonlyMap<string, number>, weights: readonly number[], bar: number): void {
  const search = searchIn(words, weights, bar)
  const compounds = held.filter(({head}) => head !== undefined), simple = held.filter(({head}) => head === undefined)
  let found = 0, right = 0, wrong = 0
  const errors: string[] = [], missed: string[] = []
  for (const {word, head = 0} of compounds) {
    const pieces = splitIn(word, fresh(search))
    if (!pieces) { missed.push(word); continue }
    found++
    const ends = pieces.parts.map((_, at) => pieces.parts.slice(0, at + 1).join('').length)
    if (ends.includes(head)) right++
    else errors.push(`${pieces.parts.join('·')} (${word.slice(0, head)}·${word.slice(head)})`)
  }
  const splitSimple: string[] = []
  for (const {word} of simple) {
    const pieces = splitIn(word, fresh(search))
    if (pieces) { wrong++; splitSimple.push(pieces.parts.join('·')) }
  }
  const percent = (part: number, whole: number) => +(100 * part / whole).toFixed(2)
  console.log(JSON.stringify({bar, compounds: compounds.length, found: percent(found, compounds.length), right: percent(right, compounds.length),
    precisionOnCompounds: percent(right, found), simple: simple.length, simpleSplit: percent(wrong, simple.length)}))
  if (process.env['SHOW'] === String(bar)) {
    const some = (all: string[]) => all.filter((_, at) => at % Math.ceil(all.length / 80) === 0).join('  ')
    console.log(`wrong: ${some(errors)}\nsimple: ${some(splitSimple)}\nmissed: ${some(missed)}`)
  }
}

const kept = new Set(held)
const train = nouns.filter((noun) => !kept.has(noun))
const weights = weigh(train)
const words = table(train)
console.log(`${words.size} words`, weights.join(' '))
if (held.length) for (const bar of [-1, 0, 0.5, 1, 1.5, 2, 2.5, 3]) score(words, weights, bar)
else {
  writeFileSync(`${out}/nouns.gen.ts`, packedFile('nounParts', [
    'Generated by packages/dutch/tables/nouns.ts on 2026-11-22; not written by hand. Nouns and parts of compounds, packed by packPart in compounds/parts.ts.',
    'Derived from the noun list of lint-ii 0.1.3 (vanboefer/lint_ii; nouns and classes from the Referentiebestand Nederlands and H. Pander Maat).',
    'Licence: EUPL-1.2.'
  ], packWords(words)))
  writeFileSync(`${out}/compound-weights.gen.ts`, ['// Generated by packages/dutch/tables/nouns.ts on 2026-11-22; not written by hand. Licence: EUPL-1.2.',
    '/** The weight of each feature of a cut. */', `export const cutWeights: readonly number[] = [${weights.join(', ')}]`, '',
    '/** A word is split where its best cut scores above this. */', `export const cutBar = ${bar()}`, ''].join('\n'))
}

/** Set by hand from what --held-out shows: precision first. */
function bar(): number {
  return 0.5
}
