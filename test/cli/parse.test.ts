import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {fixtures, folder, testpanel} from './testpanel.ts'

const words = (conllu: string): string[][] => conllu.split('\n').filter((line) => /^\d/.test(line)).map((line) => line.split('\t'))
const given = [
  '# sent_id = eerste', '# text = De aanvraag is door ons afgewezen.',
  ...['De', 'aanvraag', 'is', 'door', 'ons', 'afgewezen', '.'].map((form, at) => [at + 1, form, ...'_'.repeat(7), form === 'afgewezen' ? 'SpaceAfter=No' : '_'].join('\t')), '',
  '# sent_id = tweede', '1-2\tnaar\'t\t_\t_\t_\t_\t_\t_\t_\t_', '1\tnaar\t_\t_\t_\t_\t_\t_\t_\t_', "2\t't\t_\t_\t_\t_\t_\t_\t_\t_", '2.1\tleeg\t_\t_\t_\t_\t_\t_\t0:root\t_', '3\tbureau\t_\t_\t_\t_\t_\t_\t_\t_', '', ''
].join('\n')

test('CoNLL-U comes back with the same sentences and words, tagged and parsed', async () => {
  for (const [args, input] of [[['zinnen.conllu'], ''], [['-', '--input', 'conllu'], given], [['--input=conllu'], given]] as const) {
    const {code, out, err} = await testpanel(['parse', ...args, '--format', 'conllu'], {cwd: folder({'zinnen.conllu': given}), input})
    expect([code, err]).toEqual([0, ''])
    expect(words(out).map(([id, form, , , , , , , , misc]) => [id, form, misc])).toEqual(words(given).map(([id, form, , , , , , , , misc]) => [id, form, misc]))
    expect(out.split('\n').filter((line) => /^#|^\d+[-.]/.test(line))).toEqual(given.split('\n').filter((line) => /^#|^\d+[-.]/.test(line)))
    expect(words(out).slice(0, 7).map((row) => row[7])).toEqual(['det', 'nsubj:pass', 'aux:pass', 'case', 'obl:agent', 'root', 'punct'])
  }
})

test('a letter as a tree that fits a screen', async () => {
  const {code, out} = await testpanel(['parse', join(fixtures, 'brieven', 'kapvergunning.docx')])
  expect(code).toBe(0)
  expect(out).toMatch(/^ {2}[^\n]+ kern van de zin$/m)
  expect(out).toMatch(/^ {2}├ [^\n]+ onderwerp$/m)
  for (const line of out.split('\n')) expect(Array.from(line).length).toBeLessThanOrEqual(80)
})

test('a letter that is piped in, as CoNLL-U and as JSON', async () => {
  const input = readFileSync(join(fixtures, 'brieven', 'kapvergunning.docx'))
  const {out} = await testpanel(['parse', '-', '--format', 'conllu'], {input})
  expect(out).toContain('# newpar\n# sent_id = 1\n# text = ')
  const {sentences, measures, level, path} = JSON.parse((await testpanel(['parse', '--format', 'json'], {input})).out)
  expect(path).toBe('-')
  expect(sentences.flatMap((one: {words: object[]}) => one.words)).toHaveLength(words(out).length)
  expect(measures.words).toBeGreaterThan(100)
  expect([1, 2, 3, 4]).toContain(level.lint)
})

test('JSON has offsets, separable verbs and measures; a short text has no level', async () => {
  const input = 'Beste bewoner,\n\nWij stellen het bedrag vast.\n'
  const {sentences, measures, level, problems} = JSON.parse((await testpanel(['parse', '--format', 'json'], {input})).out)
  expect(sentences[1]).toMatchObject({text: 'Wij stellen het bedrag vast.', start: 16, end: 44, measures: {words: 5, sentenceLength: {value: 5}}})
  expect(sentences[1].words[1]).toEqual({id: 2, form: 'stellen', lemma: 'vaststellen', upos: 'VERB', feats: 'Number=Plur|Tense=Pres|VerbForm=Fin', head: 0, deprel: 'root', start: 20, end: 27, particle: 5})
  for (const {start, end, form} of sentences.flatMap((one: {words: object[]}) => one.words)) expect(input.slice(start, end)).toBe(form)
  expect(measures).toMatchObject({sentences: 2, words: 7})
  expect([level, problems]).toEqual([{lint: null, reason: 'tooShort'}, []])
})

test.for([
  ['nothing', '', 0], ['one word', 'Hoi', 1], ['digits', '12 345', 2], ['NUL', 'a\0b', 1], ['English', 'The council has decided', 4], ['emoji', 'Fijn 😀', 2], ['HTML left-overs', 'Hallo&nbsp;<br/>', 1]
] as const)('%s is no reason to fail', async ([, input, least]) => {
  for (const format of ['tree', 'conllu', 'json']) {
    const {code, out, err} = await testpanel(['parse', '--format', format], {input})
    expect([code, err]).toEqual([0, ''])
    if (format === 'conllu') expect(words(out).length).toBeGreaterThanOrEqual(least)
    if (format === 'json') expect(JSON.parse(out).version).toBe(1)
  }
})

test('text that is longer than a portion has the same offsets as if it were read at once', async () => {
  const input = Array.from({length: 9000}, (_, at) => `Brief ${at}: u krijgt één kaart.`).join('\n\n')
  const {code, out} = await testpanel(['parse', '--format', 'json'], {input})
  expect(code).toBe(0)
  const {sentences} = JSON.parse(out)
  expect(sentences).toHaveLength(9000)
  for (const {text, start, end} of sentences) expect(input.slice(start, end)).toBe(text)
})

test('a sentence that is too long is cut, and that is said', async () => {
  const {code, err, out} = await testpanel(['parse', '--format', 'json'], {input: 'woord '.repeat(2500)})
  expect([code, err]).toEqual([0, 'de invoer: Een zin van meer dan 256 woorden is in stukken gecontroleerd.\n'])
  expect(JSON.parse(out)).toMatchObject({sentences: [{}, {}], problems: [{id: 'sentence-cut', data: {words: 256}}]})
})

test('bad input gives one sentence and exit code 2', async () => {
  const cwd = folder({'brief.conllu': 'Beste bewoner,\n', 'foto.jpg': 'x', 'leeg.docx': ''})
  for (const [args, said] of [
    [['nee.docx'], 'nee.docx: Dit bestand bestaat niet. Controleer de naam en de map.\n'],
    [['nee.conllu'], 'nee.conllu: Dit bestand bestaat niet. Controleer de naam en de map.\n'],
    [['foto.jpg'], /^foto\.jpg: Testpanel leest dit soort bestand niet .+\n$/],
    [['leeg.docx'], /^leeg\.docx: .+\.\n$/],
    [['brief.conllu'], 'Regel 1 van brief.conllu is geen CoNLL-U. Op een regel horen tien kolommen met een tab ertussen, en vooraan een nummer.\n'],
    [['brief.conllu', '--lang', 'en'], 'Line 1 of brief.conllu is not CoNLL-U. A line must have ten columns with a tab between them, the first one a number.\n'],
    [['a.txt', 'b.txt'], '"testpanel parse" begrijpt "b.txt" niet: dat is er een te veel.\nTyp "testpanel help parse" voor uitleg.\n'],
    [['--format', 'xml'], '"xml" kan niet bij --format. U kunt kiezen uit: tree, conllu, json.\nTyp "testpanel help" voor uitleg.\n'],
    [['--input', 'tekst'], '"tekst" kan niet bij --input. U kunt kiezen uit: text, conllu.\nBedoelt u text?\n']
  ] as const) {
    const ran = await testpanel(['parse', ...args], {cwd})
    expect(ran).toMatchObject({code: 2, out: ''})
    expect(ran.err).toMatch(said)
  }
})
