import {adjectiveForm, pluralOf, readVerb, isPlural, type AdjectiveSlot} from '../../packages/dutch/src/inflect/index.ts'
import {packedSlots} from '../../packages/core/src/text/phrases/read-entries.ts'

type Pos = keyof typeof packedSlots

/** A dictionary form with all its forms, as `lemma:part:preposition:forms`; alternatives are only looked at, so that a mistake shows here. */
export function packLemma(lemma: string, pos: Pos, alternatives: readonly string[], where: string): string {
  if (/[:,*]/.test(lemma)) throw new Error(`${where}: "${lemma}" heeft een teken dat daar niet kan staan.`)
  if (pos === 'verb') return verb(lemma, where)
  for (const one of alternatives) if (pos === 'noun' && /^een\s/.test(one)) throw new Error(`${where}: schrijf "${one}" met "de" of "het".`)
  const forms = pos === 'noun' ? nounForms(lemma) : packedSlots.adj.map((slot) => adjectiveForm(lemma, slot as AdjectiveSlot) ?? '')
  return `${lemma}:::${forms.join(',')}`
}

function verb(lemma: string, where: string): string {
  const read = readVerb(lemma)
  if (!read) throw new Error(`${where}: "${lemma}" is geen infinitief.`)
  if (read.tail !== '') throw new Error(`${where}: "${lemma}" kan alleen een alternatief zijn.`)
  const forms = packedSlots.verb.map((slot) => read.forms[slot as keyof typeof read.forms])
  return `${read.lemma}:${read.part}:${read.preposition}:${forms.join(',')}`
}

const prepositions = /^(?:van|voor|in|op|met|zonder|tot|aan|bij|door|naar|om|uit|per|over|ten|ter|te|onder|tegen)$/

function nounForms(lemma: string): readonly string[] {
  const words = lemma.split(' ')
  const before = words.findIndex((word, i) => i > 0 && prepositions.test(word))
  const head = before > 0 ? before - 1 : words.length - 1
  const form = (noun: string): string => words.length === 1 ? noun : words.map((word, i) => (i === head ? `${noun}*` : word)).join(' ')
  const noun = words[head] ?? ''
  const plural = pluralOf(noun)
  return isPlural(noun) ? ['', form(noun)] : [form(noun), plural === undefined ? '' : form(plural)]
}
