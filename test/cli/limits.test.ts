import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {FileEntry} from '@testpanel/core/report'
import {expect, onTestFinished, test} from 'vitest'
import {Pool} from '../../packages/cli/src/pool/pool.ts'
import {clean, entries, folder, longSentence, testpanel} from './testpanel.ts'

const setup = {configuration: undefined, preset: ['alles'], lang: 'nl', today: '2026-11-22', expect: undefined} as const

function pool(limits: {readonly seconds: number; readonly megabytes: number; readonly workers?: number}): Pool {
  const made = new Pool(setup, limits)
  onTestFinished(() => made.stop())
  return made
}

/** Takes a worker some seconds and some hundreds of megabytes. */
const heavy = longSentence.repeat(60_000)

test('a file that takes too long costs itself and nothing else', async () => {
  const cwd = folder({'zwaar.txt': heavy, 'licht.txt': clean})
  const {ready, check} = bound(pool({seconds: 3, megabytes: 2048, workers: 1}))
  await ready
  const results = await Promise.all([check(join(cwd, 'licht.txt')), check(join(cwd, 'zwaar.txt')), check(join(cwd, 'licht.txt'))])
  expect(results).toMatchObject([{format: 'txt', problems: []}, {id: 'too-slow', data: {seconds: 3}}, {format: 'txt', problems: []}])
})

test('a file that needs too much memory costs itself and nothing else', async () => {
  const cwd = folder({'zwaar.txt': heavy, 'licht.txt': clean})
  const {ready, check} = bound(pool({seconds: 60, megabytes: 48, workers: 1}))
  await ready
  const results = await Promise.all([check(join(cwd, 'zwaar.txt')), check(join(cwd, 'licht.txt')), check(join(cwd, 'licht.txt'))])
  expect(results).toMatchObject([{id: 'too-much-memory'}, {format: 'txt', problems: []}, {format: 'txt', problems: []}])
})

function bound(pool: Pool) {
  return {ready: pool.ready, check: (path: string) => pool.check({path})}
}

test('an absurd number of findings is cut to what a report can hold, and the report says so', async () => {
  const cwd = folder({'zwaar.txt': 'Tevens dient reeds thans derhalve alsmede voorts. '.repeat(4_000)})
  const entry = await pool({seconds: 60, megabytes: 2048}).check({path: join(cwd, 'zwaar.txt')}) as FileEntry
  expect(entry.problems).toMatchObject([{id: 'findings-cut', fatal: false}])
  const {most = 0, each} = entry.problems[0]?.data ?? {}
  const counts = entry.outcomes.map(({findings}) => findings.length)
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(Number(most))
  expect(Math.max(...counts)).toBe(each)
})

test('--time-limit on the command line', async () => {
  const cwd = folder({'licht.txt': clean})
  writeFileSync(join(cwd, 'zwaar.txt'), heavy)
  const ran = await testpanel(['check', 'zwaar.txt', 'licht.txt', '--time-limit', '3', '--format', 'jsonl'], {cwd})
  expect(ran.code).toBe(2)
  const [slow, light] = entries(ran)
  expect(slow).toMatchObject({format: 'txt', problems: [{id: 'too-slow', fatal: true, data: {seconds: 3}}]})
  expect(slow?.outcomes.length).toBeGreaterThan(0)
  expect(slow?.outcomes.every(({result}) => result === 'untested')).toBe(true)
  expect(light?.problems).toEqual([])
})
