import {decodeText, knownLabel} from '../decode.ts'

const meta = /<meta\s[^>]{0,500}?charset\s*=\s*["']?\s*([\w:.-]+)/i
const declaration = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w:.-]+)/i

/** The encoding that an HTML file says it has, in its first kilobytes, as browsers look for it. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replace(/<!--[\s\S]*?-->/g, '')
  return (declaration.exec(start) ?? meta.exec(start))?.[1]
}

/** A page that a server sent, as text; `charset`: what the server says it is. That goes before what the page itself says. */
export function decodePage(bytes: Uint8Array, charset?: string): string {
  return decodeText(bytes, knownLabel(charset) === undefined ? declaredEncoding(bytes) : charset).text
}
