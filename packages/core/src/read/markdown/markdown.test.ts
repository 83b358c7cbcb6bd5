import fc from 'fast-check'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified, type Processor} from 'unified'
import {expect, it} from 'vitest'
import {expectPlaced, placesOf, sourceOf} from '../../../test/origins/atoms.ts'
import {markdownFile} from '../../../test/origins/markdown.ts'
import type {Document} from '../../model/document.ts'
import {bounds} from './bounds.ts'
import {readMarkdown} from './index.ts'

const markdown = (text: string): Document => readMarkdown({path: 'brief.md', bytes: new TextEncoder().encode(text)})

it('finds every character of generated markdown', () => {
  fc.assert(
    fc.property(markdownFile, (atoms) => {
      expectPlaced(markdown(sourceOf(atoms)), placesOf(atoms), true)
    }),
    {numRuns: 400}
  )
})

it('keeps front matter out of the text and takes the language from it', () => {
  expect(markdown('---\ntitle: Brief\ntaal: "fy"\n---\n\nGoeie').lang).toBe('fy')
  expect(markdown('+++\nlang = "en_GB"\n+++\n\nHello')).toMatchObject({lang: 'en-gb', text: 'Hello'})
  expect(markdown('---\ntaal: Nederlands\n---\nHallo')).toMatchObject({lang: 'nl', text: 'Hallo'})
})

it('keeps code as text that is not judged', () => {
  const {text, variables} = markdown('Typ `npm install` en:\n\n    make all\n\n| a `x\\|y` |\n|-|')
  expect(variables.map((range) => text.slice(...range))).toEqual(['npm install', 'make all', 'x|y'])
})

it('reads a footnote where it is written, and leaves out its number', () => {
  expect(markdown('Dit[^1] staat er.\n\nMeer.\n\n[^1]: De noot.').text).toBe('Dit staat er.\n\nMeer.\n\nDe noot.')
})

it('reads comments as suppressions, in blocks and in lines', () => {
  const {text, suppressions} = markdown(
    'Een.\n\n<!-- testpanel negeer lange-zin: reden -->\n\nTwee.\n\nDrie <!-- testpanel negeer: ook --> vier.'
  )
  expect(suppressions.map(({rules, at, reason}) => [rules, text.slice(...at), reason])).toEqual([
    [['lange-zin'], 'Twee.', 'reden'],
    [[], 'Drie vier.', 'ook']
  ])
})

it('makes elements of raw HTML, over several blocks too', () => {
  const document = markdown(
    '<details lang="en"><summary>Meer</summary>\n\nBinnen.\n\n</details>\n\n<div lang="en">\n\nWelcome.\n\n</div>\n\nKlik <a href="/x">hier</a> <b>nu<br>en</i> <naam>.'
  )
  expect(document.text).toBe('Meer\n\nBinnen.\n\nWelcome.\n\nKlik hier nu\nen .')
  const tags = JSON.stringify(document.tree)
  expect(tags).toContain('"tagName":"div","properties":{"lang":"en"}')
  expect(tags).toContain('"tagName":"a","properties":{"href":"/x"}')
  expect(tags).not.toMatch(/"raw"|"naam"/)
})

it('keeps the alt text of images', () => {
  expect(JSON.stringify(markdown('![Een *mooie* kaart](k.png)').tree)).toContain('"alt":"Een mooie kaart"')
})

it('parses the same with its bounds as without', () => {
  const plain = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter)
  const bounded = plain().use(function (this: Processor) {
    this.data().micromarkExtensions?.push(bounds)
  })
  const spaces = [' ', '\n', '\n\n', '    ', 'b c', '> ', '- ', '1. ', '# ', '---\n', '|-|-|\n']
  const bits = [...spaces, ...'a * ** _ ` ``` ~~ | \\ &amp; <b> <!-- --> [ ] ( ) ![ [^1] [^1]: www.a.nl a@b.nl'.split(' ')]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...bits), {maxLength: 50}), (parts) => {
      expect(bounded.parse(parts.join(''))).toEqual(plain.parse(parts.join('')))
    }),
    {numRuns: 1500}
  )
})
