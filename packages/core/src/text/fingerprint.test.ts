import fc from 'fast-check'
import {expect, it} from 'vitest'
import {fingerprint} from './fingerprint.ts'

const quote = {exact: 'indien', prefix: 'Bel ons ', suffix: ' u vragen hebt.'}

it('names a finding by rule, message and words', () => {
  const one = fingerprint('ambtelijk-woord', 'gevonden', quote)
  expect(one).toMatch(/^[0-9a-f]{16}$/)
  const others = [fingerprint('afkorting', 'gevonden', quote), fingerprint('ambtelijk-woord', 'anders', quote), fingerprint('ambtelijk-woord', 'gevonden', {...quote, suffix: ' u iets wilt vragen.'})]
  expect(new Set([one, ...others]).size).toBe(4)
})

it('does not mind white space or how an accent is written', () => {
  expect(fingerprint('a', 'b', {exact: 'één\u00a0 woord', prefix: '', suffix: ' x'})).toBe(fingerprint('a', 'b', {exact: 'één woord'.normalize('NFD'), prefix: ' ', suffix: 'x'}))
})

it('does not collide in ten thousand', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.string(), {minLength: 100, maxLength: 100, selector: (text) => text.normalize('NFC').replace(/\s+/g, ' ').trim()}), (texts) => {
    expect(new Set(texts.map((exact) => fingerprint('a', 'b', {exact, prefix: '', suffix: ''}))).size).toBe(texts.length)
  }), {numRuns: 100})
})
