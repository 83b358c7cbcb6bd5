import {existsSync, mkdirSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {makeBad} from '../../fixtures/make/bad.ts'
import {clean, fixtures, folder, testpanel} from './testpanel.ts'

const hard = 'U kunt derhalve € 25,- betalen.\nDat kan tot 03-05-2026.\n'
const easy = 'U kunt daarom € 25 betalen.\nDat kan tot 3 mei 2026.\n'
const letter = readFileSync(join(fixtures, 'brieven', 'gehandicaptenparkeerkaart-afwijzing.docx'))

test('a copy with the improvements beside the file, the changes on the screen, exit code 0', async () => {
  const cwd = folder({'brief.txt': hard})
  const {code, out, err} = await testpanel(['fix', 'brief.txt'], {cwd})
  expect({code, err}).toEqual({code: 0, err: ''})
  expect(out).toContain('brief.txt\n  regel 1 · ')
  expect(out).toContain('\n  - U kunt derhalve € 25,- betalen.\n  + U kunt daarom € 25 betalen.\n')
  expect(out).toContain('3 verbeteringen in brief.txt.\nDe verbeterde tekst staat in brief.verbeterd.txt.')
  expect(out).not.toContain('\u001B')
  expect(readFileSync(join(cwd, 'brief.txt'), 'utf8')).toBe(hard)
  expect(readFileSync(join(cwd, 'brief.verbeterd.txt'), 'utf8')).toBe(easy)
})

test('--dry-run only shows; English on request; colour where it is asked for', async () => {
  const cwd = folder({'brief.txt': hard})
  const {code, out} = await testpanel(['fix', 'brief.txt', '--dry-run', '--lang', 'en'], {cwd, env: {FORCE_COLOR: '1'}})
  expect(code).toBe(0)
  expect(out).toContain('3 improvements are possible in brief.txt. Nothing was saved.')
  expect(out).toContain('\u001B[32m  + U kunt daarom')
  expect(readdirSync(cwd)).toEqual(['brief.txt'])
})

test('nothing is ever overwritten', async () => {
  const cwd = folder({'brief.txt': hard, 'brief.verbeterd.txt': 'van mij', 'ander.txt': 'ook van mij'})
  mkdirSync(join(cwd, 'map'))
  const fix = (...args: string[]) => testpanel(['fix', 'brief.txt', ...args], {cwd})
  expect(await fix()).toMatchObject({code: 2, out: '', err: expect.stringContaining('brief.verbeterd.txt bestaat al.')})
  for (const name of ['ander.txt', 'brief.txt', './brief.txt']) expect(await fix('-o', name)).toMatchObject({code: 2, err: expect.stringContaining(`${name} bestaat al.`)})
  expect(await fix('-o', 'nieuw.docx')).toMatchObject({code: 2, err: expect.stringContaining('blijft een .txt-bestand')})
  expect(await fix('-o', 'geen/map.txt')).toMatchObject({code: 2, err: expect.stringContaining('kon niet worden opgeslagen')})
  expect(await fix('-o', 'map/nieuw.txt')).toMatchObject({code: 0, err: ''})
  expect(readFileSync(join(cwd, 'map', 'nieuw.txt'), 'utf8')).toBe(easy)
  expect(readFileSync(join(cwd, 'brief.verbeterd.txt'), 'utf8')).toBe('van mij')
  expect(readFileSync(join(cwd, 'brief.txt'), 'utf8')).toBe(hard)
  expect(readFileSync(join(cwd, 'ander.txt'), 'utf8')).toBe('ook van mij')
})

test('a Word letter gets tracked changes; its copy has nothing left to improve', async () => {
  const cwd = folder({'brief.docx': letter})
  const first = await testpanel(['fix', 'brief.docx'], {cwd})
  expect(first).toMatchObject({code: 0, err: ''})
  expect(first.out).toContain('alinea 21 · datumnotatie')
  expect(first.out).toContain('bijgehouden wijzigingen')
  expect(readFileSync(join(cwd, 'brief.docx')).equals(letter)).toBe(true)
  const second = await testpanel(['fix', 'brief.verbeterd.docx'], {cwd})
  expect(second).toMatchObject({code: 0, err: ''})
  expect(second.out).toContain('Er is geen kopie gemaakt.')
  expect(readdirSync(cwd).sort()).toEqual(['brief.docx', 'brief.verbeterd.docx'])
})

test('what stays as it is on purpose is named with the reason', async () => {
  const cwd = folder({'brief.txt': 'U krijgt geen geld. Dat staat in art. 4 van de Wet inzake bijstand. De wethouder zei: "Ik ben derhalve blij."\n'})
  const {code, out} = await testpanel(['fix', 'brief.txt', '--preset', 'alles'], {cwd})
  expect(code).toBe(0)
  expect(out).toContain('Bewust niet veranderd:\n  - art.: hoort bij een wet of artikel')
})

test('damaged, hostile and locked files each get one clear sentence, the others are fixed', async () => {
  const cwd = folder({'goed.txt': hard, 'schoon.txt': clean, 'mail.eml': `Subject: Brief\nMIME-Version: 1.0\n\n${hard}`})
  makeBad(cwd)
  mkdirSync(join(cwd, 'map'))
  const bad = ['bom.docx', 'wachtwoord.docx', 'afgebroken.docx', 'eigenlijk-pdf.docx', 'diep-genest.docx', 'mail.eml', 'weg.txt', 'map', 'oud.doc']
  const {code, out, err} = await testpanel(['fix', ...bad, 'goed.txt', 'schoon.txt'], {cwd})
  expect(code).toBe(2)
  const lines = err.trim().split('\n')
  expect(lines).toHaveLength(bad.length)
  bad.forEach((name, index) => expect(lines[index]).toMatch(new RegExp(`^${name.replaceAll('.', '\\.')} is niet verbeterd\\. [A-Z].*\\.$`)))
  expect(out).toContain('In schoon.txt staat niets dat Testpanel zonder u kan verbeteren.')
  expect(existsSync(join(cwd, 'goed.verbeterd.txt'))).toBe(true)
  expect(readdirSync(cwd).filter((name) => name.includes('verbeterd'))).toEqual(['goed.verbeterd.txt'])
})

test('exceptions and rules that are off in the configuration count', async () => {
  const ignore = [{rule: 'ambtelijk-woord', quote: 'derhalve', reason: 'staat in de verordening', owner: 'Team Communicatie', until: '2099-01-01'}]
  const cwd = folder({'brief.txt': hard, 'testpanel.json': JSON.stringify({ignore, rules: {datumnotatie: false}})})
  expect((await testpanel(['fix', 'brief.txt'], {cwd})).code).toBe(0)
  expect(readFileSync(join(cwd, 'brief.verbeterd.txt'), 'utf8')).toBe('U kunt derhalve € 25 betalen.\nDat kan tot 03-05-2026.\n')
})

test('the arguments: a file is needed, one name for one copy', async () => {
  const cwd = folder({'a.txt': hard, 'b.txt': hard})
  expect(await testpanel(['fix'], {cwd})).toMatchObject({code: 2, err: expect.stringContaining('Zeg welk bestand')})
  expect(await testpanel(['fix', '-'], {cwd})).toMatchObject({code: 2, err: expect.stringContaining('hoort de naam van een bestand')})
  expect(await testpanel(['fix', 'a.txt', 'b.txt', '-o', 'c.txt'], {cwd})).toMatchObject({code: 2, err: expect.stringContaining('één bestand')})
  expect((await testpanel(['help', 'fix'], {cwd})).out).toContain('--dry-run')
  expect(readdirSync(cwd)).toEqual(['a.txt', 'b.txt'])
})

test('commands that open a terminal, in a text or a name, are harmless', async () => {
  const cwd = folder({'a\u001B[2Jb.txt': hard.replace('betalen', 'be\u001B]0;x\u0007\u009B31mtalen')})
  const {out, err} = await testpanel(['fix', ...readdirSync(cwd)], {cwd})
  expect(out + err).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/)
})
