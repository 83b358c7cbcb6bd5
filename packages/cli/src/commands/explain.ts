import {pages} from '@testpanel/core/pages'
import {styleOf} from '@testpanel/core/report'
import {nearest} from '../arguments/nearest.ts'
import {pageLines} from '../explain/page.ts'
import {complain} from '../output/complain.ts'
import {columnsOf, hasColor} from '../output/terminal.ts'
import {wordsIn, type Language} from '../words/index.ts'

/** The page of a rule on the screen. */
export function explain(rule: string, lang: Language, color: boolean | undefined): number {
  const words = wordsIn(lang)
  const markdown = Object.hasOwn(pages, rule) ? pages[rule] : undefined
  if (markdown === undefined) {
    const guess = nearest(rule, Object.keys(pages))
    return complain(`${words.unknownRule(rule)}\n${guess === undefined ? words.seeRules : words.didYouMean(guess)}`)
  }
  const width = Math.min(100, columnsOf(process.stdout))
  const lines = pageLines(markdown, {width, style: styleOf(hasColor(color, process.stdout)), words})
  process.stdout.write(`${[...(words.dutchOnly === '' ? [] : [words.dutchOnly, '']), ...lines].join('\n')}\n`)
  return 0
}
