import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {loadModel} from '../analysis.ts'
import {parse} from './parse.ts'
import {passives, type Passive} from './passives.ts'

const model = loadModel(readFileSync(new URL('../../model/nl.bin', import.meta.url)))
const find = (text: string): readonly Passive[] => parse(model, text).flatMap(({words}) => passives(words))

describe('passives and what only looks like one', () => {
  it('are told apart in the sentences the lists were made with', () => {
    const cases = casesOf('passives'), missed = wrong(cases)
    expect(1 - missed.length / cases.length, missed.join('\n')).toBeGreaterThanOrEqual(0.99)
  })

  it('are told apart in sentences that were kept out of sight', () => {
    const cases = casesOf('passives.unseen')
    expect(1 - wrong(cases).length / cases.length, `of ${cases.length}`).toBeGreaterThanOrEqual(0.97)
  })
})

describe('a passive', () => {
  it('knows its verb, its subject and who does it', () => {
    const [found] = find('De bijdrage zal volgens de wet door het college worden vastgesteld.')
    expect([found?.auxiliary, found?.participle, found?.subject, found?.agent].map((word) => word?.form)).toEqual(['worden', 'vastgesteld', 'bijdrage', 'college'])
    expect(found?.by).toBe('worden')
  })

  it('may share its auxiliary', () => {
    expect(find('De stukken worden gescand en vernietigd.').map(({participle}) => participle.form)).toEqual(['gescand', 'vernietigd'])
  })

  it('has no subject when nobody knows what it is done to', () => {
    const [found] = find('Er wordt op straat gewerkt.')
    expect(found?.subject).toBeUndefined()
  })
})

function casesOf(name: string): readonly (readonly [kind: string, text: string])[] {
  return readFileSync(new URL(`./${name}.cases.txt`, import.meta.url), 'utf8').split('\n').filter((row) => row !== '' && !row.startsWith('#'))
    .map((row) => row.split('\t') as [string, string])
}

function wrong(cases: readonly (readonly [kind: string, text: string])[]): readonly string[] {
  return cases.filter(([kind, text]) => (find(text).length > 0) !== (kind === 'ja')).map(([kind, text]) => `${kind} ${text}`)
}
