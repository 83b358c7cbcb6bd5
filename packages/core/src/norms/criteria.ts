import type {Language} from '../model/rule.ts'
import {table} from './criteria-table.ts'

/** A success criterion of WCAG. */
export interface Criterion {
  /** Its number: `1.1.1`. */
  readonly sc: string
  /** Its id in the standard, for links: `non-text-content`. */
  readonly id: string
  readonly level: 'A' | 'AA' | 'AAA'
  /** The version of WCAG it came in. */
  readonly since: '2.0' | '2.1' | '2.2'
  readonly title: Readonly<Record<Language, string>>
}

/** The two norms that are checked against, by the name of their preset. */
export type NormName = 'wcag' | 'wcag21'

export interface Norm {
  readonly wcag: '2.1' | '2.2'
  /** The version of EN 301 549 that points to it. */
  readonly en: '3.2.1' | '4.1.1'
}

/** `wcag21` is what DigiToegankelijk counts; `wcag` is the version of EN 301 549 of September 2026. */
export const norms: Readonly<Record<NormName, Norm>> = {
  wcag: {wcag: '2.2', en: '4.1.1'},
  wcag21: {wcag: '2.1', en: '3.2.1'}
}

/** Every criterion of WCAG 2.0 to 2.2, levels A, AA and AAA, in the order of their numbers. */
export const criteria: readonly Criterion[] = table.trim().split('\n').map((line) => {
  const [sc = '', id = '', level = '', since = '', nl = '', en = ''] = line.split(' | ')
  return {sc, id, level: level as Criterion['level'], since: since as Criterion['since'], title: {nl, en}}
})

const byNumber = new Map(criteria.map((one) => [one.sc, one]))

/** The criterion of a number such as `1.1.1`; undefined when there is none. */
export function criterion(sc: string): Criterion | undefined {
  return byNumber.get(sc)
}

/** The criteria of levels A and AA that a norm asks for: 55 in `wcag`, 50 in `wcag21`. */
export function criteriaOf(norm: NormName): readonly Criterion[] {
  return criteria.filter((one) => clauseOf(one, norm) !== undefined)
}

/**
 * The clause of EN 301 549 on web pages that asks for a criterion: `9.1.1.1`. Undefined when that version does not ask for it:
 * level AAA in both, what is new in WCAG 2.2 in v3.2.1, and 4.1.1 in v4.1.1, because WCAG 2.2 took it out.
 */
export function clauseOf({sc, level, since}: Criterion, norm: NormName): string | undefined {
  const asked = norm === 'wcag' ? sc !== '4.1.1' : since !== '2.2'
  return level !== 'AAA' && asked ? `9.${sc}` : undefined
}

/** The criteria that a rule names in its basis: `WCAG 1.1.1`. */
export function criteriaIn(basis: readonly string[]): readonly string[] {
  return basis.flatMap((norm) => /^WCAG (\d\.\d\.\d+)$/.exec(norm)?.[1] ?? [])
}
