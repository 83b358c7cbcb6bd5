import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {clean, entries, folder, longSentence, testpanel} from './testpanel.ts'

const configured = (configuration: unknown, files: Readonly<Record<string, string>> = {}) =>
  folder({'testpanel.json': typeof configuration === 'string' ? configuration : JSON.stringify(configuration), 'brief.txt': longSentence, ...files})

test('the nearest testpanel.json counts, up to the root of the repository', async () => {
  const cwd = configured({rules: {'lange-zin': false}})
  const inside = join(cwd, 'brieven', '2026')
  mkdirSync(inside, {recursive: true})
  writeFileSync(join(inside, 'brief.txt'), longSentence)
  expect((await testpanel(['check', 'brief.txt'], {cwd: inside})).code).toBe(0)
  mkdirSync(join(cwd, 'brieven', '.git'))
  expect((await testpanel(['check', 'brief.txt'], {cwd: inside})).code).toBe(1)
})

test('language and what counts come from the configuration, and the command line goes first', async () => {
  const cwd = configured({lang: 'en', failOn: 'never'})
  const {code, out} = await testpanel(['check', 'brief.txt'], {cwd})
  expect(code).toBe(0)
  expect(out).toContain('── Summary')
  const own = await testpanel(['check', 'brief.txt', '--lang', 'nl', '--fail-on', 'warning'], {cwd})
  expect(own.code).toBe(1)
  expect(own.out).toContain('── Samenvatting')
})

test('--config names another file', async () => {
  const cwd = configured({}, {'streng.json': JSON.stringify({rules: {'lange-zin': 'error'}}), 'los.json': JSON.stringify({rules: {'lange-zin': false}})})
  expect((await testpanel(['check', 'brief.txt', '--config', 'los.json'], {cwd})).code).toBe(0)
  expect((await testpanel(['check', 'brief.txt', '--config', 'streng.json'], {cwd})).code).toBe(1)
  expect(await testpanel(['check', 'brief.txt', '--config', 'weg.json'], {cwd})).toMatchObject({code: 2, out: '', err: expect.stringContaining('weg.json')})
})

test('with a mistake in the configuration nothing is checked, and each mistake is named', async () => {
  const {code, out, err} = await testpanel(['check', 'brief.txt'], {cwd: configured({failOn: 'soms', regels: {}})})
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(err).toMatch(/^In testpanel.json staan instellingen die niet kloppen/)
  expect(err).toContain('"failOn"')
  expect(err).toContain('"regels"')
  expect(await testpanel(['check', 'brief.txt'], {cwd: configured('{"lang": ')})).toMatchObject({code: 2, err: expect.stringContaining('JSON')})
})

test('excluded files are left out, and that is said when they were named', async () => {
  const cwd = configured({exclude: ['archief', '*.concept.txt', 'los/een.txt']}, {'a.concept.txt': longSentence, 'goed.txt': clean})
  for (const name of ['archief', 'los', 'diep']) mkdirSync(join(cwd, name))
  for (const name of ['archief/oud.txt', 'los/een.txt', 'los/twee.txt', 'diep/b.concept.txt']) writeFileSync(join(cwd, name), clean)
  const ran = await testpanel(['check', '.', '--format', 'jsonl'], {cwd})
  expect(entries(ran).map(({path}) => path)).toEqual(['./brief.txt', './goed.txt', './los/twee.txt'])
  expect(entries(await testpanel(['check', '**/*.txt', '--format', 'jsonl'], {cwd})).map(({path}) => path)).toEqual(['brief.txt', 'goed.txt', 'los/twee.txt'])
  expect(await testpanel(['check', 'archief/oud.txt', 'goed.txt'], {cwd})).toMatchObject({code: 0, err: expect.stringContaining('Overgeslagen: 1 bestand')})
  expect(entries(await testpanel(['check', 'archief', '--format', 'jsonl'], {cwd}))[0]?.problems[0]?.id).toBe('no-documents')
})

test('more presets together give the rules of each, on the command line and in the configuration', async () => {
  const page = '<!DOCTYPE html><html lang="nl"><head><title>Paspoort</title></head><body><main><h1>Paspoort</h1><p>Indien u wilt, mag het.</p><img src="a.png"></main></body></html>'
  const ids = async (cwd: string, ...args: readonly string[]): Promise<readonly string[]> => {
    const [one] = entries(await testpanel(['check', 'pagina.html', '--format', 'jsonl', ...args], {cwd}))
    return (one?.outcomes ?? []).filter(({findings}) => findings.length > 0).map(({ruleId}) => ruleId)
  }
  const cwd = configured({preset: ['b1-web', 'wcag21']}, {'pagina.html': page})
  expect(await ids(cwd)).toEqual(expect.arrayContaining(['ambtelijk-woord', 'afbeelding-zonder-tekst']))
  expect(await ids(cwd, '--preset', 'b1-web')).not.toContain('afbeelding-zonder-tekst')
  expect(await ids(cwd, '--preset', 'wcag21, b1-web')).toEqual(await ids(cwd))
  expect(await testpanel(['check', 'pagina.html', '--preset', 'b1-web,wcg'], {cwd})).toMatchObject({code: 2, err: expect.stringContaining('"wcg" kan niet bij --preset')})
})
