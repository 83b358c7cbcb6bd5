import {randomBytes} from 'node:crypto'
import {inflateRawSync} from 'node:zlib'
import {describe, expect, test} from 'vitest'
import {zip, type Entry} from '../../../../../fixtures/make/zip.ts'
import {Zip} from './index.ts'

const open = (...entries: readonly Entry[]): Zip => new Zip(zip(entries))
const some: Entry = {name: 'a.txt', data: 'tekst'}
const refusal = (reason: string, part?: string): object => ({data: part === undefined ? {reason} : {reason, part}})

function changed(bytes: Uint8Array, offset: number, ...values: readonly number[]): Uint8Array {
  const copy = Uint8Array.from(bytes)
  copy.set(values, offset < 0 ? copy.length + offset : offset)
  return copy
}

describe('a sound zip', () => {
  test('gives its entries, stored or deflated', async () => {
    const data = new Uint8Array(randomBytes(200_000))
    const opened = open(some, {name: 'map/b.bin', data}, {...some, name: 'stored', stored: true})
    expect(opened.names).toEqual(['a.txt', 'map/b.bin', 'stored'])
    expect(await opened.read('map/b.bin')).toEqual(data)
    expect(new TextDecoder().decode(await opened.read('stored'))).toBe('tekst')
    await expect(opened.read('c')).rejects.toMatchObject({id: 'damaged', ...refusal('missing-part', 'c')})
  })
})

describe('a zip that two readers could understand differently is hostile', () => {
  test.each<[string, readonly Entry[], string]>([
    ['two entries of one name', [some, some], 'duplicate'],
    ['a way up', [{...some, name: '../a'}], 'path'],
    ['a way up behind a backslash', [{...some, name: 'a\\..\\b'}], 'path'],
    ['a place on the disk', [{...some, name: '/etc/passwd'}], 'path'],
    ['a drive', [{...some, name: 'c:\\a'}], 'path'],
    ['no name', [{...some, name: ''}], 'path'],
    ['too many entries', Array.from({length: 2001}, (_, index) => ({...some, name: `${index}`})), 'entries'],
    ['a bomb', [{name: 'bomb', data: new Uint8Array(20_000_000)}], 'ratio']
  ])('%s', (_, entries, reason) => {
    expect(() => new Zip(zip(entries))).toThrow(expect.objectContaining({id: 'hostile', data: expect.objectContaining({reason})}))
  })

  test('overlapping entries', () => {
    const inside = zip([{name: 'b', data: 'z', stored: true}]).slice(0, 32)
    const host = zip([{name: 'a', data: inside, stored: true}, {name: 'b', data: 'z', stored: true, claimedOffset: 31}])
    expect(() => new Zip(host)).toThrow(/overlap/)
  })

  test('zip64, as it is written and as it is claimed', () => {
    const bytes = zip([some])
    expect(() => new Zip(changed(bytes, -12, 0xff, 0xff))).toThrow(/zip64/)
    expect(() => new Zip(changed(bytes, -6, 0xff, 0xff, 0xff, 0xff))).toThrow(/zip64/)
  })
})

describe('what is too large', () => {
  test('an entry, and all entries together', () => {
    const claim = (name: string, claimedSize: number): Entry => ({name, data: randomBytes(400_000), claimedSize})
    expect(() => open(claim('a', 65 * 1024 * 1024))).toThrow(expect.objectContaining({id: 'too-large', data: {size: 65, limit: 64, part: 'a'}}))
    expect(() => open(...['a', 'b', 'c', 'd', 'e'].map((name) => claim(name, 60 * 1024 * 1024)))).toThrow(expect.objectContaining({id: 'too-large', data: {size: 300, limit: 256}}))
  })
})

describe('sizes must be true', () => {
  test('more than was said: no more is inflated than was said', async () => {
    const lying = open({name: 'a', data: new Uint8Array(100_000_000), claimedSize: 1000})
    const before = performance.now()
    await expect(lying.read('a')).rejects.toMatchObject({id: 'hostile', ...refusal('lying-size', 'a')})
    expect(performance.now() - before).toBeLessThan(1000)
  })

  test('less than was said', async () => {
    await expect(open({...some, claimedSize: 6}).read('a.txt')).rejects.toMatchObject({id: 'damaged', ...refusal('size', 'a.txt')})
  })

  test('a stored entry', () => {
    expect(() => open({...some, stored: true, claimedSize: 6})).toThrow(expect.objectContaining({id: 'damaged', ...refusal('size', 'a.txt')}))
  })
})

describe('damage', () => {
  test('other bytes than were packed', async () => {
    const bytes = zip([{...some, stored: true}])
    await expect(new Zip(changed(bytes, 35, 0x54)).read('a.txt')).rejects.toMatchObject({id: 'damaged', ...refusal('checksum', 'a.txt')})
    await expect(new Zip(changed(zip([some]), 35, 0xff, 0xff)).read('a.txt')).rejects.toMatchObject({id: 'damaged'})
  })

  test('a file that is cut off, or that goes on', () => {
    const bytes = zip([some])
    for (let length = 0; length < bytes.length; length++) expect(() => new Zip(bytes.slice(0, length))).toThrow(/^damaged/)
    expect(() => new Zip(Uint8Array.of(...bytes, 0))).toThrow(/damaged truncated/)
  })

  test('encryption and unknown compression', () => {
    const bytes = zip([some])
    const central = bytes.length - 22 - 46 - 5
    expect(() => new Zip(changed(bytes, central + 8, 1))).toThrow(expect.objectContaining({id: 'encrypted'}))
    expect(() => new Zip(changed(bytes, central + 10, 14))).toThrow(/damaged method/)
  })
})

describe('with a function of its own to inflate', () => {
  const own = (packed: Uint8Array, most: number): Uint8Array => inflateRawSync(packed, {maxOutputLength: most})
  const read = (entry: Entry, change: (bytes: Uint8Array) => Uint8Array = (bytes) => bytes): Promise<Uint8Array> => new Zip(change(zip([entry])), own).read(entry.name)

  test('gives the same bytes', async () => {
    const data = new Uint8Array(randomBytes(200_000))
    expect(new Uint8Array(await read({name: 'b.bin', data}))).toEqual(data)
    expect(await read({name: 'leeg', data: ''})).toHaveLength(0)
  })

  test('refuses what lies about its size, and what is damaged', async () => {
    await expect(read({...some, data: 'tekst'.repeat(50), claimedSize: 20})).rejects.toMatchObject({id: 'hostile', ...refusal('lying-size', 'a.txt')})
    await expect(read({...some, claimedSize: 20})).rejects.toMatchObject({id: 'damaged', ...refusal('size', 'a.txt')})
    await expect(read(some, (bytes) => changed(bytes, 35, 0xff, 0xff))).rejects.toMatchObject({id: 'damaged', ...refusal('compression', 'a.txt')})
  })
})
