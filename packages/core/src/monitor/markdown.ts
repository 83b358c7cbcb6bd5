import {evaluationSignature} from './evaluation.ts'
import {escape} from '../report/markdown/escape.ts'
import type {Example, FoundProblem} from './problems.ts'
import type {CriterionRow, Statement} from './statement.ts'
import {statementWords, type StatementWords} from './words.ts'

/** How every statement begins: its Markdown in each language, its JSON and the evaluation. */
export const statementSignatures: readonly string[] = [evaluationSignature, `# ${statementWords('nl').title}\n`, `# ${statementWords('en').title}\n`, '{\n  "statement": 1,']

/** A statement for programs. */
export function statementJson(statement: Statement): string {
  return `${JSON.stringify(statement, null, 2)}\n`
}

const mostFiles = 100

/** A statement to put in a document: what was found, and the whole list of what people must still look at. */
export function statementMarkdown(statement: Statement): string {
  const words = statementWords(statement.lang)
  const {criteria} = statement
  const failed = criteria.filter(({result}) => result === 'failed')
  const doubted = criteria.filter(({result}) => result === 'cantTell')
  return [
    `# ${words.title}`, '', words.made(statement), '', ...words.limits.flatMap((line) => [line, '']),
    ...summary(statement, words),
    ...sample(statement, words),
    `## ${words.found}`, '', ...(failed.length === 0 ? [words.nothing, ''] : failed.flatMap((row) => section(row, words))),
    ...(doubted.length === 0 ? [] : [`## ${words.toReview}`, '', ...doubted.flatMap((row) => section(row, words))]),
    `## ${words.all}`, '', ...table(criteria, words), ''
  ].join('\n')
}

function summary({totals, norm, otherFindings}: Statement, words: StatementWords): readonly string[] {
  const counts = (['failed', 'cantTell', 'nothing-found', 'untested'] as const).filter((result) => totals[result] > 0)
  return [
    `## ${words.short}`, '',
    ...counts.map((result) => `- ${words.totals[result](totals[result], norm.criteria)}`),
    ...(otherFindings === 0 ? [] : [`- ${words.other(otherFindings)}`]), ''
  ]
}

function sample({sample: files, criteria}: Statement, words: StatementWords): readonly string[] {
  const checked = files.filter((file) => file.checked)
  const failed = files.filter((file) => !file.checked)
  return [
    `## ${words.sample}`, '', words.sampleIs(checked.length), '',
    ...listed(checked.map(({path}) => escape(path)), words), '',
    ...(failed.length === 0 ? [] : [`${words.notChecked}:`, '', ...listed(failed.map(({path, reason = ''}) => `${escape(path)}: ${escape(reason)}`), words), '']),
    words.sampleAsk, '', ...notRun(criteria, words)
  ]
}

/** Why rules could look at nothing, with the criteria they are about. */
function notRun(criteria: readonly CriterionRow[], words: StatementWords): readonly string[] {
  const byReason = new Map<string, string[]>()
  for (const {sc, notRun: rules} of criteria) {
    for (const reason of new Set(rules.map((rule) => rule.reason))) byReason.set(reason, [...(byReason.get(reason) ?? []), sc])
  }
  const lines = [...byReason].map(([reason, numbers]) => `- ${reason === '' ? '' : `${escape(reason)} `}(${words.criteria(numbers.length)})`)
  return lines.length === 0 ? [] : [`${words.notRun}:`, '', ...lines, '']
}

function listed(lines: readonly string[], words: StatementWords): readonly string[] {
  const shown = lines.slice(0, mostFiles).map((line) => `- ${line}`)
  return lines.length > mostFiles ? [...shown, `- ${words.more(lines.length - mostFiles)}`] : shown
}

function section(row: CriterionRow, words: StatementWords): readonly string[] {
  return [
    `### ${row.sc} ${row.title} (${row.level})`, '',
    `${words.clause} ${clausesOf(row)}.${row.leftOut > 0 ? ` (${words.leftOut(row.leftOut)})` : ''}`, '',
    ...row.problems.flatMap((problem) => problemLines(problem, words)),
    ...(row.result === 'failed' ? [...words.fillIn.map((line) => `- ${line}`), ''] : [])
  ]
}

function clausesOf({clause, documentClause}: CriterionRow): string {
  return documentClause === undefined ? clause : `${clause}, ${documentClause}`
}

function problemLines({title, what, why, todo, findings, on, examples}: FoundProblem, words: StatementWords): readonly string[] {
  return [
    `**${escape(title)}**: ${words.onPages(findings, on.length)}. ${escape(what)}`, '',
    ...(why === '' ? [] : [`- ${words.consequence}: ${escape(why)}`]),
    ...(todo === '' ? [] : [`- ${words.todo}: ${escape(todo)}`]),
    `- ${words.where}: ${examples.map((one) => exampleText(one, words)).join('; ')}${on.length > examples.length ? `; ${words.more(on.length - new Set(examples.map(({path}) => path)).size)}` : ''}`, ''
  ]
}

function exampleText({path, line, selector, quote}: Example, words: StatementWords): string {
  const place = line === undefined ? (selector === undefined ? '' : ` (${escape(selector)})`) : ` (${words.line} ${line})`
  return `${escape(path)}${place}${quote === undefined ? '' : ` "${escape(quote.slice(0, 80))}"`}`
}

function table(criteria: readonly CriterionRow[], words: StatementWords): readonly string[] {
  return [
    `| ${words.columns.join(' | ')} |`,
    `|${words.columns.map(() => ' --- |').join('')}`,
    ...criteria.map((row) => `| ${row.sc} ${row.title} | ${row.level} | ${clausesOf(row)} | ${words.results[row.result]}${row.findings > 0 ? ` (${row.findings})` : ''} | ${row.lookAt} |`)
  ]
}
