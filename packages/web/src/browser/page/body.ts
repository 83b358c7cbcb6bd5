import type {CDPSession} from 'playwright-core'
import {usualCaps} from '../proxy/budget.ts'

const piece = 1024 * 1024

/**
 * The body of an answer that is held back, unpacked; undefined when it is too large. A server may pack a page of gigabytes in a few
 * kilobytes: that one is read in pieces and no further than the cap. What is not packed, the proxy has counted already.
 */
export async function bodyOf(cdp: CDPSession, requestId: string, isPacked: boolean): Promise<Buffer | undefined> {
  if (isPacked) return inPieces(cdp, requestId, usualCaps.response)
  const {body, base64Encoded} = await cdp.send('Fetch.getResponseBody', {requestId})
  return Buffer.from(body, base64Encoded ? 'base64' : 'utf8')
}

async function inPieces(cdp: CDPSession, requestId: string, most: number): Promise<Buffer | undefined> {
  const {stream: handle} = await cdp.send('Fetch.takeResponseBodyAsStream', {requestId})
  const pieces: Buffer[] = []
  let size = 0
  for (;;) {
    const {data, base64Encoded, eof} = await cdp.send('IO.read', {handle, size: piece})
    const bytes = Buffer.from(data, base64Encoded ? 'base64' : 'utf8')
    pieces.push(bytes)
    size += bytes.length
    if (!eof && size <= most) continue
    await cdp.send('IO.close', {handle})
    return size > most ? undefined : Buffer.concat(pieces)
  }
}
