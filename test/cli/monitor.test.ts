import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {folder, testpanel} from './testpanel.ts'

const page = '<!doctype html>\n<html lang="nl">\n<head><title>Paspoort</title></head>\n<body><p>Vraag hier uw paspoort aan. <a href="/p">Klik hier</a></p><p><a href="/q"></a></p></body>\n</html>\n'

test('a saved report becomes an overview by criterion, and never a status', async () => {
  const cwd = folder({'paspoort.html': page})
  await testpanel(['check', 'paspoort.html', '--preset', 'alles', '--format', 'json', '-o', 'rapport.json'], {cwd})
  expect(await testpanel(['monitor', 'verklaring', 'rapport.json', '-o', 'verklaring.md'], {cwd})).toEqual({code: 0, out: '', err: 'Het rapport staat in verklaring.md.\n'})
  const text = readFileSync(join(cwd, 'verklaring.md'), 'utf8')
  expect(text).toMatch(/^# Voor uw toegankelijkheidsverklaring\n/)
  expect(text).toContain('### 2.4.4 Linkdoel (in context) (A)\n\nEN 301 549, onderdeel 9.2.4.4.')
  expect(text.match(/^\| \d\.\d/gm)).toHaveLength(50)
  expect(text).not.toMatch(/voldoet|status [A-E]\b/)
})

test('JSON for programs, for the newer norm, on the screen', async () => {
  const cwd = folder({'paspoort.html': page})
  await testpanel(['check', 'paspoort.html', '--format', 'json', '-o', 'rapport.json'], {cwd})
  const {code, out} = await testpanel(['monitor', 'verklaring', 'rapport.json', '--format', 'json', '--preset', 'wcag', '--lang', 'en'], {cwd})
  expect(code).toBe(0)
  const {norm, criteria, sample} = JSON.parse(out)
  expect(norm).toEqual({preset: 'wcag', wcag: '2.2', en301549: '4.1.1', criteria: 55})
  expect(criteria).toHaveLength(55)
  expect(sample).toEqual([{path: 'paspoort.html', format: 'html', checked: true}])
})

test('writes over an earlier overview and over nothing else', async () => {
  const cwd = folder({'paspoort.html': page, 'notities.md': 'van mij'})
  await testpanel(['check', 'paspoort.html', '--format', 'json', '-o', 'rapport.json'], {cwd})
  const report = readFileSync(join(cwd, 'rapport.json'), 'utf8')
  for (const name of ['rapport.json', 'notities.md', 'paspoort.html', '.']) {
    expect(await testpanel(['monitor', 'verklaring', 'rapport.json', '--format', 'json', '-o', name], {cwd})).toMatchObject({code: 2, out: '', err: expect.stringContaining('bestaat al')})
  }
  for (const format of ['json', 'json', 'markdown']) expect(await testpanel(['monitor', 'verklaring', 'rapport.json', '--format', format, '-o', 'uit.txt'], {cwd})).toMatchObject({code: 0})
  expect(readFileSync(join(cwd, 'rapport.json'), 'utf8')).toBe(report)
  expect(readFileSync(join(cwd, 'notities.md'), 'utf8')).toBe('van mij')
})

test.each([
  [['monitor'], 'Zeg uit welk rapport'],
  [['monitor', 'trend'], 'kent "monitor trend" niet'],
  [['monitor', 'verklaring'], 'Zeg uit welk rapport'],
  [['monitor', 'verklaring', 'a.json', 'b.json'], 'begrijpt "b.json" niet'],
  [['monitor', 'verklaring', 'nergens.json'], 'bestaat niet'],
  [['monitor', 'verklaring', 'brief.txt'], 'is geen JSON'],
  [['monitor', 'verklaring', 'ander.json'], 'is geen rapport van Testpanel'],
  [['monitor', 'verklaring', 'nieuwer.json'], 'andere versie'],
  [['monitor', 'verklaring', '.'], 'bestaat niet of mag niet worden gelezen'],
  [['monitor', 'verklaring', 'ander.json', '--preset', 'b1-web'], 'U kunt kiezen uit: wcag21, wcag'],
  [['monitor', 'verklaring', 'ander.json', '--format', 'html'], 'U kunt kiezen uit: markdown, json']
])('says what is wrong with %j', async (args, words) => {
  const cwd = folder({'brief.txt': 'Beste buur', 'ander.json': '{"a": 1}', 'nieuwer.json': '{"version": 9, "tool": {"name": "testpanel"}, "files": [], "rules": {}}'})
  expect(await testpanel(args, {cwd})).toMatchObject({code: 2, out: '', err: expect.stringContaining(words)})
})
