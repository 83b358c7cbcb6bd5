import fc from 'fast-check'
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {loadModel} from '../analysis.ts'
import {parse, parseText} from './parse.ts'
import {stretches} from './stretches.ts'
import {tree} from './tree.ts'
import {toConllu, writeConllu} from './conllu.ts'
import type {ParsedSentence} from './types.ts'

const model = loadModel(readFileSync(new URL('../../model/nl.bin', import.meta.url)))
const forms = (text: string): string[][] => parse(model, text).map(({words}) => words.map(({form}) => form))

describe('words', () => {
  it.each([
    ['Op 12 maart 2024 betaalt u € 1.234,56.', ['Op', '12', 'maart', '2024', 'betaalt', 'u', '€', '1.234,56', '.']],
    ['Zie artikel 4:17, lid 2, van de wet.', ['Zie', 'artikel', '4:17', ',', 'lid', '2', ',', 'van', 'de', 'wet', '.']],
    ['Bel 14 0123 (ma. t/m vr.).', ['Bel', '14', '0123', '(', 'ma.', 't/m', 'vr.', ')', '.']],
    [",,Kom maar,'' zei hij.", [',,', 'Kom', 'maar', ',', "''", 'zei', 'hij', '.']],
    ['Kijk op www.waterrijk.example.', ['Kijk', 'op', 'www.waterrijk.example', '.']],
    ['Zie enz. en mevr. Bos', ['Zie', 'enz.', 'en', 'mevr.', 'Bos']]
  ])('of %s', (text, words) => {
    expect(forms(text)).toEqual([words])
  })

  it('keep what nobody sees, but are known without it', () => {
    const [word] = parse(model, 'vergun\u00ADningen')[0]?.words ?? []
    expect(word).toMatchObject({form: 'vergun\u00ADningen', lemma: 'vergunning', start: 0, end: 13})
  })
})

describe('sentences', () => {
  it('know where they stand and which of them open a paragraph', () => {
    const text = 'Beste bewoner,\n\nU krijgt een brief. Lees hem goed.\n\n- een kopie\n- een foto'
    const found = parse(model, text)
    expect(found.map(({opensBlock, text: own}) => [opensBlock, own])).toEqual([
      [true, 'Beste bewoner,'], [true, 'U krijgt een brief.'], [false, 'Lees hem goed.'], [true, 'een kopie'], [true, 'een foto']])
    for (const {start, end, text: own} of found) expect(text.slice(start, end)).toBe(own)
  })

  it('may hold merge fields, which are one word', () => {
    const text = 'Beste «Aanhef.Naam»,\n\nU woont in {{plaats. Naam}}.'
    const atomic = [text.indexOf('{{'), text.indexOf('«')].map((start): [number, number] => [start, text.indexOf(text[start] === '{' ? '}}' : '»', start) + (text[start] === '{' ? 2 : 1)])
    expect([...parseText(model, text, {atomic})].map(({words}) => words.map(({form}) => form))).toEqual([['Beste', '«Aanhef.Naam»', ','], ['U', 'woont', 'in', '{{plaats.', 'Naam}}', '.']])
  })

  it('may come with their words known', () => {
    const [sentence] = parse(model, [['U', 'krijgt', 'een', 'brief', '.']])
    expect(sentence).toMatchObject({text: 'U krijgt een brief .', start: 0, end: 20})
    expect(sentence?.words.map(({deprel, upos}) => `${upos} ${deprel}`)).toEqual(['PRON nsubj', 'VERB root', 'DET det', 'NOUN obj', 'PUNCT punct'])
  })

  it.each([
    ['Het college stelt het bedrag morgen vast.', 'stelt', 'vast', 'vaststellen'], ['Wij wijzen uw aanvraag af.', 'wijzen', 'af', 'afwijzen'],
    ['De avond vindt plaats op dinsdag.', 'vindt', 'plaats', 'plaatsvinden'], ['Stuur ons de stukken terug.', 'Stuur', 'terug', 'terugsturen']
  ])('have one lemma for a verb in two parts: %s', (text, form, part, lemma) => {
    const words = parse(model, text)[0]?.words ?? []
    const verb = words.find((word) => word.form === form)
    expect(words[(verb?.particle ?? 0) - 1]).toMatchObject({form: part, head: verb?.id, deprel: 'compound:prt'})
    expect(verb?.lemma).toBe(lemma)
  })

  it('leave words alone that only look like part of a verb', () => {
    for (const text of ['Wij vinden dat vast leuk.', 'U gaat verder met de brief.', 'De boom staat er nog steeds.'])
      expect(parse(model, text)[0]?.words.filter(({particle}) => particle !== undefined)).toEqual([])
  })

  it('are cut when they are too long, and say so', () => {
    const found = parse(model, 'woord '.repeat(4100))
    expect(found.map(({words, cut}) => [words.length, cut])).toEqual([[2000, true], [2000, true], [100, false]])
  })
})

describe('any text', () => {
  const pieces = ['U krijgt een brief.', '€ 12', 'art. 3:4, lid 2', '<p class="x">&nbsp;</p>', 'The council decided.', '😀', '\uD83D', '\uDE00', '\0', '\n\n', '\r\n', '\r', '\u2028', '12345', '. ', ' ', '"', '(', '\u00AD', 'e\u0301', '\t', '|', '- ', '1. ']
  const text = fc.oneof(fc.array(fc.constantFrom(...pieces), {maxLength: 30}).map((all) => all.join('')), fc.string({unit: 'binary', maxLength: 200}))

  it('is parsed: words in order, all characters but space in one of them, a tree of each sentence', () => {
    fc.assert(fc.property(text, (written) => {
      const found = parse(model, written)
      let end = 0
      for (const sentence of found) {
        expect(sentence.start).toBeGreaterThanOrEqual(end)
        isTree(sentence)
        for (const word of sentence.words) {
          expect(written.slice(word.start, word.end)).toBe(word.form)
          expect(word.form).not.toMatch(/\s/)
          expect(written.slice(Math.max(end, sentence.start), word.start)).toMatch(/^\s*$/)
          end = word.end
        }
        expect(end).toBe(sentence.end)
        expect(tree(sentence).split('\n')).toHaveLength(sentence.words.length)
        expect(writeConllu(toConllu(sentence, '1')).split('\n')).toHaveLength(sentence.words.length + (sentence.opensBlock ? 5 : 4))
      }
    }), {numRuns: 150})
  })

  it('gives the same with its end not yet known: what stands before a blank line does not change', () => {
    fc.assert(fc.property(text, text, (one, two) => {
      const first = `${one}\n\n`
      expect([...parseText(model, first), ...parseText(model, two, {offset: first.length})]).toEqual(parse(model, first + two))
    }), {numRuns: 50})
  })

  it('is divided in stretches without a gap', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('\n', '\n \n', '\r\n\r\n', 'x'.repeat(20_000), '\r\n', ' '), {maxLength: 40}), (all) => {
      const whole = all.join('')
      expect([...stretches(whole)].map(([from, to]) => whole.slice(from, to)).join('')).toBe(whole)
    }))
  })

  it.each([['no full stop', 'de brief van de gemeente '], ['only digits', '1234567890'], ['no space', 'aaaaaaaaaa'], ['brackets', '(<«„"'], ['surrogates', '\uD83D'], ['breaks', '\n']])(
    'of 60 kB is parsed in time: %s', (_, unit) => {
      const found = parse(model, unit.repeat(Math.ceil(60_000 / unit.length)))
      expect(found.every(({words}) => words.length <= 2000)).toBe(true)
    })
})

/** One root, and from every word a way up to it. */
function isTree({words}: ParsedSentence): void {
  expect(words.filter(({head}) => head === 0)).toHaveLength(1)
  const known = new Set([0])
  for (const word of words) {
    const path: number[] = []
    for (let id = word.id; !known.has(id); id = words[id - 1]?.head ?? 0) {
      expect(path).not.toContain(id)
      path.push(id)
    }
    for (const id of path) known.add(id)
  }
}
