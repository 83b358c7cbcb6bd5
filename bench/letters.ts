import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {Document, HeadingLevel, Packer, Paragraph, TextRun} from 'docx'
import {read} from '@testpanel/core'
import {repository} from './run.ts'

const source = join(repository, 'fixtures/brieven/adresonderzoek.md')

/** The paragraphs of two pages: the hard fixture letter, repeated until there are the 700 words that the two-page fixtures have at most. */
export async function twoPages(): Promise<readonly string[]> {
  const {text} = await read({path: source, bytes: readFileSync(source)})
  const paragraphs = text.split('\n\n')
  const letter: string[] = []
  for (let words = 0, i = 0; words < 680; i++) {
    const paragraph = paragraphs[i % paragraphs.length] ?? ''
    letter.push(paragraph)
    words += paragraph.split(/\s+/).length
  }
  return letter
}

/** The letter as a docx with headings and runs, as Word writes it. */
export function asDocx(paragraphs: readonly string[], number: number): Promise<Buffer> {
  const children = paragraphs.map((text, i) => new Paragraph({
    ...(i % 8 === 0 && {heading: HeadingLevel.HEADING_2}),
    children: i === 0 ? [new TextRun(`${text} ${number}`)] : [new TextRun(text.slice(0, text.length / 2)), new TextRun({text: text.slice(text.length / 2), bold: i % 5 === 0})]
  }))
  return Packer.toBuffer(new Document({sections: [{children}]}))
}

/** A folder with `count` letters, each with another first line. */
export async function writeLetters(folder: string, count: number, format: 'docx' | 'md'): Promise<void> {
  mkdirSync(folder, {recursive: true})
  const paragraphs = await twoPages()
  for (let i = 0; i < count; i++) {
    const bytes = format === 'docx' ? await asDocx(paragraphs, i) : `# Brief ${i}\n\n${paragraphs.join('\n\n')}\n`
    writeFileSync(join(folder, `brief-${String(i).padStart(4, '0')}.${format}`), bytes)
  }
}
