import {expect} from 'vitest'
import type {Document, Source} from '../../src/model/document.ts'
import type {Report} from '../../src/model/finding.ts'
import {fixFile, type FixedFile} from '../../src/fix/index.ts'
import {read} from '../../src/read/index.ts'
import {splice} from '../../src/write/edit.ts'
import {decided, packedEntries} from './changes.ts'
import {stamp} from './replacing.ts'

/** Fixes a file, and proves what must hold of every fix. */
export async function expectFixed(source: Source, check: (document: Document) => Report): Promise<FixedFile> {
  const original = new Uint8Array(source.bytes)
  const fixed = await fixFile(source, check, stamp)
  if (typeof fixed === 'string' || 'id' in fixed) throw new Error(`${source.path}: ${JSON.stringify(fixed)}`)
  const {bytes, before, after, fixes} = fixed
  expect(Buffer.compare(source.bytes, original), 'the input is as it was').toBe(0)
  expect(after.text).toBe(splice(before.text, fixes))
  const path = source.path
  const textOf = async (copy: Uint8Array): Promise<string> => (await read({path, bytes: copy})).text
  expect(await textOf(bytes)).toBe(after.text)
  const again = await fixFile({path, bytes}, check, stamp)
  expect(again).toMatchObject({fixes: []})
  expect(Buffer.compare((again as FixedFile).bytes, bytes), 'fixing twice changes nothing').toBe(0)
  if (before.format === 'docx' || before.format === 'odt') {
    expect(await textOf(decided(bytes, before.format, 'accept'))).toBe(after.text)
    expect(await textOf(decided(bytes, before.format, 'reject'))).toBe(before.text)
    const [old, now] = [packedEntries(source.bytes), packedEntries(bytes)]
    expect([...now.keys()]).toEqual([...old.keys()])
    for (const [name, entry] of now) if (!/^(?:word\/(?:document|footnotes|endnotes)|content)\.xml$/.test(name)) expect(entry, name).toBe(old.get(name))
  }
  return fixed
}
