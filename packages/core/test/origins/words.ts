import fc from 'fast-check'
import {literal, type Atom} from './atoms.ts'

/** Characters that formats write in different ways: accents, soft hyphens, combining marks, more than one UTF-16 unit. */
const characters = 'a b c d e f g h i j k l m n o p q r s t u v w x y z A B C X Y Z 0 1 2 3 9'
  .concat(' á é ë ï ö ü ç ñ č ш Ω € “ ” ’ – … · \u00ad e\u0301 i\u0308 😀 👩‍🦽')
  .split(' ')
const signs = [...'&<>"*_[]()~`\\|#+-!.:;,?=$%@/{}^']

const character = fc.oneof({weight: 5, arbitrary: fc.constantFrom(...characters)}, {weight: 1, arbitrary: fc.constantFrom(...signs)})

/** The characters of a word. It begins with a letter, so that no line begins with a sign. */
export const word = fc
  .tuple(fc.constantFrom(...'abcDEFgh'), fc.array(character, {maxLength: 9}))
  .map(([first, rest]): readonly string[] => [first, ...rest])

/** A word each of whose characters is written in one of the ways that `write` knows by number. */
export function writtenWord(write: (char: string, way: number) => Atom): fc.Arbitrary<readonly Atom[]> {
  return fc
    .tuple(word, fc.array(fc.nat(6), {minLength: 10, maxLength: 10}))
    .map(([chars, ways]) => chars.flatMap((char, index) => byCodePoint(write(char, ways[index] ?? 0))))
}

/** Characters of several code points that stand there as they are, are placed by code point. */
function byCodePoint(atom: Atom): readonly Atom[] {
  return atom.source === atom.text ? literal(atom.text) : [atom]
}

/** Characters with their names, from a text such as `é eacute < lt`. */
export function named(pairs: string): ReadonlyMap<string, string> {
  return new Map(Array.from(pairs.matchAll(/(\S+) (\S+)/gu), ([, char = '', name = '']) => [char, name]))
}
