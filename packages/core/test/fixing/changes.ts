import {unzip, zip} from '../../../../fixtures/make/zip.ts'

// Tracked changes accepted or refused as an office program does, found without the readers and writers: by their tags.

type Decide = 'accept' | 'reject'

/** The letter after every change of Testpanel was accepted or rejected; those of others stay. */
export function decided(bytes: Uint8Array, format: 'docx' | 'odt', decide: Decide): Uint8Array {
  const decideIn = format === 'docx' ? decideInWord : decideInOdf
  const entries = [...unzip(bytes)].map(([name, data]) => ({
    name,
    data: name.endsWith('.xml') ? decideIn(Buffer.from(data).toString('utf8'), decide) : data,
    ...(name === 'mimetype' && {stored: true})
  }))
  return zip(entries)
}

const insertion = /<w:ins w:id="\d+" w:author="Testpanel" [^>]*>([\s\S]*?)<\/w:ins>/g
const deletion = /<w:del w:id="\d+" w:author="Testpanel" [^>]*>([\s\S]*?)<\/w:del>/g

function decideInWord(xml: string, decide: Decide): string {
  if (decide === 'accept') return xml.replaceAll(deletion, '').replaceAll(insertion, '$1')
  return xml.replaceAll(insertion, '').replaceAll(deletion, (_, run: string) => run.replaceAll('w:delText', 'w:t'))
}

const region = /<text:changed-region xml:id="(testpanel\d+)"[^>]*><text:(deletion|insertion)><office:change-info>[\s\S]*?<\/office:change-info>([\s\S]*?)<\/text:\2><\/text:changed-region>/g

function decideInOdf(xml: string, decide: Decide): string {
  let result = xml.replaceAll(region, '')
  for (const [, id = '', kind, content = ''] of xml.matchAll(region)) {
    const inner = content.replace(/^<text:[ph][^>]*>|<\/text:[ph]>$/g, '')
    const [start, end] = [`<text:change-start text:change-id="${id}"/>`, `<text:change-end text:change-id="${id}"/>`]
    if (kind === 'deletion') result = result.replace(`<text:change text:change-id="${id}"/>`, () => (decide === 'accept' ? '' : inner))
    else if (decide === 'accept') result = result.replace(start, '').replace(end, '')
    else result = result.slice(0, result.indexOf(start)) + result.slice(result.indexOf(end) + end.length)
  }
  return result
}

/** The stored or packed bytes of each entry, with all that is in its own header. */
export function packedEntries(bytes: Uint8Array): ReadonlyMap<string, string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = new Map<string, string>()
  let at = buffer.readUInt32LE(buffer.lastIndexOf(Uint8Array.of(0x50, 0x4b, 0x05, 0x06)) + 16)
  while (buffer.readUInt32LE(at) === 0x02014b50) {
    const [nameLength, extra, comment, local] = [buffer.readUInt16LE(at + 28), buffer.readUInt16LE(at + 30), buffer.readUInt16LE(at + 32), buffer.readUInt32LE(at + 42)]
    const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28)
    found.set(buffer.toString('utf8', at + 46, at + 46 + nameLength), buffer.toString('latin1', local, start + buffer.readUInt32LE(at + 20)))
    at += 46 + nameLength + extra + comment
  }
  return found
}
