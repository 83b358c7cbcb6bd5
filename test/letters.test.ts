import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {check, read, rules, settingsFor} from '@testpanel/core'
import {describe, expect, it} from 'vitest'
import {factsOf} from '../packages/core/src/text/facts-of.ts'
import {ruleFolders} from '../packages/core/test/rule-folders.ts'
import {show} from '../packages/core/test/show.ts'

const folder = join(import.meta.dirname, '../fixtures/letters-for-rules')
const ofLetters = new Set(ruleFolders.filter(({path}) => /[\\/]brief[\\/][^\\/]+$/.test(path)).map(({id}) => id))

interface Case {
  readonly name: string
  readonly kind: string
  readonly expected: readonly string[]
  readonly text: string
}

function cases(file: string): readonly Case[] {
  return readFileSync(join(folder, file), 'utf8').split(/^=== /m).slice(1).map((part) => {
    const end = part.indexOf('\n')
    const [name = '', kind = '', found = '-'] = part.slice(0, end).split('|').map((word) => word.trim())
    return {name, kind, expected: found === '-' ? [] : found.split(', ').sort(), text: part.slice(end + 1)}
  })
}

// A demand to pay back is a decision as well as a bill: which of the two it is called matters little.
const either = new Set(['geld-terug'])

// What a reader misses in each letter was written down before there were rules: nothing may be missed, nothing added.
describe.each(['ontwikkeling.brieven', 'toets.brieven'])('de brieven in %s', (file) => {
  it.each(cases(file))('$name: $kind', async ({name, kind, expected, text}) => {
    const document = await read({path: `${name}.txt`, bytes: new TextEncoder().encode(text)})
    const {isLetter, kinds} = factsOf(document).letter
    if (!either.has(name)) expect(isLetter ? kinds[0]?.kind : 'geen brief').toBe(kind)
    const own = rules.filter(({id}) => ofLetters.has(id))
    const findings = check(document, settingsFor(own, {format: 'txt', preset: 'alles', today: '2026-11-22'})).outcomes.flatMap((outcome) => outcome.findings)
    expect([...new Set(findings.map(({ruleId}) => ruleId))].sort(), show(document.text, findings)).toEqual(expected)
  })
})

it('laat een gebruiker zeggen wat voor brief het is', async () => {
  const bytes = new TextEncoder().encode('Beste heer Kok,\n\nDat doen wij. Bel 14 0123 als u vragen hebt over deze brief.\n\nHoogachtend,\nP. Jansen')
  const document = await read({path: 'brief.txt', bytes})
  const found = (soort: string): readonly string[] => check(document, settingsFor(rules.filter(({id}) => id === 'geen-bezwaaruitleg'), {
    format: 'txt', preset: 'alles', today: '2026-11-22', configuration: {rules: {'geen-bezwaaruitleg': {soort}}}
  })).outcomes.flatMap((outcome) => outcome.findings.map(({message}) => message))
  expect(found('auto')).toEqual([])
  expect(found('besluit')).toEqual(['geen'])
})
