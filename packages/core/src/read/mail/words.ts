import type {Range} from '../../model/document.ts'
import {decodeCharset, type TakenPart} from './charset.ts'
import type {MailFile} from './file.ts'
import {asItIs, base64, join, quotedPrintable, type PlacedBytes} from './transfer.ts'

/** A stretch of a header value whose bytes are in one encoding. */
interface Stretch {
  /** Undefined for what is not an encoded word. */
  readonly charset: string | undefined
  readonly bytes: PlacedBytes
}

const encodedWord = /=\?([^?\s*]+)(?:\*[^?\s]*)?\?([BbQq])\?([^?\r\n]*)\?=/g

/**
 * The text of a header value: encoded words such as `=?utf-8?Q?caf=C3=A9?=` decoded, the white space between two of them
 * dropped. Neighbours in the same encoding are joined first, since some programs cut a character in two.
 */
export function decodeWords(file: MailFile, at: Range): readonly TakenPart[] {
  const stretches: Stretch[] = []
  for (const {charset, bytes} of stretchesOf(file, at)) {
    const last = stretches.at(-1)
    if (last && last.charset === charset) stretches[stretches.length - 1] = {charset, bytes: join([last.bytes, bytes])}
    else stretches.push({charset, bytes})
  }
  return stretches.map(({charset, bytes}) => decodeCharset(bytes, charset))
}

function stretchesOf(file: MailFile, [start, end]: Range): readonly Stretch[] {
  const value = file.ascii.slice(start, end)
  const stretches: Stretch[] = []
  let done = 0
  for (const {index, 0: word, 1: charset = '', 2: encoding = '', 3: coded = ''} of value.matchAll(encodedWord)) {
    const between = value.slice(done, index)
    if (between.trim() !== '' || (done === 0 && between !== ''))
      stretches.push({charset: undefined, bytes: asItIs(file, [start + done, start + index])})
    const codedEnd = start + index + word.length - 2
    const at: Range = [codedEnd - coded.length, codedEnd]
    stretches.push({charset: charset.toLowerCase(), bytes: /b/i.test(encoding) ? base64(file, at) : quotedPrintable(file, at, true)})
    done = index + word.length
  }
  if (done < value.length) stretches.push({charset: undefined, bytes: asItIs(file, [start + done, end])})
  return stretches
}
