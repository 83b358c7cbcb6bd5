import fc from 'fast-check'
import {expect, it} from 'vitest'
import {betterAmount, parseAmount} from './amounts.ts'

const units = ['', ' euro', ' EUR'] as const

/** Euros and cents as a figure, read without the code under test: a point before three figures groups, any other sign begins the cents. */
function value(text: string): number {
  const figures = text.replace(/[^\d,.-]/g, '').replace(/[.,]{0,2}-+$/, '').replace(/\.(?=\d{3}(?:\D|$))/g, '')
  return Number(figures.replace(',', '.'))
}

it('verandert nooit de waarde van een bedrag', () => {
  const written = fc.record({
    currency: fc.constantFrom('€ ', '€', 'EUR ', ''),
    whole: fc.oneof(fc.nat(99_999_999).map(String), fc.nat(99_999_999).map((n) => n.toLocaleString('nl-NL'))),
    rest: fc.constantFrom('', ',00', ',-', ',--', ',50', ',05', ',5', '.50', '.00'),
    unit: fc.constantFrom(...units),
    aligned: fc.boolean(),
    scaled: fc.boolean()
  })
  fc.assert(fc.property(written, ({currency, whole, rest, unit, aligned, scaled}) => {
    const amount = parseAmount(`${currency}${whole}${rest}`, {scaled, unit})
    const better = amount && betterAmount(amount, aligned)
    if (better) expect(value(better.text)).toBe(value(`${whole}${rest}`))
  }))
})

it('vindt in zijn eigen voorstel niets meer', () => {
  for (const text of ['€25', '€ 25,-', 'EUR 1.315,-', '€ 1250,50', '€ 12.50', '€ 12,5', '€ 25000', '€ 25.000,00']) {
    const amount = parseAmount(text, {scaled: false, unit: ''})
    const better = amount && betterAmount(amount, false)
    const again = better && parseAmount(better.text, {scaled: false, unit: ''})
    expect(again && betterAmount(again, false), text).toBeUndefined()
    expect(better, text).toBeDefined()
  }
})

it.each([['€25', true], ['€ 25,-', true], ['€ 25.000,00', true], ['EUR 25', true], ['€ 12.50', false], ['€ 12,5', false]])('vervangt %s zonder vragen: %s', (text, safe) => {
  const amount = parseAmount(text, {scaled: false, unit: ''})
  expect(amount && betterAmount(amount, false)?.safe).toBe(safe)
})
