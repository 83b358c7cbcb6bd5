import {chmodSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {expect, test} from 'vitest'
import {findSoffice} from '../../packages/cli/src/convert/soffice.ts'
import {clean, entries, folder, testpanel} from './testpanel.ts'

const rtf = '{\\rtf1\\ansi Geachte heer,\\par U krijgt een brief.\\par}'

test('without LibreOffice an old file gets a clear message, and the rest is checked', async () => {
  const cwd = folder({'oud.rtf': rtf, 'brief.txt': clean})
  const ran = await testpanel(['check', '.', '--format', 'jsonl'], {cwd, env: {PATH: cwd}})
  expect(ran.code).toBe(2)
  expect(entries(ran).map(({path, problems}) => [path, problems[0]?.id])).toEqual([['./brief.txt', undefined], ['./oud.rtf', 'needs-libreoffice']])
})

test('what is no doc or rtf inside never reaches LibreOffice', async () => {
  const cwd = folder({'pagina.doc': '<html><img src="http://127.0.0.1:9/x.png">', 'leeg.rtf': ''})
  const ran = await testpanel(['check', '.', '--format', 'jsonl'], {cwd})
  expect(entries(ran).map(({problems}) => problems[0]?.id)).toEqual(['empty', 'not-what-it-says'])
})

test.runIf(process.platform !== 'win32')('a conversion that hangs is ended with all that it started, and leaves nothing behind', async () => {
  const cwd = folder({'oud.rtf': rtf, 'brief.txt': clean})
  const bin = folder({soffice: '#!/bin/sh\n(while true; do echo x >> "$SIGNS"; sleep 0.1; done) &\nwait\n'})
  chmodSync(join(bin, 'soffice'), 0o755)
  const temporary = folder()
  const signs = join(bin, 'signs-of-life')
  const ran = await testpanel(['check', 'oud.rtf', 'brief.txt', '--time-limit', '1', '--format', 'jsonl'], {cwd, env: {PATH: `${bin}:${process.env['PATH']}`, TMPDIR: temporary, SIGNS: signs}})
  expect(ran.code).toBe(2)
  expect(entries(ran).map(({problems}) => problems[0]?.id)).toEqual(['too-slow', undefined])
  expect(readdirSync(temporary)).toEqual([])
  const last = readFileSync(signs, 'utf8')
  await setTimeout(400)
  expect(readFileSync(signs, 'utf8')).toBe(last)
})

test.runIf(findSoffice() !== undefined)('with LibreOffice an rtf is read, and keeps its own name', async () => {
  const cwd = folder({'oud.rtf': rtf})
  writeFileSync(join(cwd, 'netjes.txt'), clean)
  const temporary = folder()
  const ran = await testpanel(['check', 'oud.rtf', '--format', 'jsonl'], {cwd, env: {TMPDIR: temporary}})
  expect(entries(ran)[0]).toMatchObject({path: 'oud.rtf', format: 'docx', problems: [{id: 'converted', fatal: false, data: {extension: '.rtf'}}]})
  expect(ran.code).toBe(0)
  expect(readdirSync(cwd).sort()).toEqual(['netjes.txt', 'oud.rtf'])
  expect(readdirSync(temporary)).toEqual([])
}, 90_000)
