import {expect, it} from 'vitest'
import {problem} from '../../model/problem.ts'
import {problemWords} from '../problem-words.ts'

const said = (data: Parameters<typeof problem>[1]): readonly string[] => (['nl', 'en'] as const).map((lang) => problemWords(problem('login-step', data), lang))

it('names the step that failed, and what is on the page instead', () => {
  for (const text of said({step: 2, asked: 'fill "Naam"', why: 'missing', names: 'E-mail'})) expect(text).toMatch(/2 .*\(fill "Naam"\)\. .*: E-mail\.$/)
})

it('names no step where none is to blame', () => {
  for (const why of ['still', 'crashed']) for (const text of said({why})) expect(text).not.toMatch(/undefined|\(|Stap |Step /)
})
