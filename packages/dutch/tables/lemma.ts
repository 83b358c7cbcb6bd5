import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {lemmaCase} from '../src/lemma/case.ts'
import {irregularVerbs} from '../src/lemma/irregular-list.ts'
import {irregularInfinitive} from '../src/lemma/irregular.ts'
import {baseForm} from '../src/lemma/lemma.ts'
import type {Rules} from '../src/lemma/rules.ts'
import {goldClass, readGold, type GoldWord} from './lemma-gold.ts'
import {learn, writeRules, type Sample} from './learn-rules.ts'
import {adjectiveForms, capitals, diminutives, irregularPresent, verbForms} from './paradigms.ts'

/** Learns the lemma rules. usage: node tables/lemma.ts FETCHED UD-FOLDER OUT, where FETCHED is what fetch.sh filled. */
const [fetched = '', ud = '', out = ''] = process.argv.slice(2)
const lines = (name: string) => readFileSync(`${fetched}/${name}`, 'utf8').split('\n').filter((line) => line)
const common = new Set(lines('subtitles.txt'))
const words = new Set(lines('words.txt'))
const nouns = lines('nouns.tsv').map((line) => line.split('\t'))

const zipf = new Map(lines('frequency.tsv').map((line) => line.split('\t')).map(([word = '', value]) => [word, Number(value)]))
const commonest = (choices: string) => choices.split('; ').sort((a, b) => (zipf.get(b) ?? 0) - (zipf.get(a) ?? 0))[0] ?? choices
const nounPairs: Sample[] = nouns.flatMap(([word = '', , , , , plural, single]) => plural === 'True' && single && single !== word && !word.includes(' ')
  ? [{word, lemma: commonest(single), weight: common.has(word) ? 3 : 1, known: word}] : [])
const plurals = new Set(nouns.flatMap(([, , , , , , single]) => single ? single.split('; ') : []))
const pluralOnly: Sample[] = nouns.flatMap(([word = '', , , , , plural]) => plural !== 'True' && /(?:[^s]s|en)$/.test(word) && !plurals.has(word)
  && (zipf.get(word) ?? 0) > 2.5 ? [{word, lemma: word, weight: 1, known: word}] : [])
/** Plurals without a singular in use that the list gives one. */
const byHand: Sample[] = ['leges'].map((word) => ({word, lemma: word, weight: 5, known: word}))
const nounLayer = new Map([['noun.plur', learn([...nounPairs, ...pluralOnly, ...byHand], 2, 1, false)]])

const singular = new Set(nouns.flatMap(([word = '', , , , , plural]) => plural === 'True' ? [] : [word]))
const forms = new Map<string, Sample[]>()
for (const some of [verbForms(words, common), adjectiveForms(words, common), diminutives(words, singular, zipf),
  irregularPresent(irregularVerbs.trim().split(/[|\n]/).map((verb) => verb.split(' ')[0] ?? '')), capitals(words, singular)])
  for (const [name, samples] of some) forms.set(name, [...forms.get(name) ?? [], ...samples])
const formLayer = new Map<string, Rules>()
for (const [name, samples] of forms) {
  const base: Sample[] = samples.map((sample) => ({...sample, known: baseForm(sample.word, name, {lists: [nounLayer]})}))
  formLayer.set(name, learn(base, 2, 1, name === 'verb.part'))
}

const gold = (process.env['HELD_OUT'] ? ['alpino-train-4b8df79', 'lassy-dev'] : ['alpino-train-4b8df79', 'lassy-dev', 'lassy-test'])
  .flatMap((name) => readGold(`${ud}/${name}.conllu`))
const older = readGold(`${ud}/lassy-train-2017.conllu`).filter(({upos, form, wanted}) => /^(?:NOUN|VERB|AUX)$/.test(upos) || upos === 'ADJ' && form === form.toLowerCase() && wanted !== form)
  .filter((word) => (irregularInfinitive(word.form.toLowerCase(), goldClass(word)) ?? word.wanted) === word.wanted)
const goldLayer = new Map<string, Rules>()
for (const [name, samples] of goldSamples([...gold, ...gold, ...older])) goldLayer.set(name, learn(samples, learnsEndings(name) ? 8 : Infinity, 1, name === 'verb.part'))

/** Classes that change their ending in a regular way; of the others only whole words are learned. */
function learnsEndings(name: string): boolean {
  return /^(?:verb|adj|noun\.|propn\.)/.test(name)
}

function goldSamples(all: readonly GoldWord[]): Map<string, Sample[]> {
  const counts = new Map<string, Map<string, number>>()
  for (const word of all) {
    if (/^(?:PUNCT|SYM)$/.test(word.upos) || !/\p{L}/u.test(word.form)) continue
    const lower = word.form.toLowerCase(), shown = lemmaCase(word.form, lower, word.upos, formLayer)
    const key = word.upos === 'PROPN' ? `${goldClass(word)}\t${shown}\t${word.wanted}` : `${goldClass(word)}\t${lower}\t${word.wanted.toLowerCase()}`
    const [name = ''] = key.split('\t')
    const known = counts.get(name) ?? new Map<string, number>()
    counts.set(name, known.set(key, (known.get(key) ?? 0) + 1))
  }
  return new Map([...counts].map(([name, keys]) => [name, [...keys].map(([key, count]) => {
    const [, word = '', lemma = ''] = key.split('\t')
    return {word, lemma, weight: 1 + Math.log2(count), known: baseForm(word, name, {lists: [formLayer, nounLayer]})}
  })]))
}

mkdirSync(out, {recursive: true})
write('lemma-nouns', 'nounRules', nounLayer, ['Endings of plural nouns, learned from pairs of plural and singular in the noun list of lint-ii 0.1.3',
  '(vanboefer/lint_ii; nouns from the Referentiebestand Nederlands and H. Pander Maat). Licence: EUPL-1.2.'])
write('lemma-forms', 'formRules', formLayer, ['Endings of verbs, adjectives and diminutives, learned from forms that stand together in the OpenTaal word list',
  '(Debian wdutch 2.20.19; Stichting OpenTaal). Licence: BSD-3-Clause or CC BY 3.0.'])
write('lemma-gold', 'goldRules', goldLayer, ['Words and endings learned from UD_Dutch-Alpino (an early part of train) and UD_Dutch-LassySmall (dev, test, train of 2017),',
  'by Gosse Bouma and Gertjan van Noord. Licence: CC BY-SA 4.0 (LassySmall\'s licence text links a by-nc-sa page).'])

function write(file: string, name: string, layer: ReadonlyMap<string, Rules>, about: readonly string[]): void {
  const body = writeRules(layer).replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')
  const head = ['// Generated by packages/dutch/tables/lemma.ts on 2026-11-22; not written by hand.', ...about.map((line) => `// ${line}`)].join('\n')
  writeFileSync(`${out}/${file}.gen.ts`, `${head}\nexport const ${name} = \`${body}\`\n`)
}
