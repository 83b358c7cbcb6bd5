import {isWordLike, segment} from '@testpanel/dutch'
import type {Document, Range} from '../model/document.ts'
import type {Block, BlockKind, Sentence, TextFacts, Word} from '../model/facts.ts'
import {leaves, type Leaf} from './blocks.ts'

/** The Dutch text of a document, in blocks, sentences and words. */
export function textFacts(document: Pick<Document, 'text' | 'tree' | 'lang' | 'variables'>): TextFacts {
  const {text, variables} = document
  const blocks: Block[] = []
  for (const {at, own} of readBlocks(text, leaves(document))) {
    const foreign = own.filter(({lang}) => !isDutch(lang)).map(({at}) => at)
    const first = own[0]
    if (!first || foreign.length === own.length) continue
    const unjudged = [...variables.filter((range) => overlaps(range, at)), ...foreign].sort((a, b) => a[0] - b[0])
    blocks.push({kind: first.kind, at, lang: first.lang, sentences: sentences(text, at, first.kind, unjudged)})
  }
  const all = blocks.flatMap((block) => block.sentences)
  return {text, blocks, sentences: all, words: all.reduce((sum, {words}) => sum + words.length, 0)}
}

function isDutch(lang: string): boolean {
  return lang === 'nl' || lang.startsWith('nl-')
}

/** The stretches between blank lines, with the leaves that make them up; only those that readers read. */
function* readBlocks(text: string, all: readonly Leaf[]): Generator<{readonly at: Range; readonly own: readonly Leaf[]}> {
  let next = 0
  for (let start = 0; start < text.length; ) {
    const blank = text.indexOf('\n\n', start)
    const end = blank === -1 ? text.length : blank
    const own: Leaf[] = []
    for (let leaf = all[next]; leaf && leaf.at[0] < end; leaf = all[++next]) own.push(leaf)
    if (own[0]?.read) yield {at: [start, end], own}
    start = end + 2
  }
}

function sentences(text: string, [start, end]: Range, block: BlockKind, unjudged: readonly Range[]): readonly Sentence[] {
  const atomic = unjudged.map((range): Range => [Math.max(range[0], start) - start, Math.min(range[1], end) - start])
  return segment(text.slice(start, end), {atomic}).map((sentence) => {
    const words = sentence.tokens.filter(isWordLike).map((token): Word => {
      const at: Range = [start + token.start, start + token.end]
      const exact = text.slice(...at)
      return {at, text: exact, lower: plain(exact), kind: token.kind, variable: unjudged.some((range) => overlaps(range, at))}
    })
    return {at: [start + sentence.start, start + sentence.end], block, words}
  })
}

/** Lower case, without soft hyphens and joiners, with a plain apostrophe: the form in which words are looked up. */
function plain(word: string): string {
  return word.normalize('NFC').replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '').replace(/[’‘ʼ]/g, "'").toLowerCase()
}

function overlaps(a: Range, b: Range): boolean {
  return a[0] < b[1] && b[0] < a[1]
}
