import {expect, test} from 'vitest'
import {pattern} from './pattern.ts'

/** The characters up to a code for which a class of `pattern` and Unicode's own class differ. */
function differences(name: string, upTo: number): string[] {
  const [own, unicode] = [pattern(String.raw`^\p{${name}}$`), new RegExp(String.raw`^\p{${name}}$`, 'u')]
  return Array.from({length: upTo}, (_, code) => String.fromCharCode(code)).filter((sign) => own.test(sign) !== unicode.test(sign))
}

test.each([['L', 0x250], ['M', 0x590], ['N', 0x660], ['Lu', 0x180], ['Ll', 0x180]])('%s is what Unicode calls so, in Latin script', (name, upTo) => {
  expect(differences(name, upTo)).toEqual([])
})

test('letters of Greek, Cyrillic, Hebrew and Arabic are letters, and their marks and figures are none', () => {
  expect('Αθήνα Москва ירושלים القاهرة'.match(pattern(String.raw`\p{L}+`, 'g'))).toHaveLength(4)
  expect('،؟٠٩₀«»“”€\u2009·÷×'.match(pattern(String.raw`\p{L}`, 'g'))).toBeNull()
})

test('a class can stand alone, among other signs and against them, and what is escaped stays so', () => {
  expect('Één [brief]'.match(pattern(String.raw`[\p{L}\]]+`, 'g'))).toEqual(['Één', 'brief]'])
  expect(pattern(String.raw`^[^\p{L}]\p{Lu}\p{Ll}+\[$`).test('1Één[')).toBe(true)
  expect(pattern(String.raw`^\\p$`).test(String.raw`\p`)).toBe(true)
})

test('a class that it does not have is refused, not read as letters', () => {
  expect(() => pattern(String.raw`\p{Lt}`)).toThrow('Lt')
})
