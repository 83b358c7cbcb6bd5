import {appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {expect, onTestFinished, test} from 'vitest'
import type {Kept} from '../../src/site/crawl.ts'
import {Journal} from '../../src/site/journal.ts'
import {home, resultsOf, walk, type Graph} from './walked.ts'

const names = ['', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const
const graphs: fc.Arbitrary<Graph> = fc.dictionary(fc.constantFrom(...names), fc.uniqueArray(fc.constantFrom(...names), {maxLength: 5}))

test('whoever is first, however often it is ended and wherever the file was torn: the same addresses, each with its result once', async () => {
  const path = temporary()
  const stops = fc.array(fc.record({most: fc.nat(6), torn: fc.nat(400), at: fc.integer({min: 1, max: 3})}), {maxLength: 4})
  await fc.assert(fc.asyncProperty(graphs, fc.integer({min: 1, max: 9}), fc.array(fc.nat(4), {minLength: 1, maxLength: 7}), stops, async (graph, max, delays, ends) => {
    const reference = await Journal.create<Kept<string>>(`${path}.heel`, max)
    await walk(graph, reference)
    const whole = await resultsOf(reference)
    const {known, done, leftOut} = await reference.progress()
    expect([known, done]).toEqual([whole.length, whole.length])
    await reference.close()

    let journal = await Journal.create<Kept<string>>(path, max)
    for (const {most, torn, at} of ends) {
      await walk(graph, journal, {at, most, delays})
      await journal.close()
      const {size} = statSync(path)
      truncateSync(path, Math.max(0, size - torn))
      journal = (await Journal.resume<Kept<string>>(path, max)) ?? expect.fail('no journal')
    }
    expect(await walk(graph, journal, {at: 2, delays})).toBe('done')
    expect(await resultsOf(journal)).toEqual(whole)
    expect(await journal.progress()).toEqual({known, done, leftOut})
    await journal.close()
  }), {numRuns: 150})
})

test('what was half written, or damaged, is done again', async () => {
  const path = temporary()
  const graph: Graph = {'': ['a', 'b'], a: [], b: []}
  const first = await Journal.create<Kept<string>>(path, 10)
  await walk(graph, first)
  const whole = await resultsOf(first)
  await first.close()
  const lines = readFileSync(path, 'utf8').split('\n')
  writeFileSync(path, [lines[0], lines[1], `{rommel${lines[2]}`, lines[3], ''].join('\n'))
  appendFileSync(path, '{"url":"https://gemeente.example/a","found":[]}\t{"entry":"half')
  const again = (await Journal.resume<Kept<string>>(path, 10)) ?? expect.fail('no journal')
  expect(await again.progress()).toMatchObject({known: 3, done: 2})
  const looks: string[] = []
  await walk(graph, again, {looks})
  expect(looks).toHaveLength(1)
  expect(await resultsOf(again)).toEqual(whole)
  await again.remove()
  expect(await Journal.resume(path, 10)).toBeUndefined()
})

test('a second result of one address is dropped, and after closing nothing is kept', async () => {
  const path = temporary()
  const journal = await Journal.create<string>(path, 10)
  await journal.add([{url: home, depth: 0}])
  const address = (await journal.next()) ?? expect.fail('no address')
  await Promise.all([journal.finish(address, 'een', []), journal.finish(address, 'twee', [{url: `${home}a`, depth: 1}])])
  expect(await resultsOf(journal)).toEqual([{url: home, depth: 0, result: 'een'}])
  expect(await journal.next()).toBeUndefined()
  await journal.close()
  await journal.finish({url: `${home}b`, depth: 1}, 'drie', [])
  expect(readFileSync(path, 'utf8')).not.toContain('drie')
})

test('an address that was handed out and not finished is known without a result', async () => {
  const journal = await Journal.create<string>(temporary(), 2)
  await journal.add([{url: `${home}b`, depth: 0}, {url: `${home}a`, depth: 0}, {url: `${home}c`, depth: 0}])
  await journal.finish((await journal.next()) ?? expect.fail('no address'), 'b', [])
  await journal.next()
  expect(await resultsOf(journal)).toEqual([{url: `${home}a`, depth: 0}, {url: `${home}b`, depth: 0, result: 'b'}])
  expect(await journal.progress()).toEqual({known: 2, done: 1, leftOut: 1})
  await journal.close()
})

test('nobody else on this machine reads what was found', async () => {
  const path = temporary()
  await (await Journal.create(path, 1)).close()
  expect(statSync(path).mode & 0o077).toBe(0)
})

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'testpanel-journal-'))
  onTestFinished(() => rmSync(folder, {recursive: true}))
  return join(folder, 'site.jsonl')
}
