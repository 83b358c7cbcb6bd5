import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {clean, entries, fixtures, folder, longSentence, testpanel} from './testpanel.ts'

const piped = async (input: string | Uint8Array, ...args: string[]) => {
  const ran = await testpanel(['check', '-', '--format', 'jsonl', ...args], {input})
  return {code: ran.code, ...entries(ran)[0]}
}

test('text that is piped in is read as what it looks like', async () => {
  expect(await piped(longSentence)).toMatchObject({code: 1, path: 'stdin.txt', format: 'txt'})
  expect(await piped(`# Besluit\n\n${clean}`)).toMatchObject({code: 0, path: 'stdin.md', format: 'md'})
  expect(await piped('<!doctype html><html lang="nl"><title>Kaart</title><main><p>U krijgt een kaart.</main>')).toMatchObject({path: 'stdin.html', format: 'html'})
  expect(await piped(readFileSync(join(fixtures, 'brieven', 'kapvergunning.docx')))).toMatchObject({path: 'stdin.docx', format: 'docx'})
  expect(await piped(readFileSync(join(fixtures, 'brieven', 'schuldhulp-uitnodiging.odt')))).toMatchObject({path: 'stdin.odt', format: 'odt'})
})

test('--stdin-path gives the name, and with it the format', async () => {
  expect(await piped(clean, '--stdin-path', 'site/kaart.md')).toMatchObject({code: 0, path: 'site/kaart.md', format: 'md'})
})

test('nothing, and too much, are problems with a name', async () => {
  expect(await piped('')).toMatchObject({code: 2, problems: [{id: 'empty'}]})
  expect(await piped(new Uint8Array(21 * 1024 * 1024).fill(0x20), '--stdin-path', 'groot.txt')).toMatchObject({code: 2, path: 'groot.txt', problems: [{id: 'too-large'}]})
})

test('beside files, in the order they were named', async () => {
  const ran = await testpanel(['check', 'b.txt', '-', 'a.txt', '--format', 'jsonl'], {cwd: folder({'a.txt': clean, 'b.txt': clean}), input: clean})
  expect(entries(ran).map(({path}) => path)).toEqual(['b.txt', 'stdin.txt', 'a.txt'])
})
