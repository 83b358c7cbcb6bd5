import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {expectFixed} from '../../test/fixing/expect-fixed.ts'
import {replacing, stamp, usual} from '../../test/fixing/replacing.ts'
import {splice} from '../write/edit.ts'
import {rewrite} from '../write/index.ts'
import {fixFile, type FixedFile} from './index.ts'

const text = (made: FixedFile): string => new TextDecoder().decode(made.bytes)
const utf8 = (content: string): Uint8Array => new TextEncoder().encode(content)

const words = ['derhalve', 'indien', 'door middel van', 'd.m.v.', 'u krijgt echter een brief', '€ 25,-', '3-5-2026', 'een brief', 'kosten', 'één', '👍🏽', 'van', 'door']
const marks: Readonly<Record<'txt' | 'md' | 'html', readonly string[]>> = {
  txt: ['|', '|.', '(|)', '“|”'],
  md: ['|', '|', '**|**', '[|](https://example.org/derhalve)', '`|`', '<b>|</b>', '&euro; |', '\\*|', '«|»'],
  html: ['|', '|', '<b>|</b>', '<a href="?derhalve&amp;indien">|</a>', '<!-- derhalve -->|', '&eacute; |', '<code>|</code>', '<span lang=en>|</span>', '{{|}}', '<br>|']
}
const blocks: Readonly<Record<'txt' | 'md' | 'html', readonly string[]>> = {
  txt: ['|\n\n', '- |\n', '|\r\n\r\n'],
  md: ['|\n\n', '# |\n\n', '- |\n', '> |\n\n', '| a | b |\n| --- | --- |\n| | | x |\n\n'.replace('| | |', '| \u0001 |'), '```\n|\n```\n\n', '<p>|</p>\n\n'],
  html: ['<p>|</p>\n', '<h1>|</h1>', '<ul><li>|</ul>', '<table><tr><td>|</td></tr></table>', '<pre>\n|</pre>', '<nav>|</nav>', '<blockquote>|</blockquote>', '<div hidden>|</div>', '<script>|</script>']
}

function file(format: 'txt' | 'md' | 'html'): fc.Arbitrary<string> {
  const line = fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...marks[format]), fc.constantFrom(' ', ' ', '\n', '\r\n', '  ')), {minLength: 1, maxLength: 8})
    .map((parts) => parts.map(([word, mark, gap]) => mark.replace('|', () => word) + gap).join('').trim())
  return fc.array(fc.tuple(line, fc.constantFrom(...blocks[format])), {minLength: 1, maxLength: 5})
    .map((all) => all.map(([content, block]) => block.replace(block.includes('\u0001') ? '\u0001' : '|', () => content)).join(''))
}

test.each(['txt', 'md', 'html'] as const)('a fixed %s file reads as fixed, fixing it again changes nothing, and every other byte is as it was', async (format) => {
  let count = 0
  await fc.assert(
    fc.asyncProperty(file(format), fc.constantFrom('', '\ufeff'), async (content, mark) => {
      const bytes = utf8(mark + content)
      const {fixes, after, before, bytes: copy} = await expectFixed({path: `brief.${format}`, bytes}, usual)
      count += fixes.length
      let shift = 0
      const back = fixes.map(({at, text: put}) => {
        const start = at[0] + shift
        shift += put.length - (at[1] - at[0])
        return {at: [start, start + put.length] as const, text: before.text.slice(...at)}
      })
      // Put back, the words are on one line; those that stood on two lines are not in the comparison.
      if (back.some(({at, text: old}) => at[0] === at[1] || !content.includes(old))) return
      const undone = await rewrite({path: `brief.${format}`, bytes: copy}, after, back, stamp)
      if (typeof undone === 'string') throw new Error(undone)
      expect(undone.document.text).toBe(splice(after.text, back))
      const lines = (raw: Uint8Array): string => new TextDecoder('utf-8', {ignoreBOM: true}).decode(raw)
      expect(lines(undone.bytes).replaceAll(/\s+/g, ' ').replaceAll('\\', '')).toBe(lines(bytes).replaceAll(/\s+/g, ' ').replaceAll('\\', ''))
    }),
    {numRuns: 300}
  )
  expect(count).toBeGreaterThan(100)
})

test('encoding, byte order mark, line ends and references stay; what is put in is escaped', async () => {
  const latin = Uint8Array.from(Buffer.from('Geëist is derhalve niets.\r\nU bent niet één.\r\n', 'latin1'))
  const fixed = await expectFixed({path: 'a.txt', bytes: latin}, usual)
  expect(Buffer.from(fixed.bytes).toString('latin1')).toBe('Geëist is daarom niets.\r\nU bent niet één.\r\n')
  const wide = Uint8Array.from(Buffer.from('\ufeffGeëist 👍🏽 is derhalve niets.\r\n', 'utf16le'))
  expect(Buffer.from((await expectFixed({path: 'a.txt', bytes: wide}, usual)).bytes).toString('utf16le')).toBe('\ufeffGeëist 👍🏽 is daarom niets.\r\n')
  const page = utf8('\ufeff<!doctype html>\r\n<p title="derhalve">Ge&euml;ist is derhalve\r\n  s&amp;o &amp niets.<p>&Eacute;&eacute;n')
  expect(text(await expectFixed({path: 'a.html', bytes: page}, usual))).toBe('<!doctype html>\r\n<p title="derhalve">Ge&euml;ist is daarom\r\n  sport &amp; &lt;onderwijs&gt; &amp niets.<p>&Eacute;&eacute;n')
  expect(text(await expectFixed({path: 'a.md', bytes: utf8('Geëist \\* is s&amp;o, derhalve **niets**.\n')}, usual))).toBe('Geëist \\* is sport \\& \\<onderwijs>, daarom **niets**.\n')
})

test('a character that the file cannot hold is not put in it', async () => {
  const check = replacing([[/\bderhalve\b/g, '→ daarom'], [/\bindien\b/g, 'als']])
  const latin = Uint8Array.from(Buffer.from('Geëist is derhalve niets indien één.', 'latin1'))
  const fixed = await expectFixed({path: 'a.txt', bytes: latin}, check)
  expect(Buffer.from(fixed.bytes).toString('latin1')).toBe('Geëist is derhalve niets als één.')
  expect(fixed.left).toMatchObject([{words: 'derhalve', why: 'encoding'}])
})

test('words with markup between them stay, and so does what would read as something else', async () => {
  const fixed = await expectFixed({path: 'a.html', bytes: utf8('<p>Betaal door <b>middel</b> van een brief, derhalve.')}, usual)
  expect(text(fixed)).toBe('<p>Betaal door <b>middel</b> van een brief, daarom.')
  expect(fixed.left).toMatchObject([{words: 'door middel van', why: 'markup'}])
  const list = await expectFixed({path: 'a.md', bytes: utf8('Dit is\nderhalve goed indien u wilt.\n')}, replacing([[/\bderhalve\b/g, '# daarom'], [/\bindien\b/g, 'als']]))
  expect(text(list)).toBe('Dit is\nderhalve goed als u wilt.\n')
  expect(list.left).toMatchObject([{words: 'derhalve', why: 'reading'}])
})

test('an e-mail is never changed', async () => {
  expect(await fixFile({path: 'a.eml', bytes: utf8('Subject: brief\n\nU krijgt derhalve een brief.\n')}, usual, stamp)).toBe('mail')
})
