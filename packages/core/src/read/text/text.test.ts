import fc from 'fast-check'
import {expect, it} from 'vitest'
import {expectPlaced, literal, markup, placesOf, sourceOf} from '../../../test/origins/atoms.ts'
import {word} from '../../../test/origins/words.ts'
import type {Document} from '../../model/document.ts'
import {readText} from './index.ts'

const text = (content: string): Document => readText({path: 'brief.txt', bytes: new TextEncoder().encode(content)})

const gap = fc.constantFrom(' ', '\t', '\n', '\r\n', '\r', '\n\n', '\r\n\r\n', '\f', '\n- ', '\n\n1. ', '\r\n  * ')
/** Begins with two letters, or a line could begin with what looks like the letter of a list item. */
const token = fc.tuple(word, gap).map(([chars, space]) => [...literal(`ab${chars.join('')}`), markup(space)])

it('finds every character of generated texts', () => {
  fc.assert(
    fc.property(
      fc.array(token, {minLength: 1, maxLength: 20}),
      fc.constantFrom('utf-8', 'utf-8 with mark', 'utf-16le'),
      (tokens, encoding) => {
        const atoms = [...tokens.flat(), ...literal('slot')]
        const bytes = Uint8Array.from(
          Buffer.from(`${encoding === 'utf-8' ? '' : '\ufeff'}${sourceOf(atoms)}`, encoding === 'utf-16le' ? 'utf16le' : 'utf8')
        )
        expectPlaced(readText({path: 'brief.txt', bytes}), placesOf(atoms), true)
      }
    ),
    {numRuns: 400}
  )
})

it('makes lists of items, without their bullets', () => {
  const {text: found, tree} = text('Neem mee:\r\n- uw paspoort\r\n- een pasfoto\r\n\r\nTot dan.')
  expect(found).toBe('Neem mee:\n\nuw paspoort\n\neen pasfoto\n\nTot dan.')
  expect(tree.children.map((child) => child.type === 'element' && child.tagName)).toEqual(['p', 'ul', 'p'])
})

it('ends a paragraph at a form feed', () => {
  expect(text('Deze bladzijde houdt op en dat staat er\n\fVolgende bladzijde').text).toBe(
    'Deze bladzijde houdt op en dat staat er\n\nVolgende bladzijde'
  )
})
