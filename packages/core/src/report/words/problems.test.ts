import {expect, it} from 'vitest'
import {problemEntry} from '../problem-entry.ts'

it('counts one word and one sentence as one', () => {
  const said = (words: number, sentences: number, lang: 'nl' | 'en'): string => problemEntry({id: 'too-short', fatal: false, data: {words, sentences}}, lang).message
  expect(said(1, 1, 'nl')).toContain('heeft 1 woord in 1 zin.')
  expect(said(3, 2, 'nl')).toContain('heeft 3 woorden in 2 zinnen.')
  expect(said(1, 1, 'en')).toContain('has 1 word in 1 sentence.')
  expect(said(3, 2, 'en')).toContain('has 3 words in 2 sentences.')
})
