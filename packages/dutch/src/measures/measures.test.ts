import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {fleschDouma, leesindexA} from './classic.ts'
import {contentWordsPerClause, contentZipf, isContentWord} from './content-words.ts'
import {longestDependency, maxSdl} from './dependencies.ts'
import {textLevel} from './level.ts'
import {lintLevel, lintScore} from './lint.ts'
import {measureSentence, measureText} from './measure.ts'
import type {MeasuredSentence, MeasuredWord} from './measurement.ts'
import {concreteness} from './nouns.ts'
import {addSums, noSums, sumsOf} from './sums.ts'

/** One word a line: form, upos, head, deprel, feats. */
function sentence(text: string): MeasuredSentence {
  return text.trim().split('\n').map((line) => line.trim().split(/\s+/)).map(([form = '', upos = '', head = '0', deprel = '', feats]) => ({form, upos, head: Number(head), deprel, feats}))
}

const letter = sentence(`
  Wij PRON 2 nsubj
  sturen VERB 0 root VerbForm=Fin
  u PRON 2 iobj
  binnen ADP 6 case
  twee NUM 6 nummod
  weken NOUN 2 obl Number=Plur
  een DET 8 det
  brief NOUN 2 obj Number=Sing
  . PUNCT 2 punct`)

describe('the classic formulas', () => {
  it('count words, letters, syllables and different words, but no punctuation', () => {
    const sums = noSums()
    for (const one of [letter, sentence('. PUNCT 0 root')]) addSums(sums, sumsOf(one))
    expect({...sums, types: sums.types.size}).toMatchObject({sentences: 1, words: 8, letters: 33, syllables: 11, types: 8})
  })

  it('follow their sources', () => {
    const counts = {sentences: 2, words: 20, letters: 100, syllables: 30, types: 15}
    expect(fleschDouma(counts).value).toBeCloseTo(206.84 - 0.77 * 150 - 0.93 * 10, 8)
    expect(leesindexA(counts).value).toBeCloseTo(195 - 2 / 3 * 150 - 2 * 10, 8)
  })
})

describe('dependencies', () => {
  it('are as long as what stands between', () => {
    expect(longestDependency(letter)).toEqual({value: 5})
    expect(maxSdl(letter)).toEqual({value: 5})
  })

  it('leave punctuation out for LiNT-II, and reach from a subject to the last conjunct of its head', () => {
    const both = sentence(`
      Hij PRON 2 nsubj
      komt VERB 0 root VerbForm=Fin
      , PUNCT 5 punct
      zingt VERB 2 conj VerbForm=Fin
      en CCONJ 6 cc
      danst VERB 2 conj VerbForm=Fin`)
    expect(maxSdl(both)).toEqual({value: 3})
    expect(longestDependency(both)).toEqual({value: 3})
  })

  it('are not measured in one word', () => { expect(maxSdl(sentence('Nee INTJ 0 root\n. PUNCT 1 punct'))).toEqual({value: undefined, reason: 'oneWord'}) })

  it('end even where a parser went round in circles', () => {
    const circle = sentence('a NOUN 2 conj\nb NOUN 1 conj\nc NOUN 9 nsubj')
    expect(maxSdl(circle).value).toBeGreaterThanOrEqual(0)
  })
})

describe('content words', () => {
  it('are nouns, names, verbs, adjectives and adverbs of manner', () => {
    const words: [string, string, string?][] = [['brief', 'NOUN'], ['Breda', 'PROPN'], ['sturen', 'VERB'], ['mooi', 'ADJ'], ['terloops', 'ADV'], ['nu', 'ADV'], ['is', 'AUX', 'cop'],
      ['bleek', 'VERB', 'cop'], ['eerste', 'ADJ'], ['20ste', 'ADJ'], ['twee', 'NUM']]
    expect(words.filter(([form, upos, deprel = 'dep']) => isContentWord({form, upos, deprel, head: 0})).map(([form]) => form)).toEqual(['brief', 'Breda', 'sturen', 'mooi', 'terloops'])
  })

  it('are counted by clause', () => {
    expect(contentWordsPerClause(letter)).toEqual({value: 3})
    expect(contentWordsPerClause(sentence('Openingstijden NOUN 0 root'))).toEqual({value: undefined, reason: 'noFiniteVerb'})
  })

  it('are as common as their head in a compound, and rare where no list has them', () => {
    const noun = (form: string): MeasuredWord => ({form, upos: 'NOUN', head: 0, deprel: 'root'})
    expect(contentZipf(noun('omgevingsvergunning'))).toBe(contentZipf(noun('vergunning')))
    expect(contentZipf(noun('kwrtz'))).toBe(1.359)
    expect(contentZipf({...noun('Breda'), upos: 'PROPN'})).toBeUndefined()
  })
})

describe('nouns', () => {
  it('are concrete or abstract, compounds by their head', () => {
    expect(['huis', 'huizen', 'gemeentehuis', 'belasting', 'hondenbelastingen', 'burgemeester', 'vrijheid', 'huisje', 'km', 'kwrtz'].map(concreteness))
      .toEqual(['concrete', 'concrete', 'concrete', 'abstract', 'abstract', 'concrete', 'abstract', 'concrete', 'concrete', undefined])
  })

  it('give shares of those that are known', () => {
    const words = sentence('huis NOUN 0 root\nvrijheid NOUN 1 nmod\nkwrtz NOUN 1 nmod\nlopen VERB 1 acl')
    const {concreteShare, abstractShare} = measureSentence(words)
    expect([concreteShare, abstractShare, measureText([]).concreteShare]).toEqual([{value: 0.5}, {value: 0.5}, {value: undefined, reason: 'noKnownNouns'}])
  })
})

describe('LiNT-II', () => {
  const features = (zipf: number, sdl: number, contentWords: number, concrete: number) =>
    ({zipf: {value: zipf}, sdl: {value: sdl}, contentWords: {value: contentWords}, concrete: {value: concrete}})

  it('gives the score of its own documentation, whose coefficients belong to a later list of nouns', () => {
    expect(lintScore(features(5.2, 3, 4.5, 0.6)).value).toBeCloseTo(21.01, 1)
  })

  it('stays between 0 and 100 and gives the reason where it has no score', () => {
    expect([lintScore(features(8, 0, 1, 1)), lintScore(features(1, 60, 20, 0))]).toEqual([{value: 0}, {value: 100}])
    expect(lintScore({...features(5, 3, 4, 0), concrete: {value: undefined, reason: 'noKnownNouns'}})).toEqual({value: undefined, reason: 'noKnownNouns'})
  })

  it('has four levels', () => { expect([0, 33.9, 34, 46, 58, 100].map((score) => lintLevel(score).level)).toEqual([1, 1, 2, 3, 4, 4]) })
})

describe('a text', () => {
  it('has every measure', () => {
    const measures = measureText([letter, letter])
    expect(measures).toMatchObject({sentences: 2, words: 16, sentenceLength: {value: 8}, typeToken: {value: 0.5}})
    expect(measures.lint.value).toBeGreaterThan(0)
  })

  it('has a level from 100 words and 5 sentences on', () => {
    expect(textLevel(measureText(Array.from({length: 12}, () => letter)))).toEqual({value: undefined, reason: 'tooShort'})
    expect(textLevel(measureText(Array.from({length: 13}, () => letter))).value?.level).toBeGreaterThan(0)
  })

  it('may be empty', () => {
    const {sentences, words, ...rest} = measureText([])
    expect([sentences, words]).toEqual([0, 0])
    for (const measure of Object.values(rest)) expect(measure).toMatchObject({value: undefined, reason: expect.any(String) })
  })

  it('gives a finite number or a reason for any words', () => {
    const word = fc.record({form: fc.string({unit: 'grapheme'}), upos: fc.constantFrom('NOUN', 'VERB', 'ADJ', 'PUNCT', 'PROPN', ''), head: fc.integer({min: -2, max: 12}),
      deprel: fc.constantFrom('conj', 'nsubj', 'punct', 'root', ''), feats: fc.constantFrom(undefined, '_', 'VerbForm=Fin')})
    fc.assert(fc.property(fc.array(fc.array(word, {maxLength: 10}), {maxLength: 4}), (text) => {
      for (const measures of [measureText(text), ...text.map(measureSentence)])
        for (const one of Object.values(measures))
          if (typeof one !== 'number') expect(one.value === undefined ? one.reason : Number.isFinite(one.value)).toBeTruthy()
    }))
  })

  it('takes time in proportion to its length', () => {
    const time = (times: number): number => {
      const text = Array.from({length: times}, () => letter), start = performance.now()
      measureText(text)
      return performance.now() - start
    }
    time(2000)
    expect(time(8000)).toBeLessThan(time(1000) * 8 * 4 + 50)
  })
})
