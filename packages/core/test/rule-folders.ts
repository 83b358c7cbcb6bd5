import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {RuleConfiguration} from '../src/config.ts'

const rulesPath = join(import.meta.dirname, '../src/rules')

export interface Example {
  readonly kind: 'fout' | 'goed'
  /** `browser`: a web page of which only a browser can tell. */
  readonly format: 'md' | 'html' | 'txt' | 'browser'
  readonly options: RuleConfiguration
  readonly text: string
}

/** The folder and the page of every rule, found on disk and not through the registry. */
export const ruleFolders: readonly {readonly id: string; readonly path: string; readonly page: string}[] = readdirSync(rulesPath, {withFileTypes: true})
  .filter((group) => group.isDirectory())
  .flatMap((group) => readdirSync(join(rulesPath, group.name), {withFileTypes: true}).filter((entry) => entry.isDirectory()).map(({name}) => join(rulesPath, group.name, name)))
  .map((path) => ({id: path.split(/[\\/]/).at(-1) ?? '', path, page: readFileSync(join(path, 'nl.md'), 'utf8')}))

/** The `fout` and `goed` blocks of a page. Their text is Markdown unless the block says html, browser or txt; settings of the rule may follow as JSON. */
export function examples(page: string): readonly Example[] {
  return [...page.matchAll(/^```(fout|goed)(?: (md|html|txt|browser))?(?: (\{.*\}))?\n([\s\S]*?)^```$/gm)].map(([, kind, format = 'md', options = '{}', text = '']) => ({
    kind: kind as Example['kind'],
    format: format as Example['format'],
    options: JSON.parse(options) as Example['options'],
    text
  }))
}
