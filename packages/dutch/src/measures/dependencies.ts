import {isPunctuation, type MeasuredSentence, type Measurement} from './measurement.ts'

/**
 * The longest dependency of a sentence: the most words and signs that stand between a word and its head. Punctuation has no dependency, but counts as
 * standing between.
 */
export function longestDependency(sentence: MeasuredSentence): Measurement {
  let longest = -1
  sentence.forEach((word, at) => {
    if (word.head > 0 && word.head <= sentence.length && !isPunctuation(word)) longest = Math.max(longest, Math.abs(at + 1 - word.head) - 1)
  })
  return longest < 0 ? {value: undefined, reason: 'oneWord'} : {value: longest}
}

/**
 * The longest dependency as LiNT-II defines it: the most words, punctuation not counted, between a word and its head. A conjunct has the head of the
 * first conjunct, and a subject belongs to the conjuncts of its head as well. Undefined for a sentence of one word.
 */
export function maxSdl(sentence: MeasuredSentence): Measurement {
  const before = [0]
  for (const word of sentence) before.push((before.at(-1) ?? 0) + (isPunctuation(word) ? 0 : 1))
  if ((before.at(-1) ?? 0) < 2) return {value: undefined, reason: 'oneWord'}
  const conjuncts = conjunctsByFirst(sentence)
  const between = (a: number, b: number): number => Math.max(0, (before[Math.max(a, b)] ?? 0) - (before[Math.min(a, b)] ?? 0) - 1)
  let longest = 0
  sentence.forEach((word, at) => {
    if (isPunctuation(word)) return
    const first = sentence[firstConjunct(sentence, at)] ?? word, head = first.head - 1
    if (head < 0 || head >= sentence.length) return
    const heads = first.deprel === 'nsubj' ? [head, ...conjuncts.get(firstConjunct(sentence, head)) ?? []] : [head]
    longest = Math.max(longest, ...heads.map((one) => between(at, one)))
  })
  return {value: longest}
}

/** The word at the head of a chain of conjuncts; a circle, which no parser should give, ends after as many steps as there are words. */
function firstConjunct(sentence: MeasuredSentence, start: number): number {
  let at = start
  for (let steps = 0; steps < sentence.length && sentence[at]?.deprel === 'conj'; steps++) {
    const head = (sentence[at]?.head ?? 0) - 1
    if (head < 0 || head >= sentence.length) break
    at = head
  }
  return at
}

function conjunctsByFirst(sentence: MeasuredSentence): Map<number, number[]> {
  const all = new Map<number, number[]>()
  sentence.forEach(({deprel}, at) => {
    if (deprel !== 'conj') return
    const first = firstConjunct(sentence, at)
    all.set(first, [...all.get(first) ?? [first], at])
  })
  return all
}
