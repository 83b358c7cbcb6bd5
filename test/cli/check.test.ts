import {existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {clean, entries, fixtures, folder, longSentence, testpanel} from './testpanel.ts'

const letter = join(fixtures, 'brieven', 'gehandicaptenparkeerkaart-afwijzing.docx')

test('a letter with findings: the words with carets, what, why, what to do, a summary, exit code 1', async () => {
  const {code, out, err} = await testpanel(['check', letter])
  expect(code).toBe(1)
  expect(err).toBe('')
  expect(out).toContain('Lange zin (lange-zin)')
  expect(out).toMatch(/\n +\^{20,}\n/)
  expect(out).toContain('Waarom: ')
  expect(out).toContain('Wat kunt u doen: ')
  expect(out).toMatch(/Testpanel vond \d+ punten in/)
  expect(out.split('── Samenvatting')[1]).not.toMatch(/voldoet|B1/)
  expect(out).not.toContain('\u001B')
  for (const line of out.split('\n')) if (!line.startsWith('── ')) expect(line.length).toBeLessThanOrEqual(80)
})

test('a clean text: exit code 0, and no promise that all is well', async () => {
  const {code, out} = await testpanel(['check', 'brief.txt'], {cwd: folder({'brief.txt': clean})})
  expect(code).toBe(0)
  expect(out).toContain('Testpanel vond geen punten in brief.txt.')
  expect(out.replace(/\s+/g, ' ')).toContain('Het ziet niet of uw uitleg klopt en compleet is.')
})

test('--fail-on decides what counts', async () => {
  const cwd = folder({'fout.txt': longSentence, 'advies.txt': 'U krijgt van ons op dinsdag een brief met een kaart voor de bus en de tram in de hele stad en daarbuiten.\n'})
  const code = async (...args: string[]) => (await testpanel(['check', ...args], {cwd})).code
  expect(await code('fout.txt')).toBe(1)
  expect(await code('fout.txt', '--fail-on', 'error')).toBe(1)
  expect(await code('fout.txt', '--fail-on', 'never')).toBe(0)
  expect(await code('advies.txt')).toBe(0)
})

test('a file that cannot be checked does not stop the others, and 2 goes before 1', async () => {
  const cwd = folder({'fout.txt': longSentence, 'kapot.docx': 'geen zip'})
  const ran = await testpanel(['check', 'kapot.docx', 'fout.txt', '--format', 'jsonl'], {cwd})
  expect(ran.code).toBe(2)
  const [first, second] = entries(ran)
  expect(first?.problems[0]).toMatchObject({id: 'not-what-it-says', fatal: true})
  expect(first?.outcomes.every(({result}) => result === 'untested')).toBe(true)
  expect(second?.outcomes.find(({ruleId}) => ruleId === 'lange-zin')?.findings).toHaveLength(1)
})

test('folders are walked in the order of names, without node_modules, hidden folders and lock files', async () => {
  const cwd = folder({'b.txt': clean, 'a.md': clean, '~$a.docx': 'slot', 'foto.png': 'x'})
  for (const name of ['c', 'node_modules', '.git', 'naam.docx']) {
    mkdirSync(join(cwd, name))
    writeFileSync(join(cwd, name, 'brief.html'), '<p>U krijgt een brief.</p>')
  }
  symlinkSync(cwd, join(cwd, 'c', 'rond'))
  const ran = await testpanel(['check', '.', '--format', 'jsonl'], {cwd})
  expect(entries(ran).map(({path}) => path)).toEqual(['./a.md', './b.txt', './c/brief.html', './naam.docx/brief.html'])
  expect(ran.code).toBe(0)
})

test('a file that is named more than once is checked once', async () => {
  const cwd = folder({'a.txt': clean, 'b.txt': clean})
  symlinkSync(join(cwd, 'a.txt'), join(cwd, 'zelfde.txt'))
  const ran = await testpanel(['check', 'b.txt', 'a.txt', './a.txt', '*.txt', '.', '--format', 'jsonl'], {cwd})
  expect(entries(ran).map(({path}) => path)).toEqual(['b.txt', 'a.txt'])
})

test('quoted globs find readable files; the order stays', async () => {
  const cwd = folder({'b.txt': clean, 'a.txt': clean, 'c.png': 'x', 'brief [1].txt': clean})
  mkdirSync(join(cwd, 'diep'))
  writeFileSync(join(cwd, 'diep', 'd.txt'), clean)
  expect(entries(await testpanel(['check', '*', '--format', 'jsonl'], {cwd})).map(({path}) => path)).toEqual(['a.txt', 'b.txt', 'brief [1].txt'])
  expect(entries(await testpanel(['check', '**/*.txt', '--format', 'jsonl'], {cwd})).map(({path}) => path)).toEqual(['a.txt', 'b.txt', 'brief [1].txt', 'diep/d.txt'])
  expect(entries(await testpanel(['check', 'brief [1].txt', '--format', 'jsonl'], {cwd})).map(({path}) => path)).toEqual(['brief [1].txt'])
})

test('many files come out in the order they went in', async () => {
  const names = Array.from({length: 60}, (_, i) => `${String(i).padStart(2, '0')}.txt`)
  const cwd = folder(Object.fromEntries(names.map((name, i) => [name, i % 7 === 0 ? longSentence.repeat(200) : clean])))
  const ran = await testpanel(['check', '.', '--format', 'jsonl'], {cwd})
  expect(entries(ran).map(({path}) => path)).toEqual(names.map((name) => `./${name}`))
})

test('-o writes the report, and writes over nothing but an earlier report', async () => {
  const cwd = folder({'brief.md': longSentence, 'notitie.json': '{"van": "mij"}', 'ander.md': 'Een brief.'})
  const run = (...args: string[]) => testpanel(['check', 'brief.md', ...args], {cwd})
  const first = await run('--format', 'json', '-o', 'rapport.json')
  expect(first).toMatchObject({code: 1, out: '', err: 'Het rapport staat in rapport.json.\n'})
  expect(JSON.parse(readFileSync(join(cwd, 'rapport.json'), 'utf8'))).toMatchObject({version: 1, summary: {files: 1}})
  expect((await run('--format', 'json', '--output', 'rapport.json')).code).toBe(1)
  expect(await run('--format', 'json', '-o', 'notitie.json')).toMatchObject({code: 2, err: expect.stringContaining('notitie.json bestaat al')})
  expect(await run('--format', 'markdown', '-o', 'ander.md')).toMatchObject({code: 2, err: expect.stringContaining('ander.md bestaat al')})
  expect(await run('--format', 'markdown', '-o', './brief.md')).toMatchObject({code: 2, err: expect.stringContaining('wordt zelf gecontroleerd')})
  expect(await run('--format', 'json', '-o', 'nieuw.docx')).toMatchObject({code: 2, err: expect.stringContaining('lijkt een brief')})
  expect(await run('--format', 'json', '-o', 'geen/map.json')).toMatchObject({code: 2, err: expect.stringContaining('kon niet worden opgeslagen')})
  expect(readFileSync(join(cwd, 'brief.md'), 'utf8')).toBe(longSentence)
  expect(readFileSync(join(cwd, 'notitie.json'), 'utf8')).toBe('{"van": "mij"}')
  expect(existsSync(join(cwd, 'nieuw.docx'))).toBe(false)
})

test('a Markdown report in the folder that is checked is written anew and never judged', async () => {
  const cwd = folder({'brief.md': longSentence})
  const run = () => testpanel(['check', '.', '--format', 'markdown', '-o', 'rapport.md'], {cwd})
  expect((await run()).code).toBe(1)
  const once = readFileSync(join(cwd, 'rapport.md'), 'utf8')
  expect((await run()).code).toBe(1)
  expect(readFileSync(join(cwd, 'rapport.md'), 'utf8')).toBe(once)
  expect((await testpanel(['check', 'rapport.md'], {cwd})).code).toBe(0)
})

test('colour where it is asked for, never where it is refused', async () => {
  const cwd = folder({'fout.txt': longSentence})
  const out = async (env: Record<string, string>, ...args: string[]) => (await testpanel(['check', 'fout.txt', ...args], {cwd, env})).out
  expect(await out({FORCE_COLOR: '1'})).toContain('\u001B[31m')
  expect(await out({FORCE_COLOR: '1'}, '--no-color')).not.toContain('\u001B')
  expect(await out({FORCE_COLOR: '1', NO_COLOR: '1'})).not.toContain('\u001B')
  expect(await out({FORCE_COLOR: '1'}, '--format', 'markdown')).not.toContain('\u001B')
})

test('English on request', async () => {
  const {out} = await testpanel(['check', 'fout.txt', 'weg.txt', '--lang', 'en'], {cwd: folder({'fout.txt': longSentence})})
  expect(out).toContain('error · Long sentence (lange-zin)')
  expect(out).toContain('Not checked: This file does not exist.')
})

test('commands that open a terminal, in a text or a name, are harmless', async () => {
  const cwd = folder({'a\u001B[2Jb.txt': longSentence.replace('brief', 'br\u001B]0;x\u0007\u009B31mief')})
  for (const format of ['pretty', 'markdown', 'json', 'jsonl']) {
    const {out} = await testpanel(['check', '.', '--format', format], {cwd})
    expect(out).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/)
  }
})
