import {check, rules, settingsFor, type Document, type Report} from '@testpanel/core'
import {expect, test} from 'vitest'
import {expectFixed} from '../packages/core/test/fixing/expect-fixed.ts'
import {model} from '../packages/core/test/model.ts'
import {fixtures} from './fixtures.ts'

const inspect = (document: Document): Report => check(document, settingsFor(rules, {format: document.format, preset: 'alles', today: '2026-11-22'}), {model})

test.each(fixtures.filter(({name}) => !name.endsWith('.eml')))('$name: fixed once is fixed for good; in an office file every change can be rejected', async (source) => {
  const {fixes, left} = await expectFixed(source, inspect)
  expect(fixes.length > 0 || source.name.includes('-beter'), 'every hard letter has something to fix').toBe(true)
  expect(left.filter(({why}) => why === 'reading'), 'nothing is left because its place was wrong').toEqual([])
})
