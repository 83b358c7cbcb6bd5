import fc from 'fast-check'
import PostalMime from 'postal-mime'
import {expect, it} from 'vitest'
import {expectPlaced} from '../../../test/origins/atoms.ts'
import {inEditor, toBytes} from '../../../test/origins/mail-encodings.ts'
import {mail as generated} from '../../../test/origins/mail.ts'
import type {Document} from '../../model/document.ts'
import {locate} from '../../text/locate.ts'
import {decodeText} from '../decode.ts'
import {read} from '../index.ts'
import {readHtml} from '../html/index.ts'
import {readText} from '../text/index.ts'
import {readMail} from './index.ts'

const mail = (...lines: string[]): Document => readMail({path: 'bericht.eml', bytes: new TextEncoder().encode(lines.join('\r\n'))})

it('finds every word of generated mails', () => {
  fc.assert(
    fc.property(generated, (coded) => {
      const bytes = toBytes(coded)
      fc.pre(!isMuddled(bytes))
      expectPlaced(readMail({path: 'bericht.eml', bytes}), inEditor(coded), false)
    }),
    {numRuns: 400}
  )
})

/** Bytes of another encoding that happen to be UTF-8 in part: then nobody can say what an editor shows. */
function isMuddled(bytes: Uint8Array): boolean {
  return decodeText(bytes).text.includes('\ufffd')
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

it('reads generated mails as postal-mime does', async () => {
  await fc.assert(
    fc.asyncProperty(generated, async (coded) => {
      const bytes = toBytes(coded)
      const {subject = '', html = '', text = ''} = await PostalMime.parse(bytes)
      const page = readHtml({path: '', bytes: new TextEncoder().encode(html.replace(/<title>.*<\/title>/, ''))}).text
      const content = html === '' ? readText({path: '', bytes: new TextEncoder().encode(text)}).text : page
      expect(oneLine(readMail({path: '', bytes}).text)).toBe(oneLine(`${subject} ${content}`))
    }),
    {numRuns: 200}
  )
})

function placed(document: Document, source: string, words: string): string {
  const at = document.text.indexOf(words)
  const place = locate(document, [at, at + words.length])
  return place?.in === 'source' ? source.slice(...place.at) : ''
}

const nested = [
  'Subject: Uw aanvraag',
  'Content-Type: multipart/mixed; boundary=a',
  '',
  '--a',
  'Content-Type: multipart/related; boundary=b',
  '',
  '--b',
  'Content-Type: multipart/alternative; boundary=c',
  '',
  '--c',
  '',
  'Platte tekst.',
  '--c',
  'Content-Type: text/html',
  '',
  '<p>Rijke tekst.',
  '--c--',
  '--b',
  'Content-Type: image/png; name=logo.png',
  '',
  'x',
  '--b--',
  '--a',
  'Content-Type: message/rfc822',
  '',
  'Subject: Oud',
  '',
  'Oude mail.',
  '--a',
  "Content-Type: application/octet-stream; name*0*=utf-8''beslui; name*1*=t%20%C3%A9%C3%A9n.docx",
  'Content-Disposition: attachment',
  '',
  'x',
  '--a',
  'Content-Type: text/plain',
  '',
  'Voettekst.',
  '--a--',
  'naschrift'
]

it('reads what a mail program shows, and names the letters that hang on it', () => {
  const document = mail(...nested)
  expect(document.text).toBe('Uw aanvraag\n\nRijke tekst.\n\nVoettekst.')
  expect(document.problems).toEqual([{id: 'part-skipped', data: {name: 'besluit één.docx'}, fatal: false}])
})

it('reads other line ends and a missing last boundary', () => {
  const bytes = (lineEnd: string): Uint8Array => new TextEncoder().encode(nested.slice(0, 20).join(lineEnd))
  for (const lineEnd of ['\n', '\r', '\r\n']) expect(readMail({path: '', bytes: bytes(lineEnd)}).text).toBe('Uw aanvraag\n\nRijke tekst.')
})

it('places text in files that are UTF-8, UTF-16, or several encodings at once', () => {
  const lines = 'Subject: Café ‘één’\r\n\r\nDe kosten zijn € 12,50 per café.\r\n'
  for (const bytes of [Buffer.from(lines), Buffer.from(`\ufeff${lines}`), Buffer.from(`\ufeff${lines}`, 'utf16le')]) {
    const document = readMail({path: '', bytes: Uint8Array.from(bytes)})
    for (const words of ['Café ‘één’', 'De kosten zijn € 12,50 per café.']) expect(placed(document, lines, words)).toBe(words)
  }
  const mixed = Buffer.concat([
    Buffer.from('Subject: één\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: 8bit\r\n\r\n'),
    Buffer.from('caf\xe9, \xa3 5', 'latin1')
  ])
  expect(readMail({path: '', bytes: Uint8Array.from(mixed)}).text).toBe('één\n\ncafé, £ 5')
})

it('maps a part in an encoding of several bytes as a whole', () => {
  const bytes = Uint8Array.from([...Buffer.from('Subject: x\r\nContent-Type: text/plain; charset=gb2312\r\n\r\n'), 0xc4, 0xe3, 0xba, 0xc3])
  const document = readMail({path: '', bytes})
  expect(document.text).toBe('x\n\n你好')
  expect(locate(document, [3, 4])).toMatchObject({line: 4, column: 1})
})

it('does not believe a charset that the bytes deny', () => {
  expect(mail('Subject: x', 'Content-Type: text/plain; charset=us-ascii', '', 'één').text).toBe('x\n\néén')
  expect(mail('Subject: x', 'Content-Type: text/plain; charset=geen-naam', '', 'één').text).toBe('x\n\néén')
})

it('decodes subjects that break the rules', () => {
  expect(mail('Subject: =?utf-8?Q?caf=C3?= =?utf-8?Q?=A9 met spatie?= en =?utf-8*nl?B?w6k?=', '', 'x').text).toBe(
    'café met spatie en é\n\nx'
  )
  expect(mail('Subject: =?utf-8?X?a?= =?utf-8?Q?', '', 'x').text).toBe('=?utf-8?X?a?= =?utf-8?Q?\n\nx')
})

it('takes the language from the page or the header', () => {
  expect(mail('Content-Type: text/html', 'Content-Language: fr', '', '<html lang=en><p>Hi').lang).toBe('en')
  expect(mail('Content-Language: en-GB, nl', 'Subject: x', '', 'Hi').lang).toBe('en-gb')
})

it('refuses what is encrypted, no mail, or has more parts than a mail', async () => {
  const refused = async (text: string): Promise<unknown> => (await read({path: 'a.eml', bytes: new TextEncoder().encode(text)})).problems[0]
  expect(await refused('Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nx')).toMatchObject({
    id: 'encrypted',
    fatal: true
  })
  expect(await refused('Zomaar tekst.\n\nMeer tekst.')).toMatchObject({id: 'not-what-it-says', data: {expected: 'eml', found: 'txt'}})
  expect(await refused(`Content-Type: multipart/mixed; boundary=a\n\n${'--a\n\nx\n'.repeat(600)}`)).toMatchObject({
    id: 'hostile',
    data: {reason: 'parts'}
  })
  const deep = Array.from({length: 30}, (_, index) => `Content-Type: multipart/mixed; boundary=b${index}x\n\n--b${index}x\n`).join('')
  expect(await refused(deep)).toMatchObject({id: 'hostile', data: {reason: 'depth'}})
})
