import {apply, longestEnding, withoutGe, type Change, type Rules} from '../src/lemma/rules.ts'

/** A word with its lemma, how much it counts, and what the rules already say of it. */
export interface Sample { word: string; lemma: string; weight: number; known?: string | undefined }

/** The change that turns a word into its lemma, with the longest common beginning left alone. */
function changeOf(word: string, lemma: string, ge: boolean): Change {
  const from = ge ? withoutGe(word) : word
  let same = 0
  while (same < from.length && same < lemma.length && from[same] === lemma[same]) same++
  return {ge, cut: from.length - same, add: lemma.slice(same)}
}

const keyOf = ({ge, cut, add}: Change): string => `${ge ? 'g' : ''}|${cut}|${add}`

/**
 * Endings with the change they call for, learned from the shortest to the longest: an ending is kept where its change makes at least `gain` weight more
 * words right than what a shorter ending, or `known`, gives. Whole words ("^was") need `wordGain`.
 */
export function learn(samples: readonly Sample[], gain: number, wordGain: number, participles: boolean): Rules {
  const rules = new Map<string, Change>()
  grow(samples.map((sample) => ({...sample, now: sample.known, changes: changesOf(sample, participles)})), '', {rules, gain, wordGain})
  return rules
}

interface Growing extends Sample { now: string | undefined; changes: readonly Change[] }

function changesOf({word, lemma}: Sample, participles: boolean): Change[] {
  const plain = changeOf(word, lemma, false)
  if (!participles || withoutGe(word) === word) return participles ? [plain, {...plain, ge: true}] : [plain]
  return [plain, changeOf(word, lemma, true)]
}

function grow(samples: Growing[], ending: string, to: {rules: Map<string, Change>; gain: number; wordGain: number}): void {
  const whole = ending.startsWith('^')
  const {best, extra} = bestChange(samples)
  if (best && extra >= (whole ? to.wordGain : to.gain)) {
    to.rules.set(ending, best)
    for (const sample of samples) sample.now = best.cut < sample.word.length ? apply(best, sample.word) : sample.now
  }
  if (whole || ending.length >= longestEnding - 1 || samples.every((sample) => sample.now === sample.lemma)) return
  const longer = new Map<string, Growing[]>()
  for (const sample of samples) {
    const at = sample.word.length - ending.length - 1
    const next = (at < 0 ? '^' : sample.word[at]) + ending
    const group = longer.get(next)
    if (group) group.push(sample)
    else longer.set(next, [sample])
  }
  for (const [next, group] of longer) grow(group, next, to)
}

/** The change that gains most over what is said now, and how much. */
function bestChange(samples: readonly Growing[]): {best: Change | undefined; extra: number} {
  const counts = new Map<string, {change: Change; weight: number}>()
  let right = 0
  for (const sample of samples) {
    if (sample.now === sample.lemma) right += sample.weight
    for (const change of sample.changes) {
      const entry = counts.get(keyOf(change))
      if (entry) entry.weight += sample.weight
      else counts.set(keyOf(change), {change, weight: sample.weight})
    }
  }
  let best: Change | undefined, most = -1
  for (const {change, weight} of counts.values()) if (weight > most || weight === most && change.ge && !best?.ge) [best, most] = [change, weight]
  return {best, extra: most - right}
}

/** Rules as lines that `readRules` reads. */
export function writeRules(classes: ReadonlyMap<string, Rules>): string {
  const lines: string[] = []
  for (const [name, rules] of classes) {
    const byChange = new Map<string, string[]>()
    for (const [ending, change] of rules) byChange.set(keyOf(change), [...byChange.get(keyOf(change)) ?? [], ending])
    const back = (text: string) => [...text].reverse().join('')
    for (const [key, endings] of [...byChange].sort()) lines.push(`${name}|${key}|${endings.sort((a, b) => back(a) < back(b) ? -1 : 1).join(' ')}`)
  }
  return lines.join('\n')
}
