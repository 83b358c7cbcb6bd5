import {splitParticiple} from './rules.ts'

/** The value of one feature in CoNLL-U features ("Number=Sing|Tense=Past"), or undefined. */
export function feature(feats: string | undefined, name: string): string | undefined {
  if (!feats) return undefined
  for (const pair of feats.split('|')) if (pair.startsWith(`${name}=`)) return pair.slice(name.length + 1)
  return undefined
}

/**
 * The class whose rules give the lemma: a word class with the features that change the ending, such as "noun.plur" or "verb.past". Where features are
 * missing the ending of the word decides.
 */
export function lemmaClass(word: string, upos: string, feats?: string): string {
  if (upos === 'VERB' || upos === 'AUX') return verbClass(word, feats)
  if (upos === 'NOUN' && /jes?$/.test(word)) return 'noun.small'
  if (upos === 'NOUN') return (feature(feats, 'Number') ?? (/(?:en|s)$/.test(word) ? 'Plur' : 'Sing')) === 'Plur' ? 'noun.plur' : 'noun'
  if (upos === 'PROPN') return feature(feats, 'Number') === 'Plur' ? 'propn.plur' : feature(feats, 'Number') && !feature(feats, 'Gender') ? 'propn.gen' : 'propn'
  if (upos === 'ADJ') return degrees[feature(feats, 'Degree') ?? ''] ?? 'adj'
  return upos === 'X' && !feature(feats, 'Abbr') ? 'x.foreign' : upos.toLowerCase()
}

const degrees: Readonly<Record<string, string>> = {Cmp: 'adj.cmp', Sup: 'adj.sup', Pos: 'adj'}

function verbClass(word: string, feats?: string): string {
  const form = feature(feats, 'VerbForm')
  if (form === 'Part') return 'verb.part'
  if (form === 'Inf') return 'verb.inf'
  const past = feature(feats, 'Tense') === 'Past', plural = feature(feats, 'Number') === 'Plur'
  if (form === 'Fin' || feats?.includes('Tense=')) return past ? plural ? 'verb.pasts' : 'verb.past' : plural ? 'verb.inf' : 'verb.pres'
  if (/^ge.*(?:d|t|en)$/.test(word) || splitParticiple(word) && /(?:d|t|en)$/.test(word)) return 'verb.part'
  if (word.endsWith('te') || word.endsWith('de')) return 'verb.past'
  return word.endsWith('en') ? 'verb.inf' : 'verb.pres'
}
