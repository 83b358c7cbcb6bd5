import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {clean, folder, longSentence, testpanel} from './testpanel.ts'

const other = longSentence.replace('kaart', 'pas')
const name = 'testpanel-baseline.json'

interface Report {
  readonly summary: {readonly findings: {readonly error: number}; readonly byRule: Readonly<Record<string, number>>; readonly baseline: {readonly date: string; readonly new: number; readonly known: number; readonly mended: number}}
}

async function compared(cwd: string, ...args: readonly string[]): Promise<Report['summary']['baseline'] & {readonly code: number | null}> {
  const {code, out} = await testpanel(['check', '.', '--baseline', name, '--format', 'json', ...args], {cwd})
  return {...(JSON.parse(out) as Report).summary.baseline, code}
}

test('after a baseline only what is new counts, also when lines move', async () => {
  const cwd = folder({'a.txt': longSentence, 'b.md': `# Kop\n\n${longSentence}`})
  const made = await testpanel(['baseline', '.'], {cwd})
  expect(made).toMatchObject({code: 0, err: ''})
  expect(made.out).toMatch(/^De nulmeting staat in testpanel-baseline\.json: \d+ punten in 2 bestanden\.\n$/)
  expect(readFileSync(join(cwd, name), 'utf8')).not.toContain('brief')
  const before = await compared(cwd)
  expect(before).toMatchObject({code: 0, new: 0, mended: 0})
  writeFileSync(join(cwd, 'a.txt'), `${clean}\n${clean}\n${longSentence}`)
  expect(await compared(cwd)).toMatchObject({code: 0, new: 0})
  writeFileSync(join(cwd, 'b.md'), `# Kop\n\n${longSentence}\n${other}`)
  const after = await compared(cwd)
  expect(after).toMatchObject({code: 1})
  expect(after.new).toBeGreaterThan(0)
  expect((await testpanel(['check', 'a.txt', '--baseline', name], {cwd})).out).toContain('Testpanel vond geen nieuwe punten in a.txt.')
  const {out} = await testpanel(['check', '.', '--baseline', name], {cwd})
  expect(out.replace(/\s+/g, ' ')).toMatch(/Dit is nieuw sinds de nulmeting van \d+ \p{L}+ \d{4}\. \d+ punten waren er toen al\./u)
  expect(out.match(/en een pas/g)).not.toBeNull()
})

test('what is mended is counted, also with the file it stood in', async () => {
  const cwd = folder({'a.txt': longSentence, 'b.txt': other, 'c.txt': clean})
  await testpanel(['baseline', '.'], {cwd})
  const {known} = await compared(cwd)
  writeFileSync(join(cwd, 'a.txt'), clean)
  const halfway = await compared(cwd)
  expect(halfway).toMatchObject({code: 0, new: 0})
  expect(halfway.mended).toBeGreaterThan(0)
  rmSync(join(cwd, 'b.txt'))
  expect(await compared(cwd)).toMatchObject({code: 0, known: 0, mended: known})
})

test('a file that was not checked has mended nothing', async () => {
  const cwd = folder({'a.txt': longSentence, 'b.txt': other})
  await testpanel(['baseline', '.'], {cwd})
  const {out} = await testpanel(['check', 'a.txt', '--baseline', name, '--format', 'json'], {cwd})
  expect(JSON.parse(out).summary.baseline.mended).toBe(0)
  writeFileSync(join(cwd, 'b.txt'), '')
  const {code, mended} = await compared(cwd)
  expect({code, mended}).toEqual({code: 2, mended: 0})
})

test('names are seen from the baseline, so the folder of the run does not matter', async () => {
  const cwd = folder({'a.txt': longSentence})
  mkdirSync(join(cwd, 'sub'))
  await testpanel(['baseline', 'a.txt'], {cwd})
  expect((await testpanel(['check', '../a.txt', '--baseline', `../${name}`], {cwd: join(cwd, 'sub')})).code).toBe(0)
  expect((await testpanel(['check', join(cwd, 'a.txt'), '--baseline', join(cwd, name)])).code).toBe(0)
})

test('a baseline is never written over without asking, and another file never', async () => {
  const cwd = folder({'a.txt': longSentence, 'mijn.json': '{"van": "mij"}'})
  expect((await testpanel(['baseline', 'a.txt', '--reason', 'Begin'], {cwd})).code).toBe(0)
  const first = readFileSync(join(cwd, name), 'utf8')
  writeFileSync(join(cwd, 'a.txt'), `${longSentence}\n${other}`)
  expect(await testpanel(['baseline', 'a.txt'], {cwd})).toMatchObject({code: 2, out: '', err: expect.stringContaining('--update')})
  expect(readFileSync(join(cwd, name), 'utf8')).toBe(first)
  const updated = await testpanel(['baseline', 'a.txt', '--update'], {cwd})
  expect(updated).toMatchObject({code: 0})
  expect(updated.out).toMatch(/Er kwam(?:en)? \d+ punt(?:en)? bij\. Er gingen 0 punten af\./)
  expect(JSON.parse(readFileSync(join(cwd, name), 'utf8'))).toMatchObject({'testpanel-baseline': 1, reason: 'Begin'})
  for (const update of [[], ['--update']]) expect(await testpanel(['baseline', 'a.txt', '-o', 'mijn.json', ...update], {cwd})).toMatchObject({code: 2, out: '', err: expect.stringContaining('geen nulmeting')})
  expect(await testpanel(['baseline', 'a.txt', '-o', '.', '--update'], {cwd})).toMatchObject({code: 2})
  expect(readFileSync(join(cwd, 'mijn.json'), 'utf8')).toBe('{"van": "mij"}')
  expect(await testpanel(['check', 'a.txt', '--format', 'json', '-o', name], {cwd})).toMatchObject({code: 2, err: expect.stringContaining('bestaat al')})
})

test('an update of one file keeps the others, and lets go of files that are gone', async () => {
  const cwd = folder({'a.txt': longSentence, 'b.txt': other, 'c.txt': longSentence})
  await testpanel(['baseline', '.'], {cwd})
  rmSync(join(cwd, 'c.txt'))
  writeFileSync(join(cwd, 'a.txt'), clean)
  expect((await testpanel(['baseline', 'a.txt', '--update'], {cwd})).code).toBe(0)
  expect(Object.keys(JSON.parse(readFileSync(join(cwd, name), 'utf8')).files)).toEqual(['b.txt'])
})

test('what cannot be checked is named, is not in the baseline, and gives exit code 2', async () => {
  const cwd = folder({'a.txt': longSentence, 'leeg.txt': ''})
  const {code, err} = await testpanel(['baseline', '.'], {cwd})
  expect({code, err}).toEqual({code: 2, err: 'Niet in de nulmeting: ./leeg.txt. Dit bestand is leeg. Er is niets om te controleren.\n'})
  expect(existsSync(join(cwd, name))).toBe(true)
})

test('a baseline that is not there, or is something else, is named before anything is checked', async () => {
  const cwd = folder({'a.txt': longSentence, 'x.json': '{}', 'half.json': '{"testpanel-baseline": 1, "date": "2026-'})
  expect(await testpanel(['check', 'a.txt', '--baseline', 'weg.json'], {cwd})).toMatchObject({code: 2, out: '', err: expect.stringContaining('weg.json bestaat niet')})
  for (const wrong of ['x.json', 'half.json']) expect(await testpanel(['check', 'a.txt', '--baseline', wrong], {cwd})).toMatchObject({code: 2, out: '', err: expect.stringContaining('geen nulmeting')})
})

test('the flaw of a template is not new on a page that was added, and one more of it on a page is', async () => {
  const page = (text: string, more = ''): string => `<!doctype html><html lang="nl"><head><title>Afval</title></head><body><header><img src="logo.png"></header><main><h1>Afval</h1><p>${text}</p>${more}</main></body></html>`
  const cwd = folder({'a.html': page('Dit is de eerste bladzijde.')})
  await testpanel(['baseline', '.', '--preset', 'wcag'], {cwd})
  const check = (): ReturnType<typeof compared> => compared(cwd, '--preset', 'wcag')
  writeFileSync(join(cwd, 'b.html'), page('Dit is de tweede bladzijde.'))
  expect(await check()).toMatchObject({code: 0, new: 0, known: 2, mended: 0})
  writeFileSync(join(cwd, 'b.html'), page('Dit is de tweede bladzijde.', '<img src="ander.png">'))
  expect(await check()).toMatchObject({code: 1, new: 1, known: 2})
  writeFileSync(join(cwd, 'b.html'), page('Dit is de tweede bladzijde.').replace('<img', '<img src="logo.png"><img'))
  expect(await check()).toMatchObject({code: 0, new: 0})
  writeFileSync(join(cwd, 'a.html'), page('Dit is de eerste bladzijde.').replace('<img', '<img src="logo.png"><img'))
  expect(await check()).toMatchObject({code: 1, new: 1})
})

test('a file with another name is a new file', async () => {
  const cwd = folder({'a.txt': longSentence})
  await testpanel(['baseline', '.'], {cwd})
  const {known} = await compared(cwd)
  renameSync(join(cwd, 'a.txt'), join(cwd, 'b.txt'))
  expect(await compared(cwd)).toMatchObject({code: 1, known: 0, mended: known, new: known})
})

test('in English too', async () => {
  const cwd = folder({'a.txt': longSentence})
  expect((await testpanel(['baseline', '.', '--lang', 'en'], {cwd})).out).toMatch(/^The baseline is in testpanel-baseline\.json: /)
  expect((await testpanel(['check', '.', '--baseline', name, '--lang', 'en'], {cwd})).out.replace(/\s+/g, ' ')).toContain('There is nothing new since the baseline of')
})

test('--time-budget ends the run; what was not checked is named and gives exit code 2', async () => {
  const cwd = folder(Object.fromEntries(Array.from({length: 40}, (_, i) => [`${String(i).padStart(2, '0')}.txt`, longSentence.repeat(3000)])))
  const began = Date.now()
  const {code, out} = await testpanel(['check', '.', '--time-budget', '2', '--format', 'json'], {cwd})
  expect(Date.now() - began).toBeLessThan(20_000)
  expect(code).toBe(2)
  const {files, summary} = JSON.parse(out)
  expect(files).toHaveLength(40)
  const late = files.filter(({problems}: {problems: {id: string}[]}) => problems.some(({id}) => id === 'out-of-time'))
  expect(late.length).toBe(summary.notChecked)
  expect(late.length).toBeGreaterThan(0)
  expect(late[0].problems[0].message).toBe('Hiervoor was geen tijd meer: Testpanel mocht er 2 seconden over doen. Geef meer tijd met --time-budget.')
  expect((await testpanel(['check', '.', '--time-budget', 'veel'], {cwd})).err).toContain('"veel" kan niet bij --time-budget.')
})
