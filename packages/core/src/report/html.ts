import {nameOf} from './ci/place.ts'
import type {FileEntry} from './entry.ts'
import {escape, tag} from './html/escape.ts'
import {filterForm} from './html/filters.ts'
import {hashes} from './html/hashes.ts'
import {overview, Totals} from './html/overview.ts'
import {script} from './html/script.ts'
import {fileSection, hasNews} from './html/section.ts'
import {sharedSection, type Shared} from './html/site.ts'
import {style} from './html/style.ts'
import {htmlWordsIn, type HtmlWords} from './html/words.ts'
import {readersAdvice} from './level.ts'
import type {Reporter, ReportOptions} from './reporters.ts'
import {isShared, withoutShared} from './site/shared.ts'
import {allFindingsOf, unreadReasons, type Summary} from './summary.ts'
import {verdictIn, wordsIn} from './words/index.ts'

/** How every HTML report begins: Testpanel knows its own, and finds no fault with the letters quoted in it. */
export const htmlSignature = '<!doctype html>\n<!-- testpanel negeer-bestand: dit is een rapport van Testpanel -->'

// A browser still searches so many without a pause.
const mostFindings = 10_000

/** One page that needs nothing else: to read, to search and filter, to print, and to keep with a build. */
export function html(options: ReportOptions): Reporter {
  const {lang, rules} = options
  const words = wordsIn(lang)
  const own = htmlWordsIn(lang)
  const sections: string[] = []
  const files: [id: string, name: string][] = []
  const unread: string[] = []
  const totals = new Totals()
  const shared: Shared[] = []
  const numbers = new Map<string, number>()
  const titleOf = (id: string): string => rules[id]?.title ?? id
  let room = mostFindings
  let leftOut = 0
  let isCompared = false
  return {
    begin: () => `${htmlSignature}\n`,
    file(entry) {
      isCompared ||= entry.mended !== undefined
      unread.push(...unreadReasons(entry).slice(0, 1).map((reason) => tag('li', {}, tag('strong', {}, escape(nameOf(entry.path, options))), `: ${escape(reason)}`)))
      totals.add(entry)
      if (hasNews(entry)) sections.push(section(entry))
      return ''
    },
    end(summary) {
      if (summary.site && shared.length > 0) sections.unshift(sharedSection(shared, summary.site, numbers, {words, own, rules, isCompared, pictures: undefined}))
      const choices = {kinds: totals.kinds, rules: totals.rules.map(([id]) => [id, titleOf(id)] as const), files, isCompared, isSite: summary.site !== undefined, hasShared: shared.length > 0}
      const form = totals.rules.length === 0 ? '' : filterForm(choices, words, own) + tag('p', {role: 'status', hidden: true, 'data-words': own.shown})
      return page(summary, overview({summary, totals, unread, leftOut, titleOf}, words, own) + form)
    }
  }

  function section(entry: FileEntry): string {
    const {pictures} = entry
    shared.push(...allFindingsOf(entry).filter(isShared).map((finding) => ({finding, pictures})))
    const all = allFindingsOf(withoutShared(entry))
    const findings = all.slice(0, room)
    room -= findings.length
    leftOut += all.length - findings.length
    const id = `bestand-${files.length + 1}`
    const name = nameOf(entry.path, options)
    files.push([id, name])
    numbers.set(entry.path, files.length)
    return fileSection({id, name, entry, findings}, {words, own, rules, isCompared, pictures})
  }

  function page(summary: Summary, top: string): string {
    const verdict = verdictIn(summary, words, files.length === 1 ? files[0]?.[1] : undefined)
    const found = sections.length > 0 ? `\n${sections.join('\n')}\n` : tag('p', {}, escape(own.nothing))
    return [
      `<html lang="${lang}">`, headOf(own), '<body>', tag('a', {class: 'skip', href: '#punten'}, escape(own.skip)),
      tag('header', {}, tag('h1', {}, escape(own.title)), tag('p', {class: 'verdict'}, escape(verdict))),
      tag('main', {}, top, tag('section', {id: 'punten', tabindex: -1, 'aria-labelledby': 'punten-kop'}, tag('h2', {id: 'punten-kop'}, escape(own.findings)), found)),
      tag('footer', {}, tag('p', {}, escape(`${words.limits} ${readersAdvice(lang)}`)), tag('p', {}, escape(own.made(options.tool.version)))),
      `<script>${script}</script>`, '</body></html>', ''
    ].join('\n')
  }
}

/** The policy lets the page run its own script and nothing else, also when words of a document would ever become markup. */
function headOf(own: HtmlWords): string {
  const policy = `default-src 'none'; img-src data:; style-src '${hashes.style}'; script-src '${hashes.script}'; base-uri 'none'; form-action 'none'`
  const metas = [tag('meta', {charset: 'utf-8'}), `<meta http-equiv="Content-Security-Policy" content="${policy}">`, tag('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'})]
  return ['<head>', ...metas, tag('title', {}, escape(own.title)), `<style>${style}</style>`, '</head>'].join('\n')
}
