import {concreteness, contentZipf, zipf, type ParsedWord} from '@testpanel/dutch'
import type {SyntaxFacts} from '../model/facts.ts'
import {clausesOf} from './clauses.ts'

/** What the model of difficulty counts in a text. All but the lengths are numbers of words or places. */
export interface Counts {
  /** Words of each clause, in the order of the text. */
  readonly lengths: readonly number[]
  /** Words that are no connective. */
  readonly words: number
  readonly letters: number
  readonly relatives: number
  readonly connectives: number
  readonly passives: number
  readonly participles: number
  readonly auxiliaries: number
  readonly will: number
  readonly have: number
  readonly nouns: number
  readonly nominalisations: number
  readonly abstract: number
  readonly prepositions: number
  readonly adjuncts: number
  readonly van: number
  readonly te: number
  readonly appositions: number
  readonly commas: number
  readonly semicolons: number
  readonly colons: number
  readonly capitals: number
  readonly fillers: number
  readonly verbless: number
  readonly longWords: number
  /** Zipf values of the content words (see `zipf` of `@testpanel/dutch`). */
  readonly zipf: readonly number[]
}

const nominalisation = /(?:ing|ingen|heid|heden|atie|aties|iteit|iteiten|schap|schappen|nis|nissen|isme|sie|sies|tie|ties|age|ages)$/
const filler = /^(?:wel|even|eigenlijk|zelf|zeer|heel|eventueel|tevens|gewoon|uiteraard|natuurlijk|hierbij|daarbij|namens|best)$/

/** Counts over the Dutch sentences of a text. */
export function countsOf({sentences}: SyntaxFacts): Counts {
  const all = sentences.map(({words}) => clausesOf(words))
  const words = all.flatMap((one) => one.words)
  const tokens = sentences.flatMap((one) => one.words)
  const count = (test: (word: ParsedWord) => boolean): number => words.filter(test).length
  const nouns = words.filter(({upos}) => upos === 'NOUN')
  return {
    lengths: all.flatMap(({lengths}) => lengths),
    words: words.length,
    letters: sum(words.map(({form}) => form.length)),
    relatives: count(({deprel}) => deprel === 'acl:relcl'),
    connectives: sum(all.map(({connectives}) => connectives)),
    passives: count(({deprel}) => deprel === 'aux:pass'),
    participles: count(({feats}) => feats.includes('VerbForm=Part')),
    auxiliaries: count(({upos}) => upos === 'AUX'),
    will: count(({lemma}) => lemma === 'zullen'),
    have: count(({lemma}) => lemma === 'hebben'),
    nouns: nouns.length,
    nominalisations: nouns.filter(({form}) => form.length > 6 && nominalisation.test(form.toLowerCase())).length,
    abstract: nouns.filter(({form}) => concreteness(form) === 'abstract').length,
    prepositions: count(({upos}) => upos === 'ADP'),
    adjuncts: count(({deprel}) => deprel.startsWith('obl')),
    van: count(({form}) => form === 'van'),
    te: count(({form}) => form === 'te'),
    appositions: count(({deprel}) => deprel === 'appos'),
    commas: sum(all.map(({commas}) => commas)),
    semicolons: tokens.filter(({form}) => form === ';').length,
    colons: tokens.filter(({form}) => form === ':').length,
    capitals: count(({form}) => /^\p{Lu}{2,}$/u.test(form)),
    fillers: count(({form}) => filler.test(form.toLowerCase())),
    verbless: sentences.filter(({words}) => !words.some(({feats}) => /VerbForm=Fin|Mood=Imp/.test(feats))).length,
    longWords: count(({form}) => form.length >= 16),
    zipf: words.flatMap(frequency)
  }
}

function frequency(word: ParsedWord): readonly number[] {
  const value = contentZipf(word) ?? (word.upos === 'ADV' ? zipf(word.form) : undefined)
  return value === undefined ? [] : [value]
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
