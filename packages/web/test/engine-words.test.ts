import {rules as accesslint} from '@accesslint/core'
import {check, englishFor, read, rules, settingsFor} from '@testpanel/core'
import axe from 'axe-core'
import {describe, expect, it} from 'vitest'
import {engineTable, engineWording, ownChecks, wordsKey} from '../../core/src/engine-words/index.ts'
import {lookAt} from '../../core/src/norms/look.ts'
import {criteria, criteriaOf} from '../../core/src/norms/criteria.ts'
import type {Language, MessageData} from '../../core/src/model/rule.ts'
import {model} from '../../core/test/model.ts'

const axeRules = axe.getRules().map(({ruleId}) => ruleId)
const accesslintRules = accesslint.map(({id}) => id)
// What engines measure, so that every sentence that depends on it is made.
const samples: readonly MessageData[] = [
  {},
  {values: 'aria-labell', contrastRatio: 3.12, expectedContrastRatio: '4.5:1', fgColor: '#777777', bgColor: '#ffffff', width: 16, height: 20, minSize: 24, messageKey: 'bgImage'},
  {prohibited: 'aria-label', role: 'none'},
  ...['unallowed', 'bgGradient', 'imgNode', 'bgOverlap', 'elmPartiallyObscuring', 'fgAlpha', 'complexTextShadows', 'pseudoContent', 'equalRatio', 'emptyValue', 'shortTextContent', 'nonBmp', 'outsideViewport'].map((messageKey) => ({messageKey}))
]

describe('de woorden bij wat engines vinden', () => {
  it('zijn er voor elke regel van axe-core en accesslint en onze eigen metingen, en voor niets anders', () => {
    const wanted = [...axeRules, ...accesslintRules, ...ownChecks]
    expect(wanted.filter((id) => wordsKey(id) === undefined)).toEqual([])
    expect(Object.keys(engineTable).filter((key) => !wanted.some((id) => wordsKey(id) === key))).toEqual([])
  })

  it.each(['nl', 'en'] as const)('zeggen wat, waarom en wat te doen (%s)', (lang) => {
    for (const {text, id} of texts(lang)) {
      expect(text, id).not.toMatch(/undefined|\s{2}|null|NaN/)
      expect(text, id).toMatch(/\.$|\?$|\)$/)
    }
  })

  it('zijn niet overgenomen van axe-core', () => {
    const theirs = new Set(axe.getRules().flatMap(({help, description}) => [help.toLowerCase(), description.toLowerCase()]))
    expect(texts('en').filter(({text}) => theirs.has(text.toLowerCase().replace(/\.$/, '')))).toEqual([])
  })

  it('houden zich aan onze eigen regels voor duidelijke taal', async () => {
    const sentences = [...new Set([...texts('nl').map(({text}) => text), ...criteria.flatMap(({sc}) => lookAt(sc, 'nl') ?? [])])]
    const document = await read({path: 'woorden.md', bytes: new TextEncoder().encode(sentences.map((sentence, n) => (n % 10 === 0 ? `## Woorden ${n}\n\n${sentence}` : sentence)).join('\n\n'))})
    const report = check(document, settingsFor(rules, {format: 'md', preset: 'b1-web', today: '2026-11-22'}), {model, english: await englishFor(document)})
    const found = report.outcomes.flatMap(({findings}) => findings).filter(({level, at}) => level !== 'advice' && at !== 'document')
    expect(found.map(({ruleId, quote}) => `${ruleId}: ${quote.prefix}[${quote.exact}]${quote.suffix}`)).toEqual([])
  }, 120_000)
})

describe('de criteria', () => {
  it('zijn de 50 van DigiToegankelijk en de 55 van EN 301 549 v4.1.1', () => {
    expect(criteriaOf('wcag21')).toHaveLength(50)
    expect(criteriaOf('wcag')).toHaveLength(55)
    expect(new Set(criteria.map(({sc}) => sc)).size).toBe(criteria.length)
  })

  it.each(['nl', 'en'] as const)('zeggen elk wat een mens nakijkt (%s)', (lang) => {
    for (const {sc} of [...criteriaOf('wcag'), ...criteriaOf('wcag21')]) expect(lookAt(sc, lang), sc).toMatch(/[.?]$/)
  })
})

function texts(lang: Language): readonly {readonly id: string; readonly text: string}[] {
  return Object.keys(engineTable).flatMap((id) => samples.flatMap((sample) => (['violation', 'incomplete'] as const).flatMap((outcome) => {
    const {what, why, todo} = engineWording({...sample, regel: id}, outcome, lang)
    return [what, why, todo].map((text) => ({id, text}))
  })))
}
