import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {analyse, loadModel} from '../analysis.ts'

const model = loadModel(readFileSync(new URL('../../model/nl.bin', import.meta.url)))

test.each<[string, string[]]>([
  ['nothing', []], ['an empty word', ['']], ['one word', ['Nee']], ['NUL', ['\0', '\0']], ['half a surrogate pair', ['\ud83d', 'en', '\ude00']],
  ['emoji', ['👍🏽', '👩‍👩‍👧']], ['a very long word', ['a'.repeat(1e6)]], ['digits', Array<string>(300).fill('12')], ['English', 'This is not Dutch .'.split(' ')],
  ['a sentence of 2,000 words', Array<string>(2000).fill('de')], ['names of object properties', ['__proto__', 'constructor', 'toString']]
])('%s gives one tree', (_, words) => {
  const analysed = analyse(model, words)
  expect(analysed).toHaveLength(words.length)
  expect(analysed.filter(({head}) => head === 0)).toHaveLength(Math.min(1, words.length))
  for (const at of words.keys()) {
    let word = at + 1
    for (let steps = 0; word && steps <= words.length; steps++) word = analysed[word - 1]!.head
    expect(word).toBe(0)
  }
})

test('other bytes are no model', () => {
  expect(() => loadModel(new Uint8Array([1, 2, 3]))).toThrow(TypeError)
  expect(() => loadModel(new Uint8Array(100))).toThrow('not a model')
})

test('a passive is recognised', () => {
  const labels = analyse(model, 'De aanvraag wordt door de gemeente behandeld .'.split(' ')).map(({deprel}) => deprel)
  expect(labels).toContain('nsubj:pass')
  expect(labels).toContain('aux:pass')
  expect(labels).toContain('obl:agent')
})
