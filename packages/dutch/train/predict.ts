import {readFileSync} from 'node:fs'
import {analyse, loadModel} from '../src/analysis.ts'

// Prints a CoNLL-U file with the tags and trees of the model, given its words: predict.ts IN.conllu [MODEL] > OUT.conllu
const [path, model = new URL('../model/nl.bin', import.meta.url).pathname] = process.argv.slice(2)
if (!path) throw new Error('Usage: predict.ts IN.conllu [MODEL] > OUT.conllu')
const bytes = readFileSync(model)
const began = performance.now()
const nl = loadModel(bytes)
const loaded = performance.now()
const blocks = readFileSync(path, 'utf8').split(/\r?\n\r?\n/).filter(Boolean).map((block) => block.split(/\r?\n/).map((line) => line.split('\t')))
let words = 0
const isWord = (cells: readonly string[]) => /^\d+$/.test(cells[0] ?? '')
const sentences = blocks.map((lines) => lines.filter(isWord).map((cells) => cells[1] ?? ''))
const start = performance.now()
const analysed = sentences.map((sentence) => {
  words += sentence.length
  return analyse(nl, sentence)
})
const seconds = (performance.now() - start) / 1000
const text = blocks.map((lines, block) => lines.filter((cells) => cells[0]?.startsWith('#') || isWord(cells)).map((cells) => {
  const one = isWord(cells) ? analysed[block]?.[Number(cells[0]) - 1] : undefined
  return one ? [...cells.slice(0, 3), one.upos, '_', one.feats, one.head, one.deprel, '_', cells[9] ?? '_'].join('\t') : cells.join('\t')
}).join('\n'))
process.stdout.write(`${text.join('\n\n')}\n\n`)
console.error(`loaded in ${(loaded - began).toFixed(1)} ms; ${words} words, ${Math.round(words / seconds)} words a second`)
