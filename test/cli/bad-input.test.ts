import {execFileSync} from 'node:child_process'
import {chmodSync, mkdirSync, readdirSync, truncateSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {makeBad} from '../../fixtures/make/bad.ts'
import {clean, entries, folder, testpanel} from './testpanel.ts'

/** The fatal problem of one file, checked beside a good one: exit code 2, a sentence, and the good one is checked. */
async function problemOf(path: string, cwd: string, options: Parameters<typeof testpanel>[1] = {}) {
  writeFileSync(join(cwd, 'goed.txt'), clean)
  chmodSync(cwd, 0o755)
  const ran = await testpanel(['check', path, 'goed.txt', '--format', 'jsonl'], {cwd, ...options})
  expect(ran).toMatchObject({code: 2, err: ''})
  const [bad, good] = entries(ran)
  expect(bad?.path).toBe(path)
  expect(bad?.problems[0]?.message).toMatch(/^[A-Z].*[.!]$/s)
  expect(bad?.outcomes.every(({result}) => result === 'untested')).toBe(true)
  expect(good).toMatchObject({path: 'goed.txt', problems: []})
  return bad?.problems.find(({fatal}) => fatal)?.id
}

test('every damaged, hostile or locked file has its own problem, and the good file among them is checked', async () => {
  const cwd = folder({'goed.txt': clean})
  makeBad(cwd)
  const expected = {
    'leeg.docx': 'empty',
    'eigenlijk-pdf.docx': 'not-what-it-says',
    'binair.txt': 'not-what-it-says',
    'wachtwoord.docx': 'encrypted',
    'versleuteld.odt': 'encrypted',
    'bom.docx': 'hostile',
    'liegt-over-grootte.docx': 'hostile',
    'miljard-keer.docx': 'hostile',
    'externe-entiteit.docx': 'hostile',
    'diep-genest.docx': 'hostile',
    'afgebroken.docx': 'damaged',
    'goed.txt': undefined
  }
  const before = readdirSync(cwd)
  const ran = await testpanel(['check', ...Object.keys(expected), '--format', 'jsonl'], {cwd})
  expect(ran).toMatchObject({code: 2, err: ''})
  expect(Object.fromEntries(entries(ran).map(({path, problems}) => [path, problems[0]?.id]))).toEqual(expected)
  for (const message of entries(ran).flatMap(({problems}) => problems.map((problem) => problem.message))) expect(message).toMatch(/^[A-Z][^\n]*[.]$/)
  expect(readdirSync(cwd)).toEqual(before)
})

test('what is not there, and what is no letter', async () => {
  const cwd = folder({'foto.png': 'x', 'brief.pdf': '%PDF-1.7'})
  mkdirSync(join(cwd, 'leeg'))
  expect(await problemOf('weg.docx', cwd)).toBe('missing')
  expect(await problemOf('weg/brief.docx', cwd)).toBe('missing')
  expect(await problemOf('goed.txt/brief.docx', cwd)).toBe('missing')
  expect(await problemOf('leeg', cwd)).toBe('no-documents')
  expect(await problemOf('*.odt', cwd)).toBe('no-documents')
  expect(await problemOf('foto.png', cwd)).toBe('unknown-format')
  expect(await problemOf('brief.pdf', cwd)).toBe('no-pdf-yet')
})

test('a text of 200 MB is refused before it is read', async () => {
  const cwd = folder({'groot.txt': '', 'groot.docx': 'PK'})
  truncateSync(join(cwd, 'groot.txt'), 200 * 1024 * 1024)
  truncateSync(join(cwd, 'groot.docx'), 200 * 1024 * 1024)
  expect(await problemOf('groot.txt', cwd)).toBe('too-large')
  expect(await problemOf('groot.docx', cwd)).toBe('too-large')
})

test('text that is no UTF-8 is read, and that is said', async () => {
  const ran = await testpanel(['check', 'oud.txt', '--format', 'jsonl'], {cwd: folder({'oud.txt': Buffer.from('U krijgt \xE9\xE9n brief.\n', 'latin1')})})
  expect(ran.code).toBe(0)
  expect(entries(ran)[0]?.problems[0]).toMatchObject({id: 'encoding-guessed', fatal: false})
})

test('names with spaces and accents, written in either way', async () => {
  const name = 'brief aan één bewoner – concept.txt'
  const cwd = folder({[name.normalize('NFD')]: clean, [`ë ${name}`.normalize('NFC')]: clean})
  const ran = await testpanel(['check', name.normalize('NFC'), `ë ${name}`.normalize('NFD'), '--format', 'jsonl'], {cwd})
  expect(ran.code).toBe(0)
  expect(entries(ran).map(({path}) => path)).toEqual([name.normalize('NFD'), `ë ${name}`.normalize('NFC')])
})

/** Root may read everything: as root, Testpanel runs as nobody. */
const asOrdinaryUser = process.getuid?.() === 0 ? {uid: 65_534, gid: 65_534} : {}

test('a file and a folder that may not be read', async () => {
  const cwd = folder({'dicht.txt': clean})
  mkdirSync(join(cwd, 'map'))
  chmodSync(join(cwd, 'dicht.txt'), 0)
  chmodSync(join(cwd, 'map'), 0)
  expect(await problemOf('dicht.txt', cwd, asOrdinaryUser)).toBe('unreadable')
  expect(await problemOf('map', cwd, asOrdinaryUser)).toBe('unreadable')
  chmodSync(join(cwd, 'map'), 0o755)
})

test.runIf(process.platform !== 'win32')('a pipe and a device are never waited for', async () => {
  const cwd = folder()
  execFileSync('mkfifo', [join(cwd, 'pijp.txt')])
  expect(await problemOf('pijp.txt', cwd)).toBe('unknown-format')
  expect(await problemOf('/dev/zero', cwd)).toBe('unknown-format')
})
