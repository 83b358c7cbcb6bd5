import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {loadModel} from '../analysis.ts'
import {parse} from './parse.ts'

const model = loadModel(readFileSync(new URL('../../model/nl.bin', import.meta.url)))

it.each([
  ['Lever uw pas voor 1 mei in.', 'inleveren'], ['Log in met uw code.', 'inloggen'], ['Vul het formulier in.', 'invullen'], ['Lever de stukken in', 'inleveren']
])('an imperative in two parts is a verb: %s', (text, lemma) => {
  const [first] = parse(model, text)[0]?.words ?? []
  expect(first).toMatchObject({upos: 'VERB', lemma, head: 0})
})

it.each(['Werk aan de weg.', 'Post van de gemeente', 'Aanvraag af', 'Dag in dag uit.'])('a noun with a preposition stays what it is: %s', (text) => {
  expect(parse(model, text)[0]?.words[0]?.upos).toBe('NOUN')
})
