import {rules} from '../rules/registry.gen.ts'
import type {Facts} from '../model/facts.ts'
import {countsOf} from './counts.ts'
import {countedRules, features, type Measured} from './features.ts'

/** Rules that have found their findings already, at their own settings: ids with numbers. */
export type Found = ReadonlyMap<string, number>

/** Measures a text. Rules that count but have not run yet are run at their own settings, so the score is the same whatever someone has turned off. */
export function measure(facts: Facts, found: Found = new Map()): Measured {
  const numbers = new Map(countedRules.map((id) => [id, found.get(id) ?? findings(id, facts)]))
  return {counts: countsOf(facts.syntax), found: (id) => numbers.get(id) ?? 0}
}

/** The value of each feature, in the order of `features`. */
export function values(measured: Measured): readonly number[] {
  return features.map(({of}) => of(measured))
}

function findings(id: string, facts: Facts): number {
  const rule = rules.find((one) => one.id === id)
  let number = 0
  if (rule && !rule.inapplicable(facts, rule.options)) rule.check(facts, rule.options, () => void number++)
  return number
}
