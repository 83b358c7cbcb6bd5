import type {DriverId} from '../model/verdict.ts'
import type {Counts} from './counts.ts'

/** What a feature is worked out from: counts of the text, and how often each rule found something. */
export interface Measured {
  readonly counts: Counts
  readonly found: (ruleId: string) => number
}

/** One thing that makes text hard; a higher value is harder. Means, so that they don't grow with the length of the text. */
export interface Feature {
  readonly id: string
  /** What it is told of in words. */
  readonly driver: DriverId
  readonly of: (measured: Measured) => number
  /** A weight by unit that is set and not fitted. */
  readonly fixed?: number
}

/** By clause: a count divided by the number of clauses. */
function perClause(id: keyof Counts & string, driver: DriverId): Feature {
  return {id, driver, of: ({counts}) => Number(counts[id]) / clauses(counts)}
}

/** What a rule finds, by clause. */
function ruleFeature(id: string, driver: DriverId): Feature {
  return {id: `regel:${id}`, driver, of: ({counts, found}) => found(id) / clauses(counts)}
}

function clauses({lengths}: Counts): number {
  return Math.max(1, lengths.length)
}

function mean(values: readonly number[], of: (value: number) => number): number {
  return values.length === 0 ? 0 : values.reduce((total, value) => total + of(value), 0) / values.length
}

/**
 * The features of the model. Left out on purpose: connectives, and what is a choice of house style and not of difficulty: "we", "u", digits, "men", brackets.
 */
export const features: readonly Feature[] = [
  {id: 'clauseLength', driver: 'lengte', of: ({counts: {lengths}}) => mean(lengths, (words) => Math.log(1 + words))},
  // The clause that a word stands in, on average: one very long clause weighs more than its share.
  {id: 'longClauses', driver: 'lengte', of: ({counts: {lengths, words}}) => (words === 0 ? 0 : lengths.reduce((total, length) => total + length * length, 0) / words)},
  {id: 'excess', driver: 'lengte', of: ({counts: {lengths}}) => mean(lengths, (words) => Math.max(0, words - 12))},
  perClause('letters', 'lengte'),
  perClause('relatives', 'lengte'),
  perClause('commas', 'lengte'),
  perClause('semicolons', 'lengte'),
  perClause('colons', 'lengte'),
  perClause('appositions', 'lengte'),
  {id: 'rareness', driver: 'woorden', of: ({counts}) => 6 - (counts.zipf.length === 0 ? 4.5 : mean(counts.zipf, (value) => value))},
  {id: 'rareWords', driver: 'woorden', of: ({counts}) => counts.zipf.filter((value) => value < 4).length / clauses(counts)},
  {id: 'rarenessByClause', driver: 'woorden', of: ({counts}) => counts.zipf.reduce((total, value) => total + Math.max(0, 5 - value), 0) / clauses(counts)},
  perClause('longWords', 'woorden'),
  {id: 'wordLength', driver: 'woorden', of: ({counts}) => (counts.words === 0 ? 0 : counts.letters / counts.words)},
  {id: 'connectives', driver: 'lengte', fixed: -0.75, of: ({counts}) => counts.connectives / clauses(counts)},
  perClause('capitals', 'afkortingen'),
  perClause('fillers', 'ambtelijk'),
  perClause('passives', 'lijdend'),
  perClause('participles', 'lijdend'),
  perClause('auxiliaries', 'hulpwerkwoorden'),
  perClause('will', 'hulpwerkwoorden'),
  perClause('have', 'hulpwerkwoorden'),
  perClause('te', 'hulpwerkwoorden'),
  perClause('nouns', 'naamwoorden'),
  {id: 'nounShare', driver: 'naamwoorden', of: ({counts}) => (counts.words === 0 ? 0 : counts.nouns / counts.words)},
  perClause('nominalisations', 'naamwoorden'),
  perClause('abstract', 'naamwoorden'),
  perClause('prepositions', 'naamwoorden'),
  perClause('adjuncts', 'naamwoorden'),
  perClause('van', 'naamwoorden'),
  perClause('verbless', 'naamwoorden'),
  ruleFeature('ambtelijk-woord', 'ambtelijk'),
  ruleFeature('voorzetseluitdrukking', 'ambtelijk'),
  ruleFeature('leeg-werkwoord', 'ambtelijk'),
  ruleFeature('overbodig-woord', 'ambtelijk'),
  ruleFeature('moeilijk-woord', 'woorden'),
  ruleFeature('leenwoord', 'woorden'),
  ruleFeature('vakterm', 'woorden'),
  ruleFeature('figuurlijk', 'woorden'),
  ruleFeature('afkorting', 'afkortingen'),
  ruleFeature('naamwoordstijl', 'naamwoorden'),
  ruleFeature('vage-tijd', 'ambtelijk')
]

/** The rules that features count findings of. */
export const countedRules: readonly string[] = features.flatMap(({id}) => (id.startsWith('regel:') ? [id.slice('regel:'.length)] : []))
