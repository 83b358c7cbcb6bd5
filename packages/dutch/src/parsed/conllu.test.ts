import fc from 'fast-check'
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {loadModel} from '../analysis.ts'
import {ConlluError, fillConllu, parseConllu, readConllu, writeConllu} from './conllu.ts'

const model = loadModel(readFileSync(new URL('../../model/nl.bin', import.meta.url)))
const rows = (...lines: string[]): string => lines.map((line) => line.replaceAll(' ', '\t')).join('\n')

const gold = `# sent_id = a
# text = Zij gaat naar 't huis.
${rows('1 Zij zij PRON VNW _ 2 nsubj 2:nsubj _', '2 gaat gaan VERB WW _ 0 root _ _', "3-4 naar't _ _ _ _ _ _ _ _", '3 naar _ _ _ _ 5 case _ _', "4 't _ _ _ _ 5 det _ _", '5 huis _ _ _ _ 2 obl _ SpaceAfter=No|Id=7', '5.1 leeg _ _ _ _ _ _ 0:root _', '6 . . PUNCT LET _ 2 punct _ _')}

`

describe('CoNLL-U', () => {
  it('keeps comments, words, ranges, empty nodes and the last column', () => {
    const [sentence] = readConllu(gold)
    const filled = writeConllu(fillConllu(sentence!, parseConllu(model, sentence!))).split('\n')
    const before = gold.split('\n')
    expect(filled).toHaveLength(before.length)
    for (const [at, line] of filled.entries()) {
      if (!/^\d+\t/.test(line)) expect(line).toBe(before[at])
      else for (const column of [0, 1, 9]) expect(line.split('\t')[column]).toBe(before[at]?.split('\t')[column])
    }
    expect(filled[3]).toBe(rows('2 gaat gaan VERB _ Number=Sing|Tense=Pres|VerbForm=Fin 0 root _ _'))
  })

  it('does not look at the analysis that is there', () => {
    const bare = gold.replaceAll(/^(\d+\t[^\t]+)\t.*\t/gm, `$1\t${'_\t'.repeat(7)}`)
    const parsed = (text: string) => [...readConllu(text)].map((sentence) => parseConllu(model, sentence))
    expect(parsed(bare)).toEqual(parsed(gold))
    expect(parsed(gold)[0]?.text).toBe("Zij gaat naar 't huis.")
  })

  it('may have Windows line ends, a byte order mark, and no empty line at the end', () => {
    expect([...readConllu(`\uFEFF${gold.trim().replaceAll('\n', '\r\n')}`)]).toEqual([...readConllu(gold)])
  })

  it('names the line that is something else', () => {
    for (const [text, line] of [['Dit is een brief.', 1], [`${gold}1\tU\n`, 12], [gold.replace('5.1\t', 'x\t'), 9]] as const)
      expect(() => [...readConllu(text)]).toThrow(expect.objectContaining({line}))
    expect(() => [...readConllu('x', 7)]).toThrow(ConlluError)
  })

  it('comes out with the same sentences and words, whatever they are', () => {
    const cell = fc.string({unit: 'grapheme', minLength: 1, maxLength: 8}).filter((one) => !/[\t\n\r]/.test(one))
    const sentence = fc.array(cell, {minLength: 1, maxLength: 12}).map((words) => words.map((word, at) => [at + 1, word, ...Array.from({length: 8}, () => '_')].join('\t')).join('\n'))
    fc.assert(fc.property(fc.array(sentence, {maxLength: 5}), (all) => {
      const text = all.map((one) => `${one}\n\n`).join('')
      const out = [...readConllu(text)].map((one) => writeConllu(fillConllu(one, parseConllu(model, one)))).join('')
      const words = (written: string) => written.split('\n').map((line) => line.split('\t').slice(0, 2))
      expect(words(out)).toEqual(words(text))
    }), {numRuns: 60})
  })
})
