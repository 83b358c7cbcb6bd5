// Measures which phenomena of a labelled set the rules find, and how often they warn about sentences that are clean:
// `node --conditions=source bench/phenomena.ts PATH.jsonl [--preset b1-web] [--show]`. Each line of the file is `{"text", "phenomena": [], "should_suggest"}`.
// A phenomenon counts as found when one of the rules below reports anything in its text. A text is clean when it has no phenomenon and asks for no suggestion.
import {readFileSync} from 'node:fs'
import {check, read, rules, settingsFor, type Finding} from '@testpanel/core'
import {model} from '../packages/core/test/model.ts'

/** Which rules answer which label. */
const answers: Readonly<Record<string, readonly string[]>> = {
  passive: ['lijdende-vorm', 'lijdende-vorm-zijn', 'verborgen-persoon'],
  max_sdl: ['tangconstructie', 'lange-aanloop', 'gestapelde-bijzinnen', 'lange-zin'],
  sentence_length: ['lange-zin'],
  enumeration: ['opsomming-in-zin'],
  abstract_nouns: ['naamwoordstijl'],
  connective: ['signaalwoord-ontbreekt'],
  word_frequency: ['moeilijk-woord', 'ambtelijk-woord', 'leenwoord', 'vakterm', 'lange-samenstelling', 'zeldzaam-woord', 'voorzetseluitdrukking', 'leeg-werkwoord'],
  sentence_rewrite: ['lijdende-vorm', 'lijdende-vorm-zijn', 'verborgen-persoon', 'lange-zin', 'tangconstructie', 'lange-aanloop', 'gestapelde-bijzinnen']
}

interface Item {
  readonly text: string
  readonly phenomena: readonly string[]
  readonly should_suggest: boolean
}

const presets = ['b1-brief', 'b1-web', 'alles'] as const
const [path = ''] = process.argv.slice(2)
const preset = presets.find((name) => process.argv[process.argv.indexOf('--preset') + 1] === name) ?? 'b1-web'
const show = process.argv.includes('--show')
const items = readFileSync(path, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Item)
const found = new Map<Item, readonly Finding[]>()
for (const item of items) found.set(item, await findingsIn(item.text))

console.log(`${items.length} items, preset ${preset}\n\n| phenomenon | found | of | % |\n| --- | --- | --- | --- |`)
const labelled = Object.keys(answers).map((label) => [label, items.filter(({phenomena}) => phenomena.includes(label))] as const).filter(([, own]) => own.length > 0)
let hits = 0, all = 0
for (const [label, own] of labelled) {
  const missed = own.filter((item) => !found.get(item)?.some(({ruleId}) => answers[label]?.includes(ruleId)))
  row(label, own.length - missed.length, own.length)
  hits += own.length - missed.length
  all += own.length
  if (show) for (const {text} of missed) console.log(`  missed: ${text}`)
}
row('all labels', hits, all)

const clean = items.filter(({phenomena, should_suggest}) => phenomena.length === 0 && !should_suggest)
for (const [name, levels] of [['clean with a warning or error', ['warning', 'error']], ['clean with any finding', ['advice', 'warning', 'error']]] as const) {
  const hit = clean.filter((item) => found.get(item)?.some(({level}) => levels.some((one) => one === level)))
  row(name, hit.length, clean.length)
  if (show) for (const item of hit) console.log(`  ${item.text} → ${found.get(item)?.map(({ruleId, level, quote}) => `${ruleId} ${level} "${quote.exact}"`).join('; ')}`)
}

function row(name: string, count: number, of: number): void {
  console.log(`| ${name} | ${count} | ${of} | ${(100 * count / Math.max(1, of)).toFixed(1)} |`)
}

async function findingsIn(text: string): Promise<readonly Finding[]> {
  const document = await read({path: 'zin.txt', bytes: new TextEncoder().encode(text)})
  const settings = settingsFor(rules, {format: document.format, preset, today: '2026-11-22'})
  return check(document, settings, {model}).outcomes.flatMap(({findings}) => findings)
}
