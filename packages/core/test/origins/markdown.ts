import fc from 'fast-check'
import {literal, markup, type Atom} from './atoms.ts'
import {named, writtenWord} from './words.ts'

type Atoms = fc.Arbitrary<readonly Atom[]>

const names = named('é eacute ë euml € euro & amp < lt * ast | verbar Ω Omega \u00ad shy')

/** A character in one of the ways that markdown has for it; signs are never bare, so that they are no markup. */
function written(char: string, way: number): Atom {
  const code = char.codePointAt(0) ?? 0
  const single = String.fromCodePoint(code) === char
  if (way === 1 && names.has(char)) return {source: `&${names.get(char)};`, text: char}
  if (way === 2 && single) return {source: `&#${code};`, text: char}
  if (way === 3 && single) return {source: `&#x${code.toString(16)};`, text: char}
  return /[!-/:-@[-`{-~]/.test(char) ? {source: `\\${char}`, text: char} : {source: char, text: char}
}

const word = writtenWord(written)
const formatted = fc
  .tuple(
    word,
    fc.constantFrom('?', '**?**', '[?](<u v> "t")', '~~?~~', '***?***', '<b>?</b>', '<b class="x">?</i>', '![alt](x.png)?', '[^1]?')
  )
  .map(([atoms, shell]) => [markup(shell.slice(0, shell.indexOf('?'))), ...atoms, markup(shell.slice(shell.indexOf('?') + 1))])
/** At the start of a line the comment would begin a block of HTML, so a letter stands before it. */
const commented = word.map((atoms) => [...literal('w'), markup('<!-- & -->'), ...atoms])
const inlineCode = fc.constantFrom('a', 'a b', 'x \\* &amp; y', 'een_twee', 'c`d').map((code) => {
  const fence = markup(code.includes('`') ? '``' : '`')
  return [fence, ...literal(code), fence]
})
const token: Atoms = fc.oneof({weight: 6, arbitrary: formatted}, {weight: 1, arbitrary: commented}, {weight: 1, arbitrary: inlineCode})

const line: Atoms = fc.array(token, {minLength: 1, maxLength: 4}).map((tokens) => tokens.flatMap((atoms) => [...atoms, markup(' ')]))
const gap = fc.constantFrom(' ', ' ', '  ', '\t', ' \n', '\n', '  \n', '\\\n', '\n  ').map(markup)
const paragraph: Atoms = fc
  .array(fc.tuple(token, gap), {minLength: 1, maxLength: 7})
  .map((parts) => parts.flatMap(([atoms, space]) => [...atoms, space]).slice(0, -1))

const row: Atoms = fc.tuple(line, line).map(([first, second]) => [markup('| '), ...first, markup('| '), ...second, markup('|\n')])
const table: Atoms = fc.tuple(row, fc.array(row, {maxLength: 2})).map(([head, rows]) => [...head, markup('| - | :-: |\n'), ...rows.flat()])
const fenced: Atoms = fc
  .tuple(fc.constantFrom(['```', '```'], ['~~~~ js', '~~~~']), fc.constantFrom('let a = "&amp;"', '  als\\*\n\n\ttab', 'x'))
  .map(([[open = '', close = ''], code]) => [markup(`${open}\n`), ...literal(code), markup(`\n${close}\n`)])
const htmlBlock: Atoms = fc
  .tuple(word, fc.constantFrom(['<div>\n', '\n</div>\n'], ['<p>', '</p>\n'], ['<table><tr><td>\n', '</table>\n']))
  .map(([atoms, [open = '', close = '']]) => [markup(open), ...atoms.filter(({source}) => !source.startsWith('\\')), markup(close)])

const leaf: Atoms = fc.oneof(
  {weight: 4, arbitrary: paragraph},
  {weight: 1, arbitrary: paragraph.map((atoms) => prefixed(atoms, '- [x] ', '  '))},
  {weight: 1, arbitrary: line.map((atoms) => [markup('## '), ...atoms])},
  {weight: 1, arbitrary: line.map((atoms) => [...atoms, markup('\n---')])},
  {weight: 1, arbitrary: table},
  {weight: 1, arbitrary: fenced},
  {weight: 1, arbitrary: htmlBlock}
)

const containers = fc.constantFrom(['> ', '> '], ['>', '> '], ['- ', '  '], ['10. ', '    '], ['> - ', '>   '])
const {block} = fc.letrec<{block: readonly Atom[]; nested: readonly Atom[]}>((tie) => ({
  block: fc.oneof({depthSize: 'small', withCrossShrink: true}, {weight: 4, arbitrary: leaf}, {weight: 2, arbitrary: tie('nested')}),
  nested: fc.tuple(fc.array(tie('block'), {minLength: 1, maxLength: 3}), containers).map(([blocks, [first = '', rest = '']]) =>
    prefixed(
      blocks.flatMap((atoms) => [...atoms, markup('\n\n')]),
      first,
      rest
    )
  )
}))

/** Puts `first` before the first line and `rest` before the others, as quotes and list items do. */
function prefixed(atoms: readonly Atom[], first: string, rest: string): readonly Atom[] {
  return [markup(first), ...atoms.map((atom) => (atom.text === '' ? markup(atom.source.replaceAll('\n', `\n${rest}`)) : atom))]
}

/** A markdown file: blocks in lists and quotes, with each of the line ends. The comments keep a list from joining the next. */
export const markdownFile: Atoms = fc
  .tuple(fc.array(block, {minLength: 1, maxLength: 3}), fc.constantFrom('\n', '\r\n', '\r'), fc.constantFrom('', '---\nlang: nl\n---\n'))
  .map(([blocks, lineEnd, frontMatter]) =>
    [markup(frontMatter), ...blocks.flatMap((atoms) => [...atoms, markup('\n\n<!-- -->\n\n')]), markup('[^1]: \n')].map(
      ({source, text}) => ({
        text,
        source: source.replaceAll('\n', lineEnd)
      })
    )
  )
