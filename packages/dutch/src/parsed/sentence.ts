import {analyseAll, type Analysed, type Model} from '../analysis.ts'
import {lemma} from '../lemma/lemma.ts'
import {settleParticles} from './particles.ts'
import type {ParsedWord, PlainWord} from './types.ts'

/** Soft hyphens and zero-width characters, which nobody sees. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu

/** Tags and parses the words of one sentence and looks up their lemmas. Never throws, whatever the words. */
export function parseWords(model: Model, words: readonly PlainWord[]): readonly ParsedWord[] {
  return parseAll(model, [words])[0] ?? []
}

/** The same for several sentences; quicker than one by one. */
export function parseAll(model: Model, sentences: readonly (readonly PlainWord[])[]): readonly (readonly ParsedWord[])[] {
  const forms = sentences.map((words) => words.map(({form}) => visible(form)))
  const analysed = analyseAll(model, forms)
  return sentences.map((words, at) => withLemmas(words, forms[at] ?? [], settleParticles(forms[at] ?? [], analysed[at] ?? [])))
}

function withLemmas(words: readonly PlainWord[], forms: readonly string[], analysed: readonly Analysed[]): readonly ParsedWord[] {
  const particles = particlesOf(analysed)
  return words.map((word, at) => {
    const {upos, feats, head, deprel} = analysed[at] ?? {upos: 'X', feats: '_', head: 0, deprel: 'root'}
    const particle = upos === 'VERB' ? particles.get(at + 1) : undefined
    const dictionaryForm = lemma(forms[at] ?? '', upos, feats, particle === undefined ? undefined : forms[particle - 1])
    return {id: at + 1, ...word, lemma: dictionaryForm, upos, feats, head, deprel, ...particle !== undefined && {particle}}
  })
}

/** The word as people see it and the model knows it; accents and letters as one character. */
function visible(form: string): string {
  if (/^[ -~]*$/.test(form)) return form
  return form.normalize('NFC').replace(invisible, '') || form
}

/** The separated part of each verb, both counted from 1. Of several it is the one with the fewest words of its own, and of those the last. */
function particlesOf(analysed: readonly Analysed[]): ReadonlyMap<number, number> {
  const particles = new Map<number, number>()
  if (!analysed.some(isParticle)) return particles
  const own = new Map<number, number>()
  for (const {head, deprel} of analysed) if (deprel !== 'punct') own.set(head, (own.get(head) ?? 0) + 1)
  analysed.forEach((word, at) => {
    const known = particles.get(word.head)
    if (isParticle(word) && (known === undefined || (own.get(at + 1) ?? 0) <= (own.get(known) ?? 0))) particles.set(word.head, at + 1)
  })
  return particles
}

function isParticle({deprel}: Analysed): boolean {
  return deprel === 'compound:prt'
}
