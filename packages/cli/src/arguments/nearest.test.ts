import {expect, test} from 'vitest'
import {nearest} from './nearest.ts'

test('finds the name that was meant, and no other', () => {
  const names = ['lange-zin', 'ambtelijk-woord', 'afkorting']
  expect(nearest('lange-zni', names)).toBe('lange-zin')
  expect(nearest('Lange-Zin', names)).toBe('lange-zin')
  expect(nearest('zin', names)).toBe('lange-zin')
  expect(nearest('woord', names)).toBe('ambtelijk-woord')
  expect(nearest('passief', names)).toBeUndefined()
  expect(nearest('x', names)).toBeUndefined()
})
