import type {Level} from '../../model/finding.ts'
import type {Context, Entry, Form, Inflected, Lemma, Slot} from './entry.ts'

/**
 * Reads what `scripts/gen/words.ts` wrote: a line for each entry, with tabs between its cells: forms, word class, alternatives, safe, except, only,
 * level, note. Empty cells at the end are left out.
 */
export function readEntries(table: string): readonly Entry[] {
  return table.split('\n').flatMap((line) => (line === '' ? [] : entriesOf(line)))
}

/** Whether some entry is a dictionary form. */
export function hasLemmas(table: string): boolean {
  return /^[^\t\n]*\t(?:noun|verb|adj)(?:\t|$)/m.test(table)
}

/** The entries of one line: one for each dictionary form, or one for all forms as they are written. */
export function entriesOf(line: string): readonly Entry[] {
  const [forms = '', pos = '', alternatives = '', safe = '', except = '', only = '', level = '', note = ''] = line.split('\t')
  const rest = {
    safe: safe === 'yes',
    except: contexts(except),
    ...(only !== '' && {only: contexts(only)}),
    note,
    ...(level !== '' && {level: level as Level})
  }
  if (!isInflected(pos)) return [{forms: literalForms(forms, alternatives), ...rest}]
  const better = split(alternatives, '/')
  return forms.split(';').map((packed): Entry => ({...unpack(packed, pos, better), ...rest}))
}

/** A word class of which the list gives dictionary forms. */
export function isInflected(pos: string): pos is Inflected {
  return pos === 'noun' || pos === 'verb' || pos === 'adj'
}

/** The forms as a line without a word class writes them: `;` between forms, `=` before the alternatives of that form alone. */
export function literalForms(forms: string, alternatives: string): readonly Form[] {
  return split(forms, ';').map((form) => {
    const [words = '', own] = form.split('=')
    return {words: words.trim().split(/\s+/), alternatives: split(own ?? alternatives, '/')}
  })
}

/** Surroundings: parts before, inside and after a phrase, which `_` stands for. */
export function contexts(cell: string): readonly Context[] {
  return split(cell, ';').map((context) => {
    const [before = [], second = [], third] = context.split('_').map((part) => split(part, ' '))
    return third ? {before, inside: second, after: third} : {before, after: second}
  })
}

function split(text: string, separator: string): readonly string[] {
  return text === '' ? [] : text.split(separator).map((part) => part.trim()).filter((part) => part !== '')
}

/** The order of forms in a packed word, as the generator writes them. */
export const packedSlots: Readonly<Record<Inflected, readonly Slot[]>> = {
  verb: ['pres1', 'pres2', 'pres3', 'inf', 'past', 'pasts', 'part', 'partE', 'ing', 'ingE'],
  noun: ['sing', 'plur'],
  adj: ['base', 'e', 'comp', 'compE', 'sup', 'supE']
}

/** `lemma:part:preposition:forms`; a form that is the one before it is empty. */
function unpack(packed: string, pos: Inflected, alternatives: readonly string[]): Pick<Entry, 'forms' | 'lemma'> {
  const [text = '', part = '', preposition = '', forms = ''] = packed.split(':')
  const lemma: Lemma = {pos, text, part, preposition, reflexive: text.startsWith('zich ')}
  const slots = bySpelling(forms.split(','), packedSlots[pos])
  const found: Form[] = []
  for (const [written, own] of slots) {
    if (pos === 'verb') found.push(...verbForms(written, own, part, alternatives))
    else found.push(plainForm(written, own, pos, alternatives))
  }
  return {forms: found, lemma}
}

function bySpelling(forms: readonly string[], slots: readonly Slot[]): ReadonlyMap<string, Slot[]> {
  const found = new Map<string, Slot[]>()
  forms.forEach((form, i) => {
    const slot = slots[i]
    if (form === '' || !slot) return
    const known = found.get(form)
    if (known) known.push(slot)
    else found.set(form, [slot])
  })
  return found
}

/** Of several words the last is inflected, or the one before a preposition: the generator marks it with a `*`. */
function plainForm(written: string, slots: readonly Slot[], pos: Inflected, alternatives: readonly string[]): Form {
  if (!written.includes(' ')) return {words: [written], alternatives, slots}
  const words = written.split(' ')
  const marked = words.findIndex((word) => word.endsWith('*'))
  const head = marked >= 0 ? marked : pos === 'adj' ? words.length - 1 : 0
  return {words: words.map((word) => word.replace('*', '')), alternatives, slots, head}
}

const finite = new Set<Slot>(['pres1', 'pres2', 'pres3', 'inf', 'past', 'pasts'])
const unsplit = new Set<Slot>(['ing', 'ingE', 'partE'])

/** With its separable part before it, behind it, apart from it, or with "te" in between. */
function verbForms(verb: string, slots: readonly Slot[], part: string, alternatives: readonly string[]): readonly Form[] {
  if (part === '') return [{words: [verb], alternatives, slots}]
  const before = part.trim().split(' ')
  const whole = `${part}${verb}`.split(' ')
  const form = (words: readonly string[], head: number, own = slots): Form => ({words, alternatives, slots: own, head})
  const found = [form(whole, whole.length - 1)]
  const parted = slots.filter((slot) => finite.has(slot))
  if (parted.length > 0) found.push(form([verb, '…', ...before], 0, parted), form([verb, ...before], 0, parted))
  if (slots.includes('inf')) found.push(form([...before, 'te', verb], before.length + 1, ['inf']))
  if (part.endsWith(' ') && !slots.every((slot) => unsplit.has(slot))) found.push(form([...before, '…', verb], before.length + 1, slots))
  return found
}
