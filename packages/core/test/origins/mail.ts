import fc from 'fast-check'
import {literal, markup, sourceOf, type Atom} from './atoms.ts'
import {base64, fits, plainly, quoted, quotedWord, together, type Coded} from './mail-encodings.ts'
import {word, writtenWord} from './words.ts'

type Atoms = fc.Arbitrary<readonly Atom[]>

const htmlWord = writtenWord((char) => {
  if ('&<>'.includes(char)) return {source: `&#${char.charCodeAt(0)};`, text: char}
  return {source: char === 'é' ? '&eacute;' : char, text: char}
})
/** Begins with two letters, or a line could begin with what looks like the letter of a list item. */
const plainWord = word.map((chars) => literal(`ab${chars.join('')}`))

function spaced(words: Atoms, ...gaps: readonly string[]): Atoms {
  return fc
    .array(fc.tuple(words, fc.constantFrom(...gaps).map(markup)), {minLength: 1, maxLength: 12})
    .map((parts) => parts.flatMap(([atoms, gap]) => [...atoms, gap]))
}

const page: Atoms = fc
  .array(spaced(htmlWord, ' ', '\r\n', '<br>', '</b> <b>', ' <!-- é -->'), {minLength: 1, maxLength: 3})
  .map((paragraphs) => [
    markup('<html lang="nl"><head><title>weg</title></head><body>'),
    ...paragraphs.flatMap((atoms) => [markup('<p>'), ...atoms, markup('</p>\r\n')]),
    markup('</body></html>\r\n')
  ])
const text: Atoms = spaced(plainWord, ' ', ' \r\n', '\r\n\r\n').map((atoms) => [...atoms, markup('\r\n')])

/** The headers and body of one part, in an encoding that has all of its characters. */
function part(atoms: Atoms, type: string): fc.Arbitrary<Coded> {
  const charsets = fc.constantFrom('utf-8', 'iso-8859-1', 'windows-1252', 'iso-8859-15', 'koi8-r')
  const transfers = fc.constantFrom('quoted-printable', 'base64', '8bit')
  return fc.tuple(atoms, charsets, transfers, fc.integer({min: 12, max: 76})).map(([body, wanted, transfer, width]) => {
    const charset = fits(sourceOf(body), wanted) ? wanted : 'utf-8'
    const header = `Content-Type: ${type}; charset="${charset}"\r\nContent-Transfer-Encoding: ${transfer}\r\n\r\n`
    if (transfer === 'base64') return together([header, base64(body, charset, width - (width % 4))])
    return together([header, transfer === '8bit' ? plainly(body, charset) : quoted(body, charset, width)])
  })
}

const bareWord = word.map((chars) => ['\r\n ', plainly(literal(chars.join('').replace(/[^\w]/g, 'x')), 'utf-8')])
const base64Word = word.map((chars) => ['\r\n =?UTF-8?B?', base64(literal(chars.join('')), 'utf-8', 1000), '?='])
const quotedWords = word.map((chars) => ['\r\n =?utf-8?q?', quotedWord(literal(chars.join(''))), '?='])
/** A subject of bare words, and encoded words that may cut a word in two. */
const subject = fc.array(fc.oneof(bareWord, base64Word, quotedWords), {maxLength: 5}).map((words) => together(words.flat()))

const shapes = [
  ['', ''],
  [
    'Content-Type: multipart/mixed; boundary=buiten\r\n\r\nvoorwoord\r\n--buiten\r\n',
    '\r\n--buiten\r\nContent-Type: application/pdf; name="brief.pdf"\r\nContent-Disposition: attachment\r\n\r\nJVBERi0=\r\n--buiten--\r\n'
  ],
  [
    'Content-Type: multipart/alternative;\r\n boundary="grens"\r\n\r\n--grens\r\nContent-Type: text/plain\r\n\r\nanders\r\n--grens\r\n',
    '\r\n--grens--\r\n'
  ]
]

/** A mail: a page in every shape of mail, or plain text that is not one of two alternatives. */
export const mail = fc
  .tuple(
    subject,
    fc.oneof(
      fc.tuple(part(page, 'text/html'), fc.constantFrom(...shapes)),
      fc.tuple(part(text, 'text/plain'), fc.constantFrom(...shapes.slice(0, 2)))
    )
  )
  .map(([head, [content, [before = '', after = '']]]) =>
    together(['From: a@b.nl\r\nSubject:', head, '\r\nMIME-Version: 1.0\r\n', before, content, after])
  )
