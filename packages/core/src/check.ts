import {longestSentence} from '@testpanel/dutch/segment'
import {resultOf, withoutDoubles} from './doubles.ts'
import type {Document, Problem, Range} from './model/document.ts'
import type {Block, Facts} from './model/facts.ts'
import type {Finding, Outcome, Report, SuppressedFinding, Suggestion} from './model/finding.ts'
import {problem} from './model/problem.ts'
import type {MessageData, Option, ReportExtras, Rule} from './model/rule.ts'
import type {ReadingLevel} from './model/verdict.ts'
import type {Ignore, Settings} from './settings.ts'
import {fingerprint} from './text/fingerprint.ts'
import {factsOf, missing, type Resources} from './text/facts-of.ts'
import {factsOfPart} from './text/part.ts'
import {quote} from './text/quote.ts'
import {overlapping} from './text/ranges.ts'
import type {Found} from './verdict/measured.ts'
import {sectionLevels} from './verdict/sections.ts'
import {noLevel, readingLevel} from './verdict/verdict.ts'

/** Runs the rules that the settings turn on. Without a model of Dutch, rules that stand on grammar are `untested`. A rule that crashes becomes `untested` with the reason; the others go on. */
export function check(document: Document, settings: Settings, resources: Resources = {}): Report {
  const facts = factsOf(document, {...resources, wholePage: settings.wholePage ?? false, sections: sectionLevels})
  const fatal = document.problems.find((problem) => problem.fatal)
  const found = new Map<string, number>()
  const all = settings.rules.map((active) => {
    const {rule, options} = active
    const reason = fatal ?? lacking(rule, facts, resources)
    const outcome = reason ? untested(rule, reason) : run(active, document, facts, settings.ignore)
    if (options === rule.options) found.set(rule.id, outcome.findings.length + outcome.suppressed.length)
    return outcome
  })
  const outcomes = withoutDoubles(all, settings.rules)
  return {
    path: document.path,
    format: document.format,
    lang: document.lang,
    level: level(facts, outcomes, settings, {found, all}, fatal ?? (resources.model ? undefined : problem('no-model'))),
    outcomes,
    problems: [...document.problems, ...settings.problems, ...unknownRules(document, settings), ...notDone(outcomes), ...(fatal ? [] : unread(document, facts))]
  }
}

/** What the rules found, before one of two that say the same was left out. */
interface Counted {
  readonly found: Found
  readonly all: readonly Outcome[]
}

function level(facts: Facts, outcomes: readonly Outcome[], {rules}: Settings, {found, all}: Counted, reason: Problem | undefined): ReadingLevel {
  const guidelines = new Set(rules.filter(({rule}) => rule.presets.some((name) => name !== 'alles') && rule.basis.some((norm) => norm === 'B1' || norm === 'Direct Duidelijk')).map(({rule}) => rule.id))
  const isGuideline = (id: string): boolean => guidelines.has(id)
  if (reason) return noLevel(reason, outcomes, isGuideline)
  if (!rules.some(({rule}) => rule.basis.includes('B1'))) return noLevel(problem('level-not-asked'), outcomes, isGuideline)
  try {
    const beside = facts.text.blocks.filter(({aside, spoken}) => aside || spoken)
    if (beside.length === 0) return readingLevel(facts, outcomes, isGuideline, found)
    return readingLevel(factsOfPart(facts, ({aside, spoken}) => !aside && !spoken), outcomes, isGuideline, foundOutside(beside, all, found))
  } catch (error) {
    return noLevel(problem('level-crashed', {reason: error instanceof Error ? error.message : String(error)}), outcomes, isGuideline)
  }
}

/** How many of what rules found does not stand in these blocks. */
function foundOutside(blocks: readonly Block[], outcomes: readonly Outcome[], found: Found): Found {
  const isIn = (at: Finding['at']): boolean => at !== 'document' && blocks.some(({at: [start, end]}) => start <= at[0] && at[1] <= end)
  return new Map(outcomes.flatMap(({ruleId, findings, suppressed}) => {
    const all = found.get(ruleId)
    return all === undefined ? [] : [[ruleId, all - [...findings, ...suppressed].filter(({at}) => isIn(at)).length] as const]
  }))
}

function lacking({needs, lacks}: Rule, facts: Facts, resources: Resources): Problem | undefined {
  const lack = needs.flatMap((name) => missing(name, resources, facts) ?? [])[0] ?? lacks(facts)
  return lack && problem(lack)
}

/** One rule as the settings want it. */
export interface ActiveRule {
  readonly rule: Rule
  readonly level: Finding['level']
  readonly options: Readonly<Record<string, Option>>
}

function run({rule, level, options}: ActiveRule, document: Document, facts: Facts, ignores: readonly Ignore[]): Outcome {
  const found: Finding[] = []
  try {
    if (rule.inapplicable(facts, options)) return {ruleId: rule.id, result: 'inapplicable', findings: [], suppressed: []}
    rule.check(facts, options, (message, at, data, extras = {}) => {
      if (at !== 'document' && isVariable(document, at)) return
      found.push(finding({rule, level, message, at, data, extras}, document))
    })
  } catch (error) {
    return untested(rule, problem('rule-crashed', {rule: rule.id, reason: error instanceof Error ? error.message : String(error)}))
  }
  const {kept, suppressed} = sift(found, document, ignores)
  return {ruleId: rule.id, result: resultOf(kept), findings: kept, suppressed}
}

function untested(rule: Rule, reason: Problem): Outcome {
  return {ruleId: rule.id, result: 'untested', findings: [], suppressed: [], reason}
}

interface Reported {
  readonly rule: Rule
  readonly level: Finding['level']
  readonly message: string
  readonly at: Range | 'document'
  readonly data: MessageData
  readonly extras: ReportExtras
}

function finding({rule, level, message, at, data, extras}: Reported, document: Document): Finding {
  const quoted = at === 'document' ? {exact: extras.origin?.snippet ?? '', prefix: '', suffix: ''} : quote(document.text, at)
  return {
    ruleId: rule.id,
    message,
    data,
    level: lower(level, extras.level),
    unsure: extras.unsure ?? false,
    at,
    ...(extras.origin && {origin: extras.origin}),
    suggest: (extras.suggest ?? []).flatMap(({text, safe = false, at: own = at}): Suggestion[] => (own === 'document' ? [] : [{at: own, text, safe}])),
    quote: quoted,
    fingerprint: fingerprint(rule.id, message, quoted)
  }
}

/** A rule may call one finding less serious than its own level; a level set in the configuration is never raised. */
function lower(set: Finding['level'], asked: Finding['level'] | undefined): Finding['level'] {
  const order = ['error', 'warning', 'advice'] as const
  return asked && order.indexOf(asked) > order.indexOf(set) ? asked : set
}

function isVariable({variables}: Document, at: Range): boolean {
  return overlapping(variables, at).some(([from, to]) => from <= at[0] && at[1] <= to)
}

function sift(found: readonly Finding[], document: Document, ignores: readonly Ignore[]): {kept: Finding[]; suppressed: SuppressedFinding[]} {
  const kept: Finding[] = []
  const suppressed: SuppressedFinding[] = []
  for (const one of found) {
    const because = inDocument(one, document) ?? ignores.find((ignore) => ignore.matches(document.path, one))?.reason
    if (because === undefined) kept.push(one)
    else suppressed.push({...one, because})
  }
  return {kept, suppressed}
}

function inDocument({ruleId, at}: Finding, {suppressions, text}: Document): string | undefined {
  const [start, end] = at === 'document' ? [0, text.length] : at
  return suppressions.find((one) => (one.rules.length === 0 || one.rules.includes(ruleId)) && one.at[0] <= start && end <= one.at[1])?.reason
}

/** What the language rules could not read as it stands. */
function unread({lang}: Document, {text}: Facts): readonly Problem[] {
  const foreign = text.blocks.length === 0 && !/^nl\b/.test(lang) ? [problem('other-language', {lang})] : []
  return text.cut > 0 ? [...foreign, problem('sentence-cut', {words: longestSentence})] : foreign
}

/** How many rules wait for a browser, or had too much work on this page; said once, and not by each of them. */
function notDone(outcomes: readonly Outcome[]): readonly Problem[] {
  return (['needs-browser', 'page-rule-stopped'] as const).flatMap((id) => {
    const rules = outcomes.filter(({reason}) => reason?.id === id).length
    return rules === 0 ? [] : [problem(id, {rules})]
  })
}

function unknownRules({suppressions}: Document, {known}: Settings): readonly Problem[] {
  const named = new Set(suppressions.flatMap(({rules}) => rules))
  return [...named].filter((id) => !known.has(id)).map((id) => problem('unknown-rule', {rule: id}))
}
