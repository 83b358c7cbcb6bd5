import {getActiveRules} from '@accesslint/core'
import axe from 'axe-core'
import {expect, it} from 'vitest'
import {engineRules, type EngineRule} from '../../../core/src/rules/web/engine-rules.ts'

const table: readonly EngineRule[] = Object.values(engineRules)

it('has every rule of axe, once', () => {
  expect(table.flatMap(({axe}) => Object.keys(axe)).sort()).toEqual(axe.getRules().map(({ruleId}) => ruleId).sort())
})

it('has every rule of accesslint, once', () => {
  expect(table.flatMap(({accesslint}) => Object.keys(accesslint)).sort()).toEqual(getActiveRules({includeAAA: true}).map(({id}) => id).sort())
})

it('stands on the criteria that axe names, for what fails by axe', () => {
  for (const {ruleId, tags} of axe.getRules()) {
    const criteria = tags.flatMap((tag) => /^wcag(\d)(\d)(\d+)$/.exec(tag)?.slice(1).join('.') ?? [])
    const own = table.find(({axe}) => axe[ruleId] === 'fails')
    if (own && !tags.includes('best-practice') && !tags.includes('deprecated')) expect(criteria.some((sc) => own.wcag.includes(sc)), `${ruleId}: ${criteria.join()} / ${own.wcag.join()}`).toBe(true)
    if (own && tags.includes('best-practice') && own.act.length === 0) expect(own.wcag, ruleId).toEqual([])
  }
})
