import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {entry, finding} from '../../test/report-entries.ts'
import type {FindingEntry} from '../report/entry.ts'
import type {InSite} from './compare.ts'
import {against, countOf, KnownTemplates, marksOf, missingIn, parseBaseline, writeBaseline, type FileMarks} from './index.ts'

const mark = fc.record({count: fc.integer({min: 1, max: 99}), kind: fc.constantFrom('error' as const, 'warning' as const, 'advice' as const, 'unsure' as const), words: fc.string()}).chain((one) => fc.record({templates: fc.array(fc.string(), {minLength: 1, maxLength: 2}), pages: fc.integer({min: 2, max: 500})}, {requiredKeys: []}).map((more) => ({...one, ...more})))
const name = fc.oneof(fc.string({unit: 'grapheme'}), fc.constantFrom('__proto__', 'constructor', 'a\u001Bb', '</script>', '1'))
const map = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Map<string, T>> => fc.array(fc.tuple(name, value), {maxLength: 4}).map((pairs) => new Map(pairs))

describe('the file', () => {
  test('what is written is read back, whatever the names', () => {
    fc.assert(
      fc.property(map(map(map(mark))), fc.option(fc.string(), {nil: undefined}), (files, reason) => {
        const baseline = {date: '2026-11-22', ...(reason !== undefined && {reason}), files}
        expect(parseBaseline(writeBaseline(baseline))).toEqual(baseline)
      })
    )
  })

  test('one finding a line, sorted, so that a change is easy to review', () => {
    const files = new Map([['b.md', new Map([['lange-zin', new Map([['ff', {count: 2, kind: 'error' as const, words: '12'}], ['aa', {count: 1, kind: 'unsure' as const, words: '34'}]])]])], ['a.md', new Map()]])
    expect(writeBaseline({date: '2026-11-22', reason: 'Start', files})).toMatchInlineSnapshot(`
      "{
        "testpanel-baseline": 1,
        "date": "2026-11-22",
        "reason": "Start",
        "files": {
          "a.md": {},
          "b.md": {
            "lange-zin": {
              "aa": {"count": 1, "kind": "unsure", "words": "34"},
              "ff": {"count": 2, "kind": "error", "words": "12"}
            }
          }
        }
      }
      "
    `)
  })

  test.for([
    '', 'null', '[]', '{}', '{"testpanel-baseline": 2, "date": "2026-11-22", "files": {}}', '{"testpanel-baseline": 1, "date": "gisteren", "files": {}}',
    '{"testpanel-baseline": 1, "date": "2026-11-22", "files": []}', '{"testpanel-baseline": 1, "date": "2026-11-22", "files": {"a": {"r": {"f": {"count": 0, "kind": "error", "words": ""}}}}}',
    '{"testpanel-baseline": 1, "date": "2026-11-22", "files": {"a": {"r": {"f": {"count": 1, "kind": "erg", "words": ""}}}}}', '{"testpanel-baseline": 1, "date": "2026-11-22", "reason": 3, "files": {}}'
  ])('%s is no baseline', (text) => {
    expect(parseBaseline(text)).toBeUndefined()
  })
})

describe('the comparison', () => {
  const seen = (...findings: readonly ReturnType<typeof finding>[]): FileMarks => marksOf(entry(findings))
  const known = (marks: FileMarks, now: ReturnType<typeof entry>): readonly boolean[] => against(marks, now).outcomes.flatMap(({findings}) => findings.map((one) => one.known === true))

  test('a finding that moved is known', () => {
    const marks = seen(finding())
    expect(against(marks, entry([finding({line: 300, range: [9000, 9010]})]))).toMatchObject({mended: 0, outcomes: [{findings: [{known: true}]}, {}]})
  })

  test('one more of the same is new, one fewer is mended', () => {
    const marks = seen(finding(), finding())
    expect(known(marks, entry([finding(), finding(), finding()]))).toEqual([true, true, false])
    expect(against(marks, entry([finding()])).mended).toBe(1)
  })

  test('a mended finding makes no room for another one of the same rule', () => {
    const now = against(seen(finding()), entry([finding({fingerprint: 'fedcba9876543210', quote: {prefix: '', exact: 'andere woorden', suffix: ''}})]))
    expect(now).toMatchObject({mended: 1})
    expect(now.outcomes[0]?.findings[0]?.known).toBeUndefined()
  })

  test('a change beside a finding does not make it new, and of equal words the one that was there is known', () => {
    const beside = finding({fingerprint: 'fedcba9876543210', quote: {prefix: 'andere ', exact: 'de zin', suffix: ' buren'}})
    expect(against(seen(finding()), entry([beside]))).toMatchObject({mended: 0, outcomes: [{findings: [{known: true}]}, {}]})
    expect(known(seen(finding()), entry([beside, finding()]))).toEqual([false, true])
  })

  test('what became more serious counts again, what became less serious does not', () => {
    expect(known(seen(finding({level: 'advice'})), entry([finding({level: 'error'})]))).toEqual([false])
    expect(known(seen(finding({unsure: true})), entry([finding()]))).toEqual([false])
    expect(known(seen(finding({level: 'error'})), entry([finding({level: 'advice'})]))).toEqual([true])
    expect(against(seen(finding({level: 'advice'})), entry([finding()])).mended).toBe(0)
  })

  test('of a rule that did not judge the file nothing is mended, and an update keeps what it had', () => {
    const marks = seen(finding())
    const untested = entry([], {outcomes: [{ruleId: 'lange-zin', result: 'untested', findings: [], suppressed: []}]})
    expect(against(marks, untested).mended).toBe(0)
    expect(against(marks, entry([], {outcomes: []})).mended).toBe(0)
    expect(marksOf(untested, marks)).toEqual(marks)
    expect(marksOf(entry([], {outcomes: []}), marks)).toEqual(marks)
    expect(countOf(marksOf(entry([]), marks))).toBe(0)
  })

  test('what someone gave a reason for is not mended', () => {
    const outcomes = [{ruleId: 'lange-zin', result: 'passed' as const, findings: [], suppressed: [{...finding(), because: 'mag'}]}]
    expect(against(seen(finding()), entry([], {outcomes})).mended).toBe(0)
  })

  test('a file that is not in the baseline has only new findings', () => {
    expect(against(undefined, entry([finding()]))).toMatchObject({mended: 0})
    expect(known(new Map(), entry([finding()]))).toEqual([false])
  })

  test('whatever was found: a run against its own baseline has nothing new and nothing mended', () => {
    const some = fc.array(fc.record({fingerprint: fc.constantFrom('aa', 'bb', 'cc'), ruleId: fc.constantFrom('lange-zin', 'afbeelding-zonder-tekst'), level: fc.constantFrom('error' as const, 'advice' as const), unsure: fc.boolean()}))
    fc.assert(
      fc.property(some, (all) => {
        const now = entry(all.map((one) => finding(one)))
        const compared = against(marksOf(now), now)
        expect(compared.mended).toBe(0)
        expect(compared.outcomes.flatMap(({findings}) => findings).every((one) => one.known)).toBe(true)
        expect(missingIn(marksOf(now), marksOf(now))).toBe(0)
      })
    )
  })

  describe('on a site', () => {
    const logo = (more: Partial<FindingEntry> = {}): FindingEntry => finding({template: 'a1', ...more})
    const marked = (path: string, ...findings: readonly FindingEntry[]): [string, FileMarks] => [path, marksOf(entry(findings))]
    const inSite = (files: readonly [string, FileMarks][], isThere: (template: string) => boolean = () => true): InSite => ({templates: new KnownTemplates({files: new Map(files)}), isThere})
    const knownOn = (marks: FileMarks | undefined, now: readonly FindingEntry[], site: InSite): readonly boolean[] => against(marks, entry(now), site).outcomes.flatMap(({findings}) => findings.map((one) => one.known === true))

    test('the flaw of a template is known on a page that was added, also when that is now its first', () => {
      const [path, marks] = marked('/a', logo({pages: ['/a', '/b'], places: 2}))
      expect([...marks.values()].flatMap((one) => [...one.values()])).toMatchObject([{templates: ['a1'], pages: 2}])
      expect(knownOn(undefined, [logo({fingerprint: 'ff', pages: ['/0', '/a', '/b'], places: 3})], inSite([[path, marks]]))).toEqual([true])
      expect(knownOn(undefined, [logo({fingerprint: 'ff', template: 'b2'})], inSite([[path, marks]]))).toEqual([false])
      expect(against(marks, entry([]), inSite([[path, marks]])).mended).toBe(0)
      expect(against(marks, entry([]), inSite([[path, marks]], () => false)).mended).toBe(1)
    })

    test('one more on a page of which all were counted is new, and so is one that got worse', () => {
      const [path, marks] = marked('/a', logo())
      expect(knownOn(marks, [logo(), logo()], inSite([[path, marks]]))).toEqual([true, false])
      expect(knownOn(undefined, [logo({fingerprint: 'ff'})], inSite([marked('/a', logo({level: 'advice'}))]))).toEqual([false])
      const [first, many] = marked('/a', logo({pages: ['/a', '/b'], places: 6}))
      expect(knownOn(many, [logo(), logo(), logo()], inSite([[first, many]]))).toEqual([true, true, true])
    })
  })
})
