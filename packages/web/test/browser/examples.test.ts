import {check, readRendered, rules, settingsFor} from '@testpanel/core/engine'
import {describe, expect, it} from 'vitest'
import {examples, ruleFolders} from '../../../core/test/rule-folders.ts'
import {hasBrowser, openBrowser, visited} from './opened.ts'
import {serve} from './servers.ts'

const shown = ruleFolders.flatMap(({id, page}) => examples(page).filter(({format}) => format === 'browser').map((example, n) => ({id, n, ...example})))

// What rules say of examples that only a browser can judge.
describe.skipIf(!hasBrowser)('de voorbeelden voor de browser', () => {
  const browser = openBrowser()

  it.each(shown)('$id: $kind ($n)', async ({id, kind, text}) => {
    const {origin} = await serve({'/': wholePage(text)})
    const {document, facts} = await readRendered({path: 'voorbeeld.html', ...(await visited(browser(), `${origin}/`))})
    const settings = settingsFor(rules.filter((rule) => rule.id === id), {format: 'html', preset: 'alles', today: '2026-11-22'})
    const [outcome] = check(document, settings, {page: facts}).outcomes
    expect(outcome?.result, JSON.stringify(outcome?.reason)).not.toBe('untested')
    expect(outcome?.findings.length, text).toSatisfy((n: number) => (kind === 'fout' ? n > 0 : n === 0))
  })
})

function wholePage(text: string): string {
  return /<html[\s>]|<!doctype/i.test(text) ? text : `<!DOCTYPE html>\n<html lang="nl">\n<head><title>Afval | Gemeente</title></head>\n<body><main><h1>Afval</h1>\n${text}\n</main></body>\n</html>`
}
