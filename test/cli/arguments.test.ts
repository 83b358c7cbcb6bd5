import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {clean, folder, testpanel} from './testpanel.ts'

test.for([
  [['chekc', 'x'], '"chekc" is geen opdracht van Testpanel.\nBedoelt u testpanel check?\n'],
  [['check'], 'Zeg welk bestand of welke map Testpanel moet controleren. Bijvoorbeeld: testpanel check brief.docx\nTyp "testpanel help check" voor uitleg.\n'],
  [['check', 'x', '--formt', 'json'], 'De optie --formt bestaat niet.\nBedoelt u --format?\n'],
  [['check', 'x', '--format', 'jsn'], '"jsn" kan niet bij --format. U kunt kiezen uit: pretty, json, jsonl, markdown, html, sarif, junit, github, gitlab, earl.\nBedoelt u json?\n'],
  [['check', 'x', '--preset=b1-breif'], '"b1-breif" kan niet bij --preset. U kunt kiezen uit: b1-brief, b1-web, wcag, wcag21, alles.\nBedoelt u b1-brief?\n'],
  [['check', 'x', '--fail-on', '--no-color'], 'Achter --fail-on hoort nog iets te staan.\nTyp "testpanel help" voor uitleg.\n'],
  [['check', 'x', '--no-color=ja'], 'Achter --no-color mag niets staan.\nTyp "testpanel help" voor uitleg.\n'],
  [['check', 'x', '--time-limit', '-1'], '"-1" kan niet bij --time-limit. Geef een aantal seconden, bijvoorbeeld 60.\nTyp "testpanel help" voor uitleg.\n'],
  [['check', '-', '-'], 'U kunt "-" maar één keer gebruiken.\nTyp "testpanel help check" voor uitleg.\n'],
  [['explain', 'lange-zni'], 'De regel "lange-zni" bestaat niet.\nBedoelt u lange-zin?\n'],
  [['explain', 'zin', '--preset', 'alles'], 'De optie --preset werkt niet bij "testpanel explain".\nTyp "testpanel help explain" voor uitleg.\n'],
  [['rules', 'alle'], '"testpanel rules" begrijpt "alle" niet: dat is er een te veel.\nTyp "testpanel help rules" voor uitleg.\n'],
  [['check', 'x', '--bogus', '--lang', 'en'], 'There is no option --bogus.\nType "testpanel help --lang en" for help.\n']
] as const)('%j', async ([args, said]) => {
  expect(await testpanel([...args])).toEqual({code: 2, out: '', err: said})
})

test('a forgotten command is guessed from a file that exists', async () => {
  const {err} = await testpanel(['brief.txt'], {cwd: folder({'brief.txt': clean})})
  expect(err).toContain('Bedoelt u testpanel check brief.txt?')
})

test('help in both languages, at most 80 columns', async () => {
  for (const args of [[], ['help'], ['--help'], ['help', 'check'], ['check', '-h'], ['help', 'explain'], ['help', 'rules'], ['help', 'parse'], ['help', 'init'], ['help', 'help']]) {
    for (const lang of ['nl', 'en']) {
      const {code, out} = await testpanel([...args, '--lang', lang])
      expect(code).toBe(0)
      expect(out).toContain('testpanel')
      for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    }
  }
  expect((await testpanel(['help', 'check'])).out).toContain('Voorbeelden')
  expect((await testpanel(['help', 'check', '--lang', 'en'])).out).toContain('Examples')
})

test('--version', async () => {
  const {version} = JSON.parse(readFileSync(join(import.meta.dirname, '../../packages/cli/package.json'), 'utf8'))
  expect(await testpanel(['--version'])).toEqual({code: 0, out: `testpanel ${version}\n`, err: ''})
})

test('explain shows the page of a rule, with what is wrong and what is right', async () => {
  const {code, out} = await testpanel(['explain', 'lange-zin'])
  expect(code).toBe(0)
  expect(out).toMatch(/^Lange zin\n═+\n/)
  expect(out).toContain('✗ Niet zo')
  expect(out).toContain('✓ Goed')
  expect(out).not.toMatch(/```|^#/m)
  expect((await testpanel(['explain', 'lange-zin', '--lang', 'en'])).out).toMatch(/^Rule pages exist in Dutch only/)
})

test('rules as a table and as JSON', async () => {
  const {out} = await testpanel(['rules'])
  expect(out).toMatch(/^Regel +Wat +Soort/)
  expect(out).toMatch(/^lange-zin +Lange zin +fout/m)
  const {rules} = JSON.parse((await testpanel(['rules', '--format', 'json', '--lang', 'en'])).out)
  expect(rules['lange-zin']).toMatchObject({title: 'Long sentence', level: 'error'})
})

test('init makes a configuration that works, and never writes over one', async () => {
  const cwd = folder({'brief.txt': clean})
  expect(await testpanel(['init'], {cwd})).toMatchObject({code: 0, err: ''})
  expect((await testpanel(['check', 'brief.txt'], {cwd})).code).toBe(0)
  const made = readFileSync(join(cwd, 'testpanel.json'), 'utf8')
  expect(await testpanel(['init'], {cwd})).toMatchObject({code: 2, err: expect.stringContaining('bestaat al')})
  expect(readFileSync(join(cwd, 'testpanel.json'), 'utf8')).toBe(made)
  expect(existsSync(join(cwd, 'brief.txt'))).toBe(true)
})
