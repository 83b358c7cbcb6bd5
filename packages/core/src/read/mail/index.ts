import type {Element, Root, RootContent} from 'hast'
import type {Document, Problem, Source} from '../../model/document.ts'
import {makeDocument} from '../document.ts'
import {declaredEncoding} from '../html/charset.ts'
import {languageOf} from '../html/language.ts'
import {parseHtml} from '../html/parse.ts'
import {Refused} from '../refused.ts'
import {pointIntoFile} from '../taken.ts'
import {plainTree} from '../text/tree.ts'
import {element, root, sourceText} from '../tree.ts'
import {decodeCharset} from './charset.ts'
import {openMail, type MailFile} from './file.ts'
import {parseHeader} from './header.ts'
import {parsePart, type Part} from './part.ts'
import {shownParts, skippedLetters} from './shown.ts'
import {decodeTransfer} from './transfer.ts'
import {decodeWords} from './words.ts'

interface Read {
  readonly children: readonly RootContent[]
  readonly lang?: string | undefined
  readonly problems: readonly Problem[]
}

/** Reads an e-mail: its subject as a heading, then the message as a mail program shows it, without attachments. */
export function readMail({path, bytes}: Source): Document {
  const file = openMail(bytes)
  const {fields} = parseHeader(file.ascii, [0, file.ascii.length])
  if (fields.length === 0) throw new Refused('not-what-it-says', {expected: 'eml', found: 'txt'})
  const mail = parsePart(file.ascii, [0, file.ascii.length])
  if (isEncrypted(mail)) throw new Refused('encrypted', {})
  const subject = fields.find(({name}) => name === 'subject')
  const read = [...(subject ? [readSubject(file, subject.at)] : []), ...shownParts(mail).map((part) => readPart(file, part))]
  return makeDocument({
    path,
    format: 'eml',
    tree: root(read.flatMap(({children}) => children)),
    lang: read.find(({lang}) => lang !== undefined)?.lang ?? mail.language,
    source: file.text,
    problems: [...read.flatMap(({problems}) => problems), ...skippedLetters(mail)]
  })
}

function isEncrypted({type, parameters}: Part): boolean {
  if (type === 'multipart/encrypted') return true
  return /^application\/(?:x-)?pkcs7-mime$/.test(type) && parameters.get('smime-type') !== 'signed-data'
}

function readSubject(file: MailFile, at: readonly [number, number]): Read {
  const stretches = decodeWords(file, at)
  const heading = element(
    'h1',
    {},
    stretches.map(({taken}) => {
      const text = sourceText(taken.text, 0)
      pointIntoFile(text, taken)
      return text
    })
  )
  return {children: [heading], problems: stretches.flatMap(({problems}) => problems)}
}

function readPart(file: MailFile, {type, parameters, transfer, body}: Part): Read {
  const bytes = decodeTransfer(file, body, transfer)
  const page = type === 'text/html'
  const {taken, problems} = decodeCharset(bytes, parameters.get('charset') ?? (page ? declaredEncoding(bytes.bytes) : undefined))
  const tree = page ? parseHtml(taken.text) : plainTree(taken.text)
  pointIntoFile(tree, taken)
  return {children: tree.children.map(withoutTitle), lang: page ? languageOf(tree) : undefined, problems}
}

/** A mail program shows the subject, never the title of the page. */
function withoutTitle(node: RootContent): RootContent {
  if (node.type !== 'element') return node
  return {...node, children: node.children.filter((child) => !isTitle(child)).map((child) => withoutTitle(child) as Element)}
}

function isTitle(node: Root['children'][number]): boolean {
  return node.type === 'element' && node.tagName === 'title'
}
