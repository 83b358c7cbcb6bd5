import type {FindingEntry, RuleEntry} from '../entry.ts'
import {carets, oneLine, passage, widthOf, wrap, type PassageLine, type Style} from '../layout/index.ts'
import {isShared} from '../site/shared.ts'
import {kindOf} from '../summary.ts'
import {alternatives, placeIn, reachIn, type ReportWords} from '../words/index.ts'

/** What the lines of a finding are written with. */
export interface Page {
  readonly width: number
  readonly style: Style
  readonly words: ReportWords
  readonly rules: Readonly<Record<string, RuleEntry>>
  /** How many pages the site has that was checked. */
  readonly pagesOfSite?: number
}

const indent = '    '

/** A finding in lines: the place, the words with carets, what is the matter. `told`: what was explained before in this file. */
export function findingLines(finding: FindingEntry, path: string, told: Set<string>, page: Page): readonly string[] {
  const {width, style, words} = page
  const color = style[kindOf(finding)]
  const shown = passage(finding.quote, width - indent.length).flatMap((line) => marked(line, color, style))
  const said = (text: string) => wrap(oneLine(text), width, indent)
  const explained = explanations(finding, told, words).flatMap(([label, text]) => labelled(label, text, page))
  return [...heading(finding, path, page), ...shown, ...said(finding.what), ...explained]
}

function heading(finding: FindingEntry, path: string, page: Page): readonly string[] {
  const {width, style, words, rules} = page
  const kind = kindOf(finding)
  const place = placeOf(finding, oneLine(path), page)
  const title = oneLine(rules[finding.ruleId]?.title ?? finding.ruleId)
  const full = `${words.levels[kind]} · ${title} (${finding.ruleId})`
  const colored = `${style[kind](words.levels[kind])} · ${style.bold(title)} ${style.dim(`(${finding.ruleId})`)}`
  if (widthOf(place) + widthOf(full) + 5 <= width) return [`  ${style.bold(place)} · ${colored}`]
  return [`  ${style.bold(place)}`, ...(widthOf(full) + 2 <= width ? [`  ${colored}`] : wrap(full, width, '  '))]
}

/** `brief.md:12:5` can be clicked in many terminals; a long path would hide the rest, and is in the line above the file already. */
function placeOf(finding: FindingEntry, path: string, {width, words, pagesOfSite}: Page): string {
  const {line, column = 1} = finding
  if (isShared(finding) && pagesOfSite !== undefined) return reachIn(finding, pagesOfSite, words)
  if (line === undefined) return placeIn(finding, words)
  return widthOf(path) <= width / 3 ? `${path}:${line}:${column}` : words.line(line, column)
}

function marked(line: PassageLine, color: (text: string) => string, style: Style): readonly string[] {
  const {text, from, to} = line
  const own = text.slice(from, Math.max(from, to))
  const shown = indent + style.dim(text.slice(0, from)) + style.bold(own) + style.dim(text.slice(Math.max(from, to)))
  return own === '' ? [shown] : [shown, indent + color(carets(line))]
}

/** Why and what to do are said once in a file; words to use instead are said unless they were just said. */
function explanations(finding: FindingEntry, told: Set<string>, words: ReportWords): readonly (readonly [label: string, text: string])[] {
  const {ruleId, what, why, todo} = finding
  const fresh = ([[words.why, why], [words.todo, todo]] as const).filter(([, text]) => text !== '' && !told.has(`${ruleId} ${text}`))
  for (const [, text] of fresh) told.add(`${ruleId} ${text}`)
  const better = alternatives(finding, [what, ...fresh.map(([, text]) => text)].join(' '), words)
  return better.length === 0 ? fresh : [...fresh, [words.better, better.join(' / ')]]
}

function labelled(label: string, text: string, {width, style}: Page): readonly string[] {
  const [first = '', ...rest] = wrap(`${label} ${oneLine(text)}`, width, indent)
  return first.startsWith(indent + label) ? [indent + style.bold(label) + first.slice(indent.length + label.length), ...rest] : [first, ...rest]
}
