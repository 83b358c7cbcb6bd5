import {zipf} from '../frequency/zipf.ts'
import {inseparable, presentForms, strongForms} from './irregular-verbs.ts'
import {stemOf} from './stem.ts'

/** The forms of a verb. `pres1` is also the imperative and stands before "je"; `pres2` goes with "u"; `presPl` and the infinitive are the same word. */
export const verbSlots = ['pres1', 'pres2', 'pres3', 'inf', 'past', 'pasts', 'part', 'partE', 'ing', 'ingE'] as const
export type VerbSlot = typeof verbSlots[number]

export type VerbForms = Readonly<Record<VerbSlot, string>>

const known = new Map<string, VerbForms>()

/** All forms of a verb without its separable part: "betalen" for "terugbetalen". See `readVerb` for what stands beside it. */
export function conjugate(infinitive: string): VerbForms {
  const before = known.get(infinitive)
  if (before) return before
  const found = formsOf(infinitive)
  known.set(infinitive, found)
  return found
}

function formsOf(infinitive: string): VerbForms {
  const {stem, last} = stemOf(infinitive)
  const strong = strongForms(infinitive)
  const [pres1, pres2, pres3] = presentForms(infinitive) ?? [stem, withT(stem), withT(stem)]
  const d = /[tkfschpx]/.test(last) && !(last === 'h' && !/(?:ch|sh)en$/.test(infinitive)) ? 't' : 'd'
  const past = strong?.[0] ?? `${stem}${d}e`
  const pasts = strong?.[1] ?? `${stem}${d}en`
  const part = strong?.[2] ?? participle(infinitive, stem, d)
  const ing = infinitive === 'zijn' ? 'zijnd' : `${infinitive}d`
  return {pres1, pres2, pres3, inf: infinitive, past, pasts, part, partE: part.endsWith('n') && !/(?:aa|ie)n$/.test(part) ? part : `${opened(part, infinitive)}e`, ing, ingE: `${ing}e`}
}

function withT(stem: string): string {
  return stem.endsWith('t') ? stem : `${stem}t`
}

function participle(infinitive: string, stem: string, d: string): string {
  const end = stem.endsWith(d) ? stem : stem + d
  return takesGe(infinitive, end) ? withGe(end) : end
}

/** A participle with its "ge", spelled so that no two vowels are read as one: "geëist", "geïnd", "geüpload". */
function withGe(rest: string): string {
  return `ge${rest.replace(/^(?:e(?!u)|i(?!j)|u(?!i))/, (vowel) => ({e: 'ë', i: 'ï', u: 'ü'})[vowel] ?? vowel)}`
}

/** Verbs that begin like a prefixed verb and are none. */
const noPrefix = new Set(['bedelen', 'beitelen', 'ergeren', 'erven', 'verven', 'herbergen', 'missen', 'benen', 'geuren', 'gelen', 'herderen', 'beieren', 'misten', 'weerlichten'])

function takesGe(infinitive: string, end: string): boolean {
  if (noPrefix.has(infinitive)) return true
  const prefix = [...inseparable, ...looselyInseparable].find((one) => infinitive.startsWith(one))
  if (prefix === undefined || !/[aeiouyëïöü]/.test(infinitive.slice(prefix.length).replace(/e?n$/, ''))) return true
  const [bare, ge] = [zipf(end) ?? 0, zipf(withGe(end)) ?? 0]
  return inseparable.includes(prefix) ? false : ge > bare
}

/** The participle before an "e": "besteed" gives "bested", "gezet" "gezett". */
function opened(part: string, infinitive: string): string {
  if (/(?:aa|ee|oo|uu)[^aeiou]$/.test(part)) return part.slice(0, -2) + part.slice(-1)
  return /(tt|dd)en$/.test(infinitive) ? part + part.slice(-1) : part
}

const looselyInseparable = ['onder', 'over', 'voor', 'door', 'om', 'aan', 'weer', 'achter', 'vol', 'waar']
