import {zipf} from '../frequency/zipf.ts'

/** A verb stem as it is written, with its last letter as it sounds in the infinitive: "leef" and "v" for "leven". */
export interface Stem {
  readonly stem: string
  readonly last: string
}

/** Verbs from English that keep the e of their stem. */
const english: ReadonlySet<string> = new Set(['updaten', 'upgraden', 'managen', 'outsourcen', 'deleten', 'saven', 'daten', 'skaten', 'racen', 'bridgen', 'finetunen', 'framen', 'timen', 'recyclen', 'streamlinen'])

/** The stem of a regular verb. */
export function stemOf(infinitive: string): Stem {
  if (english.has(infinitive)) return {stem: infinitive.slice(0, -1), last: infinitive.at(-3) ?? ''}
  const bare = infinitive.endsWith('iën') ? infinitive.slice(0, -2) : infinitive.replace(/e?n$/, '')
  const last = bare.at(-1) ?? ''
  return {stem: hardened(written(bare, infinitive)), last}
}

function written(bare: string, infinitive: string): string {
  if (/([bcdfgklmnprst])\1$/.test(bare)) return bare.slice(0, -1)
  if (bare.endsWith('ër')) return bare.endsWith('iër') ? `${bare.slice(0, -2)}eer` : `${bare.slice(0, -1)}er`
  const vowel = /([aeou])[bcdfgklmnprstvz]$/.exec(bare)?.[1]
  if (vowel === undefined || digraph.test(bare)) return bare
  const long = bare.slice(0, -1) + vowel + bare.slice(-1)
  return /e[lrmn]$/.test(bare) ? ofWeakE(bare, long, infinitive) : long
}

const digraph = /(?:aa|au|ee|eu|ie|oe|oo|ou|uu).$/

/** "verbeter" or "probeer"? The commoner form decides; unknown verbs in -eren are loans, and "delen" has fewer syllables than "handelen". */
function ofWeakE(weak: string, long: string, infinitive: string): string {
  const [w, l] = [known(weak), known(long)]
  if (w !== l) return w > l ? weak : long
  return weak.endsWith('er') || syllables(infinitive.replace(/^(?:be|ge|ver|ont|her)/, '')) < 3 ? long : weak
}

/** The stem alone tells nothing: "spel" and "trainer" are nouns. */
function known(stem: string): number {
  return Math.max(zipf(`${stem}t`) ?? 0, zipf(`${stem}de`) ?? 0, zipf(`ge${stem}d`) ?? 0)
}

function syllables(word: string): number {
  return word.match(/[aeiouyëïöü]+/g)?.length ?? 0
}

function hardened(stem: string): string {
  return stem.replace(/v$/, 'f').replace(/z$/, 's')
}
