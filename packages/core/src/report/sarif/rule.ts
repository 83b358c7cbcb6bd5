import type {ReportOptions} from '../reporters.ts'

// GitHub shows the first ten tags and refuses more than twenty; it shows descriptions up to 1,024 characters.
const mostTags = 10
const longest = 1024
const levels = {error: 'error', warning: 'warning', advice: 'note'} as const

/** A rule as SARIF describes it; its page is the help. */
export function ruleOf(id: string, {rules, pages, lang}: Pick<ReportOptions, 'rules' | 'pages' | 'lang'>): object {
  const {title = id, level = 'warning', basis = []} = rules[id] ?? {}
  const page = pages && Object.hasOwn(pages, id) ? pages[id] : undefined
  const intro = page === undefined ? title : introOf(page)
  return {
    id,
    shortDescription: {text: sentence(title)},
    fullDescription: {text: sentence(intro === '' || lang !== 'nl' ? title : intro).slice(0, longest).toWellFormed()},
    ...(page !== undefined && {help: {text: plain(page), markdown: page}}),
    defaultConfiguration: {level: levels[level]},
    properties: {tags: [...new Set(basis.map((norm) => norm.slice(0, 100)))].slice(0, mostTags)}
  }
}

/** The first paragraph of a page, below its title. */
function introOf(page: string): string {
  return plain(page.split(/\n{2,}/).find((block) => !/^(?:#|```|[-|])/.test(block)) ?? '')
}

/** Markdown of our own pages without its marks. */
function plain(markdown: string): string {
  return markdown.replace(/^```\w* *\w*$/gm, '').replace(/^#+ /gm, '').replace(/[*`]/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\n{3,}/g, '\n\n').trim()
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`
}
