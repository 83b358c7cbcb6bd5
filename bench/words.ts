// How many words of a list of difficult words does some word rule find? `node --conditions=source bench/words.ts WORDS.jsonl [SENTENCES.jsonl]`.
// Every word stands in a few plain carrier sentences, one or more for each part of speech, since a list does not say which it is; the word counts as
// found when a rule reports it, or a stretch that overlaps it, in one of them. A verb also stands there as a participle and a finite form. SENTENCES has
// real sentences with the word at issue: {"sentence", "word"}.
import {readFileSync} from 'node:fs'
import {loadModel} from '@testpanel/dutch'
import {fileURLToPath} from 'node:url'
import {check, read, rules, settingsFor} from '@testpanel/core'

const wordRules = ['ambtelijk-woord', 'moeilijk-woord', 'vakterm', 'leenwoord', 'letterwoord', 'afkorting', 'voorzetseluitdrukking', 'leeg-werkwoord', 'overbodig-woord', 'figuurlijk', 'vage-tijd']
const chosen = rules.filter(({id}) => wordRules.includes(id))
const model = loadModel(readFileSync(fileURLToPath(import.meta.resolve('@testpanel/dutch/model/nl.bin'))))
const [list, sentences] = process.argv.slice(2)
if (list === undefined) throw new Error('Gebruik: node --conditions=source bench/words.ts WORDS.jsonl [SENTENCES.jsonl]')

const words = rowsOf(list).map(({word = ''}) => word)
const missed: string[] = []
const byRule = new Map<string, number>()
for (const word of words) {
  const by = await foundBy(word)
  if (by === undefined) missed.push(word)
  else byRule.set(by, (byRule.get(by) ?? 0) + 1)
}
console.log(`${list}: ${words.length - missed.length} of ${words.length} found (${percent(words.length - missed.length, words.length)})`)
console.log(`  first found by: ${[...byRule].toSorted((a, b) => b[1] - a[1]).map(([id, n]) => `${id} ${n}`).join(', ')}`)
console.log(`  missed: ${missed.join('; ')}`)

if (sentences !== undefined) {
  const rows = rowsOf(sentences)
  const lost: string[] = []
  for (const {sentence = '', word = ''} of rows) if ((await ruleAt(sentence, word)) === undefined) lost.push(word)
  console.log(`${sentences}: ${rows.length - lost.length} of ${rows.length} found (${percent(rows.length - lost.length, rows.length)})\n  missed: ${lost.join('; ')}`)
}

/** The first rule that finds a spelling of the word in some carrier sentence. */
async function foundBy(word: string): Promise<string | undefined> {
  for (const spelling of spellings(word)) {
    for (const carrier of carriers(spelling)) {
      const by = await ruleAt(carrier, spelling)
      if (by !== undefined) return by
    }
  }
  return undefined
}

/** "cum suis (c.s.)" is two spellings, "gremium / gremia" and "target(s)" too. */
function spellings(word: string): readonly string[] {
  const brackets = /^(.*?)\s*\(([^)]*)\)(.*)$/.exec(word)
  if (!brackets) return word.split(/\s+\/\s+/)
  const [, before = '', inside = '', after = ''] = brackets
  return [`${before}${after}`.trim(), word.includes(' (') ? inside : `${before}${inside}${after}`]
}

/** As a noun, an adjective, an adverb, a verb, a preposition and a conjunction. */
function carriers(word: string): readonly string[] {
  const noun = [`Stuur de benodigde ${word} mee.`, `Het gaat om het ${word} van de brief.`, `Wij praten over de ${word} van de gemeente.`, `Het ${word} is klaar.`, `Dit is een ${word}.`]
  const adjective = [`Dit is een ${word} plan.`, `De ${word} regels staan in de brief.`, `Het plan is ${word}.`]
  const adverb = [`Wij hebben u ${word} een brief gestuurd.`, `Wij hebben ${word} besloten.`, `${word.charAt(0).toUpperCase()}${word.slice(1)} krijgt u een brief.`]
  const verb = [`Wij willen dit ${word}.`, `Wij gaan ${word}.`, `U moet dit ${word} voor 1 mei.`, `Wij ${word} dit te doen.`, `Wij ${word} dat nodig.`, `U moet het bedrag ${word}.`]
  const link = [`Wij schrijven u ${word} uw aanvraag.`, `U krijgt een brief, ${word} u dat wilt.`, `Wij doen dit ${word} 1 mei 2026.`, `Dit plan, ${word}, gaat door.`]
  return [...noun, ...adjective, ...adverb, ...verb, ...link]
}

async function ruleAt(sentence: string, word: string): Promise<string | undefined> {
  const at = sentence.toLowerCase().indexOf(word.toLowerCase())
  const document = await read({path: 'zin.txt', bytes: new TextEncoder().encode(sentence)})
  const {outcomes} = check(document, settingsFor(chosen, {format: 'txt', preset: 'alles', today: '2026-11-22'}), {model})
  const hits = outcomes.flatMap(({findings}) => findings)
  return hits.find((hit) => hit.at !== 'document' && hit.at[0] < at + word.length && at < hit.at[1])?.ruleId
}

function rowsOf(path: string): readonly {readonly word?: string; readonly sentence?: string}[] {
  return readFileSync(path, 'utf8').split('\n').filter((line) => line !== '').map((line): {readonly word?: string; readonly sentence?: string} => JSON.parse(line))
}

function percent(part: number, all: number): string {
  return `${((100 * part) / Math.max(1, all)).toFixed(1)} %`
}
