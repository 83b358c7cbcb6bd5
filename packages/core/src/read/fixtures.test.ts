import {globSync, readFileSync} from 'node:fs'
import {extname, join} from 'node:path'
import {parseFragment} from 'parse5'
import PostalMime from 'postal-mime'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, it} from 'vitest'
import type {Document} from '../model/document.ts'
import {locate} from '../text/locate.ts'
import {decodeText} from './decode.ts'
import {read} from './index.ts'

const root = join(import.meta.dirname, '../../../../fixtures')
const paths = globSync('{brieven,web,mail}/**/*.{txt,md,html,eml}', {cwd: root})
const open = (path: string): Promise<Document> => read({path, bytes: Uint8Array.from(readFileSync(join(root, path)))})

/** What an independent reader makes of a stretch of the file. */
const decoders: Readonly<Record<string, (stretch: string) => string>> = {
  '.txt': (stretch) => stretch,
  '.html': textOfHtml,
  '.md': (stretch) => textOf(unified().use(remarkParse).parse(stretch)),
  '.eml': (stretch) => [...transfers.map((decode) => textOfHtml(decode(stretch))), stretch].join('\n')
}

const transfers: readonly ((stretch: string) => string)[] = [
  (stretch) => Buffer.from(stretch, 'base64').toString(),
  (stretch) =>
    Buffer.from(
      stretch
        .replace(/=\r?\n/g, '')
        .replace(/_/g, ' ')
        .replace(/=([\dA-F]{2})/g, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16))),
      'latin1'
    ).toString(),
  (stretch) =>
    new TextDecoder('windows-1252').decode(
      Buffer.from(
        stretch.replace(/=\r?\n/g, '').replace(/=([\dA-F]{2})/g, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16))),
        'latin1'
      )
    )
]

function textOfHtml(stretch: string): string {
  return textOf(parseFragment(stretch))
}

function textOf(node: object): string {
  const {value, children, childNodes} = node as {value?: string; children?: object[]; childNodes?: object[]}
  return value ?? (children ?? childNodes ?? []).map(textOf).join('')
}

it('has fixtures to read', () => {
  expect(new Set(paths.map((path) => extname(path)))).toEqual(new Set(['.txt', '.md', '.html', '.eml']))
})

it.each(paths)('finds every word of %s where the file has it', async (path) => {
  const document = await open(path)
  const source = decodeText(readFileSync(join(root, path))).text
  expect(document.problems.filter(({fatal}) => fatal)).toEqual([])
  for (const {at, origin} of document.segments) {
    const text = document.text.slice(...at)
    const stretch = origin.in === 'source' ? source.slice(...origin.at) : ''
    if (stretch !== text) expect(decoders[extname(path)]?.(stretch).replace(/\s+/gu, ' '), stretch).toContain(text.trim())
  }
  for (const {index, 0: word} of document.text.matchAll(/\S+/gu)) {
    const covered = document.segments.reduce(
      (sum, {at}) => sum + Math.max(0, Math.min(at[1], index + word.length) - Math.max(at[0], index)),
      0
    )
    expect(covered, word).toBe(word.length)
    expect(locate(document, [index, index + word.length])).toBeDefined()
  }
})

it.each(paths.filter((path) => path.endsWith('.eml')))('reads %s as postal-mime does', async (path) => {
  const {subject = '', html, text = ''} = await PostalMime.parse(readFileSync(join(root, path)))
  const content =
    html === undefined
      ? await read({path: 'a.txt', bytes: Buffer.from(text)})
      : await read({path: 'a.html', bytes: Buffer.from(html.replace(/<title>[\s\S]*?<\/title>|<meta[^>]*>/g, ''))})
  expect((await open(path)).text).toBe(`${subject}\n\n${content.text}`)
})
