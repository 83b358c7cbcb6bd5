import type {Entry, Form} from './entry.ts'
import {entriesOf} from './read-entries.ts'
import {keyLength, sieve, sieveSize, type Unit} from './units.ts'

/** A form with the entry it belongs to. */
export interface Phrase {
  readonly entry: Entry
  readonly form: Form
  /** The words of the form, divided at every '…'. */
  readonly runs: readonly (readonly string[])[]
}

/** The phrases that begin with two words, longest first and then in the order of the list; undefined where there are none. A phrase of one word, or with a '…' after the first, has any second word. */
export type Lookup = (first: Unit, second: string) => readonly Phrase[] | undefined

/** Phrases that begin with the same word, longest first; those of a second word are taken apart when a text first has it. */
interface Group {
  readonly all: readonly Phrase[]
  readonly any: readonly Phrase[]
  readonly seconds: ReadonlySet<string>
  readonly bySecond: Map<string, readonly Phrase[]>
}

/** Looks in entries that are there already. */
export function lookupIn(entries: readonly Entry[]): Lookup {
  const found = new Map<string, Phrase[]>()
  for (const entry of entries) for (const form of entry.forms) put(found, form.words[0] ?? '', phraseOf(entry, form))
  const groups = new Map(Array.from(found, ([first, phrases]) => [first, grouped(phrases)]))
  return ({lower}, second) => startingWith(groups.get(lower), second)
}

/** Looks in the table of a `words.gen.ts`. A list has thousands of lines and a letter meets few of them: a line is read when a word of it is first seen. */
export function lookupInTable(table: string): Lookup {
  const lines = table.split('\n')
  const linesOf = new Map<string, number | number[]>()
  lines.forEach((line, i) => eachKey(line, (key) => { add(linesOf, key, i) }))
  const passes = new Uint8Array(sieveSize)
  for (const key of linesOf.keys()) passes[sieve(key)] = 1
  const entries = new Map<number, readonly Entry[]>()
  const found = new Map<string, Group>()
  const entriesAt = (i: number): readonly Entry[] => {
    const known = entries.get(i) ?? entriesOf(lines[i] ?? '')
    entries.set(i, known)
    return known
  }
  return ({lower: first, key, sieved}, second) => {
    const at = passes[sieved] ? linesOf.get(key) : undefined
    if (at === undefined) return undefined
    const known = found.get(first)
    if (known) return startingWith(known, second)
    const phrases = (typeof at === 'number' ? [at] : at).flatMap(entriesAt).flatMap((entry) => entry.forms.filter(({words}) => words[0] === first).map((form) => phraseOf(entry, form)))
    const group = grouped(phrases)
    found.set(first, group)
    return startingWith(group, second)
  }
}

function add(linesOf: Map<string, number | number[]>, word: string, line: number): void {
  const known = linesOf.get(word)
  if (known === undefined) linesOf.set(word, line)
  else if (typeof known === 'number') { if (known !== line) linesOf.set(word, [known, line]) }
  else if (known.at(-1) !== line) known.push(line)
}

/** The key of each word that a form of a line can begin with; some that none begins with do no harm. */
function eachKey(line: string, found: (word: string) => void): void {
  const end = line.indexOf('\t')
  const forms = end < 0 ? line : line.slice(0, end)
  const inflected = end >= 0 && /^(?:noun|verb|adj)(?:\t|$)/.test(line.slice(end + 1, end + 6))
  for (const form of forms.split(';')) {
    if (inflected) eachInflected(form, found)
    else found((/[^\s=]+/.exec(form)?.[0] ?? '').slice(0, keyLength))
  }
}

function eachInflected(packed: string, found: (key: string) => void): void {
  const second = packed.indexOf(':') + 1
  const third = packed.indexOf(':', second) + 1
  const forms = packed.indexOf(':', third) + 1
  const part = packed.slice(second, third - 1)
  let last = ''
  for (let from = forms; from <= packed.length;) {
    const comma = packed.indexOf(',', from)
    const to = comma < 0 ? packed.length : comma
    const key = keyAt(packed, from, to)
    if (key !== last && from < to) {
      found(key)
      if (part !== '' && !part.includes(' ')) found(keyAt(part + key, 0, keyLength))
      last = key
    }
    from = to + 1
  }
  if (part !== '') found(keyAt(part, 0, part.length))
}

/** The key of the first word in a stretch. */
function keyAt(text: string, from: number, to: number): string {
  const key = text.slice(from, Math.min(to, from + keyLength))
  const space = key.search(/[ *]/)
  return space < 0 ? key : key.slice(0, space)
}

function put(all: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const known = all.get(key)
  if (known) known.push(phrase)
  else all.set(key, [phrase])
}

function phraseOf(entry: Entry, form: Form): Phrase {
  const runs: string[][] = [[]]
  for (const word of form.words) {
    if (word === '…') runs.push([])
    else runs.at(-1)?.push(word)
  }
  return {entry, form, runs}
}

/** Hundreds of phrases begin with "in" or "op", and few of them go on as a sentence does. */
function grouped(phrases: readonly Phrase[]): Group {
  const all = phrases.length > 1 ? phrases.toSorted((a, b) => b.form.words.length - a.form.words.length) : phrases
  const seconds = new Set(all.flatMap((phrase) => (takesAny(phrase) ? [] : (phrase.form.words[1] ?? []))))
  return {all, any: all.filter(takesAny), seconds, bySecond: new Map()}
}

function takesAny({form: {words}}: Phrase): boolean {
  return words.length < 2 || words[1] === '…'
}

function startingWith(group: Group | undefined, second: string): readonly Phrase[] | undefined {
  if (!group?.seconds.has(second)) return group?.any
  const known = group.bySecond.get(second) ?? group.all.filter((phrase) => takesAny(phrase) || phrase.form.words[1] === second)
  group.bySecond.set(second, known)
  return known
}
