import {readFileSync} from 'node:fs'
import {lemmaClass} from '../src/lemma/classes.ts'

/** One word of a treebank as the lemma scripts need it. */
export interface GoldWord {
  form: string; upos: string; feats: string; gold: string
  /** The lemma without underscores and without a separated particle, its linking letters taken from the form: what the rules should give. */
  wanted: string
  particle: string | undefined
}

/** The words of a CoNLL-U file. */
export function readGold(path: string): GoldWord[] {
  return readFileSync(path, 'utf8').split(/\n\n/).flatMap((block) => {
    const rows = block.split('\n').filter((line) => /^\d+\t/.test(line)).map((line) => line.split('\t'))
    return rows.map((row) => {
      const [id, form = '', lemma = '', upos = '', , feats = ''] = row
      const particle = rows.find((other) => other[6] === id && other[7] === 'compound:prt')?.[1]
      return {form, upos, feats: feats === '_' ? '' : feats, gold: lemma, wanted: wanted(form, lemma, upos, particle), particle}
    })
  })
}

function wanted(form: string, lemma: string, upos: string, particle: string | undefined): string {
  const parts = lemma.split('_')
  if (parts.length < 2 || form.includes('_')) return lemma
  if (upos === 'VERB' || upos === 'AUX') {
    const [first = '', ...rest] = parts
    return (particle && first === particle.toLowerCase() ? rest : parts).join('')
  }
  const last = parts.at(-1) ?? '', lower = form.toLowerCase()
  const from = parts.slice(0, -1).join('').length
  let best = -1, common = 1
  for (let at = Math.max(1, from - 3); at < form.length && at <= from + 4; at++) {
    let same = 0
    while (same < last.length && lower[at + same] === last[same]?.toLowerCase()) same++
    if (same > common) [best, common] = [at, same]
  }
  const first = parts[0]?.[0] ?? '', begin = first === first.toLowerCase() && first !== first.toUpperCase() ? lower[0] + form.slice(1) : form
  return best < 0 ? parts.join('') : begin.slice(0, best) + last
}

/** The class of a gold word for the rules. */
export const goldClass = (word: GoldWord): string => lemmaClass(word.form.toLowerCase(), word.upos, word.feats)
