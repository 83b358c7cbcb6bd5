import {keepsCapital} from '../src/lemma/case.ts'
import {splitParticiple} from '../src/lemma/rules.ts'
import type {Sample} from './learn-rules.ts'

const vowel = /[aeiou]/
const long = /(?:[aeou]{2}|ie|ij|ei|ui|eu|oe|ou|au)[^aeiou]*$/

/** "meldden" and "luidden" look like infinitives, but are past tenses. */
const isPast = /(?:[^aeiou]|[aeiou]{2}|ij)(?:dd|tt)en$/

/** The stems an infinitive can have by the spelling rules: "maken" gives "maak", "wandelen" "wandel" and "wandeel". */
function stemsOf(infinitive: string): string[] {
  const base = infinitive.replace(/en$/, '')
  const hard = base.replace(/v$/, 'f').replace(/z$/, 's')
  if (/([^aeiou])\1$/.test(base)) return [base.slice(0, -1)]
  const open = /^(.*[^aeiou]|)([aeou])([^aeiou])$/.exec(hard)
  const parted = /^(.*)(ië|eë)([^aeiou])$/.exec(hard)
  if (parted) return [`${parted[1]}${parted[2] === 'ië' ? 'iee' : 'eëe'}${parted[3]}`]
  if (!open) return [hard]
  const [, before = '', middle = '', after = ''] = open
  return [before + middle + middle + after, hard]
}

/**
 * Forms of regular verbs with their infinitive, by class. A word on "-en" counts as a verb where the list of words has its past tense and its participle
 * or third person as the spelling rules make them.
 */
export function verbForms(words: ReadonlySet<string>, common: ReadonlySet<string>): Map<string, Sample[]> {
  const classes = new Map<string, Sample[]>(['verb.pres', 'verb.past', 'verb.pasts', 'verb.part'].map((name) => [name, []]))
  for (const infinitive of words) {
    if (!/^\p{Ll}{2,}en$/u.test(infinitive) || isPast.test(infinitive) || splitParticiple(infinitive)) continue
    const forms = stemsOf(infinitive).map((stem) => formsOf(infinitive, stem, words)).find((all) => all)
    if (!forms) continue
    for (const [name, word] of forms) classes.get(name)?.push({word, lemma: infinitive, weight: common.has(word) ? 3 : 1, known: word})
  }
  return classes
}

function formsOf(infinitive: string, stem: string, words: ReadonlySet<string>): [string, string][] | undefined {
  const end = infinitive.replace(/en$/, '').slice(-1)
  const soft = !'tkfschpx'.includes(end) && !/(?:ch|[sfx])$/.test(infinitive.slice(0, -2))
  const dental = soft ? 'd' : 't'
  const third = stem.endsWith('t') ? stem : `${stem}t`
  const past = `${stem}${dental}e`
  const part = stem.endsWith(dental) ? stem : `${stem}${dental}`
  const participles = [`ge${part}`, `ge${part.replace(/^e/, 'ë').replace(/^i(?!j)/, 'ï')}`, part].filter((form) => words.has(form))
  if (!words.has(past) || !(words.has(third) && words.has(stem)) && !words.has(`ge${part}`)) return undefined
  const attribute = (form: string) => `${form.replace(/([aeou])\1([dt])$/, '$1$2')}e`
  return [
    ['verb.pres', stem], ['verb.pres', third], ['verb.past', past], ['verb.pasts', `${past}n`],
    ...participles.slice(0, 1).flatMap((form): [string, string][] => [['verb.part', form], ['verb.part', attribute(form)]]),
    ['verb.part', `${infinitive}d`], ['verb.part', `${infinitive}de`]
  ]
}

/** Present forms and present participles of the irregular verbs, which follow the spelling rules. */
export function irregularPresent(verbs: readonly string[]): Map<string, Sample[]> {
  const classes = new Map<string, Sample[]>([['verb.pres', []], ['verb.part', []]])
  for (const infinitive of verbs) {
    if (!/[^aeiou]en$/.test(infinitive)) continue
    const [stem = ''] = stemsOf(infinitive)
    for (const word of [stem, stem.endsWith('t') ? stem : `${stem}t`]) classes.get('verb.pres')?.push({word, lemma: infinitive, weight: 4, known: word})
    for (const word of [`${infinitive}d`, `${infinitive}de`]) classes.get('verb.part')?.push({word, lemma: infinitive, weight: 4, known: word})
  }
  return classes
}

/** What keeps its first capital: "Belgisch" and "Belgische" stand in the list with a capital only, "historisch" does not. */
export function capitals(words: ReadonlySet<string>, singular: ReadonlySet<string>): Map<string, Sample[]> {
  const adjectives: Sample[] = [], inhabitants: Sample[] = []
  const put = (samples: Sample[], word: string, keeps: boolean) =>
    samples.push({word: word.toLowerCase(), lemma: word.toLowerCase() + (keeps ? keepsCapital : ''), weight: 1, known: word.toLowerCase()})
  for (const word of words) {
    const keeps = /^\p{Lu}[\p{Ll}-]+$/u.test(word) && !words.has(word.toLowerCase())
    if (!keeps && !/^\p{Ll}+$/u.test(word)) continue
    if (words.has(`${word}e`) && (keeps ? word.endsWith('s') || /(?:isch|talig|gezind)$/.test(word) : !singular.has(word)))
      for (const form of [word, `${word}e`]) put(adjectives, form, keeps)
    if (keeps ? words.has(`${word}s`) && /(?:er|ier|ees)$/.test(word) || /(?:aan|een|ijn)$/.test(word) : singular.has(word))
      for (const form of [word, `${word}s`, `${word}en`, word.replace(/([ae])\1n$/, '$1nen')]) if (words.has(form)) put(inhabitants, form, keeps)
  }
  return new Map([['adj.capital', adjectives], ['noun.capital', inhabitants]])
}

/** Inflected adjectives with their base form: those on "-e" whose base and comparative the list of words has too. */
export function adjectiveForms(words: ReadonlySet<string>, common: ReadonlySet<string>): Map<string, Sample[]> {
  const classes = new Map<string, Sample[]>([['adj', []], ['adj.cmp', []], ['adj.sup', []]])
  const put = (name: string, word: string, lemma: string) =>
    words.has(word) && classes.get(name)?.push({word, lemma, weight: common.has(word) ? 3 : 1, known: word})
  for (const base of words) {
    const inflected = inflect(base)
    if (!/^\p{Ll}{2,}$/u.test(base) || !words.has(inflected) || base.endsWith('e')) continue
    const higher = base.endsWith('r') ? `${base}der` : `${inflected}r`
    if (!words.has(higher) && !(common.has(base) && common.has(inflected)) && !/(?:ig|lijk|isch|baar|loos|zaam|end|matig|achtig)$/.test(base)) continue
    put('adj', base, base)
    put('adj', inflected, base)
    put('adj.cmp', higher, base)
    put('adj.cmp', `${higher}e`, base)
    for (const most of [`${base}st`, `${base}ste`, `${base}t`, `${base}te`]) if (!most.endsWith('tt') && !most.endsWith('tte')) put('adj.sup', most, base)
  }
  return classes
}

/** A word with "-e" by the spelling rules: "groot" gives "grote", "dik" "dikke", "lief" "lieve". */
function inflect(base: string): string {
  const soft = long.test(base) || /[lrn][fs]$/.test(base) ? base.replace(/f$/, 'v').replace(/([^o]|[^o]o|oo)s$/, '$1z') : base
  const open = /^(.*?)([aeou])\2([^aeiou])$/.exec(soft)
  if (open) return `${open[1]}${open[2]}${open[3]}e`
  if (/(?:^|[^aeiou])[aeiou][^aeiouwjx]$/.test(base) && !/(?:ig|lijk|[^aeiou]e[lnr]|isch)$/.test(base)) return `${base}${base.at(-1)}e`
  return `${soft}e`
}

/** Diminutives, singular and plural, with the noun they come from. */
export function diminutives(words: ReadonlySet<string>, nouns: ReadonlySet<string>, zipf: ReadonlyMap<string, number>): Map<string, Sample[]> {
  const small: Sample[] = []
  for (const word of words) {
    if (!/^\p{Ll}{3,}jes?$/u.test(word)) continue
    const one = word.replace(/s$/, '')
    const lemma = sources(one).filter((source) => nouns.has(source)).sort((a, b) => (zipf.get(b) ?? 0) - (zipf.get(a) ?? 0))[0]
    if (lemma !== undefined) small.push({word, lemma, weight: 1, known: word})
  }
  return new Map([['noun.small', small]])
}

/** What a diminutive can come from, likeliest first. */
function sources(one: string): string[] {
  const found: string[] = []
  const single = (stem: string) => /([aeou])\1$/.test(stem) && !stem.endsWith('ee') ? [stem.slice(0, -1), stem] : [stem]
  found.push(one.slice(0, -2))
  if (one.endsWith('kje')) found.push(`${one.slice(0, -3)}g`)
  if (one.endsWith('pje')) found.push(one.slice(0, -3))
  if (/([^aeiou])\1etje$/.test(one)) found.push(one.slice(0, -5))
  if (one.endsWith('etje')) found.push(one.slice(0, -4))
  if (one.endsWith('tje')) found.push(...single(one.slice(0, -3)))
  found.push(one.slice(0, -2).replace(/([aeo])\1([^aeiou])$/, '$1$2'))
  return found.filter((stem) => vowel.test(stem) || stem.length > 2)
}
