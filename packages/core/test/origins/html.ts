import fc from 'fast-check'
import {markup, type Atom} from './atoms.ts'
import {named, writtenWord} from './words.ts'

/** Names that HTML also knows without a semicolon. */
const shortNames = named('á aacute é eacute ë euml ï iuml ö ouml ü uuml ç ccedil ñ ntilde · middot & amp < lt > gt " quot \u00ad shy')
const names = new Map([...shortNames, ...named('€ euro “ ldquo ” rdquo ’ rsquo – ndash … hellip Ω Omega č ccaron')])
const windowsNumbers = named('€ 128 … 133 ’ 146 “ 147 ” 148 – 150')

/** A character in one of the ways that HTML has for it. */
function written(char: string, way: number): Atom {
  const code = char.codePointAt(0) ?? 0
  const single = String.fromCodePoint(code) === char
  if (way === 1 && names.has(char)) return {source: `&${names.get(char)};`, text: char}
  if (way === 2 && shortNames.has(char)) return {source: `&${shortNames.get(char)}`, text: char}
  if (way === 3 && single) return {source: `&#${code};`, text: char}
  if (way === 4 && single) return {source: `&#x${code.toString(16)};`, text: char}
  if (way === 5 && windowsNumbers.has(char)) return {source: `&#${windowsNumbers.get(char)};`, text: char}
  return '&<'.includes(char) ? {source: `&${names.get(char)};`, text: char} : {source: char, text: char}
}

const space = fc.constantFrom(' ', '\n', '\r\n', '\t', '\r', '  \n ', ' <!-- weg & é --> ').map(markup)
const around = fc.constantFrom(
  '|',
  '<b>|</b>',
  '<a href="?a&amp;b=&eacute;">|</a>',
  '<i><b>|</i></b>',
  '<!-- -->|',
  '<span hidden>x</span>|'
)

/** Puts atoms at the bar. */
function within(shell: string, atoms: readonly Atom[]): readonly Atom[] {
  const [open = '', close = ''] = shell.split('|')
  return [markup(open), ...atoms, markup(close)]
}

const token = fc.tuple(writtenWord(written), around, space).map(([atoms, shell, gap]) => [...within(shell, atoms), gap])
const sentence = fc.array(token, {minLength: 1, maxLength: 6}).map((tokens) => tokens.flat())

const flow = fc.constantFrom(
  ...'<p>|</p>  <p>|  <h1>|</h1>  <ul><li>|</li></ul>  <ul><li>|</ul>  <dl><dt>|</dl>  <table><tr><td>|</td></tr></table>'.split('  '),
  ...'<table><td>|</table>  <blockquote><p>|</p></blockquote>  <div title="&eacute;"><div>|</div></div>  <div>|<br>  |<hr>'.split('  ')
)
const verbatim = fc.constantFrom('<pre>\n|</pre>', '<textarea>|</textarea>')
const block = fc.oneof(
  {weight: 5, arbitrary: fc.tuple(flow, sentence).map(([shell, atoms]) => within(shell, atoms))},
  {
    weight: 1,
    arbitrary: fc.tuple(verbatim, sentence).map(([shell, atoms]) =>
      within(
        shell,
        atoms.filter(({source}) => !source.includes('<'))
      )
    )
  }
)
const document = fc.constantFrom('|', '<!doctype html><html lang=nl><head></head><body>|</body></html>\n', '<body>\r\n|\r\n</body>')

/** A page. */
export const page = fc
  .tuple(document, fc.array(block, {minLength: 1, maxLength: 5}))
  .map(([shell, blocks]) => within(shell, withSemicolons(blocks.flat())))

/** A name without semicolon must not be followed by what would make it another name. */
function withSemicolons(atoms: readonly Atom[]): readonly Atom[] {
  return atoms.map((atom, index) => {
    const next = atoms.slice(index + 1).find(({source}) => source !== '')?.source ?? ''
    return /^&\w+$/.test(atom.source) && /^[\w;=]/.test(next) ? {...atom, source: `${atom.source};`} : atom
  })
}
