import {isWordLike, longestSentence, segment, type Token} from '@testpanel/dutch/segment'
import type {Document, Range} from '../model/document.ts'
import type {Block, BlockKind, LanguageFacts, Sentence, TextFacts, Word} from '../model/facts.ts'
import {leaves, readBlocks, type Extent} from './blocks.ts'
import {isDutch, languageFacts} from './language/passages.ts'
import {linkNotes} from './link-notes.ts'
import {merge, overlapping, without} from './ranges.ts'

/** The Dutch text of a document, in blocks, sentences and words. What is not in Dutch is left out, or kept as one word in a sentence that is. */
export function textFacts(document: Pick<Document, 'text' | 'tree' | 'lang' | 'variables' | 'format'>, {passages}: Pick<LanguageFacts, 'passages'> = languageFacts(document), extent: Extent = 'content'): TextFacts {
  const {text, variables} = document
  const blocks: Block[] = []
  let next = 0
  for (const {at, own} of readBlocks(text, leaves(document), extent)) {
    const here: (typeof passages)[number][] = []
    for (let one = passages[next]; one && one.at[0] < at[1]; one = passages[++next]) here.push(one)
    const foreign = here.filter(({lang}) => !isDutch(lang))
    const kind = own[0]?.kind
    if (kind === undefined || (here.length > 0 && foreign.length === here.length)) continue
    const apart = foreign.filter(({place}) => place === 'sentence').map((passage) => passage.at)
    const unjudged = merge([...overlapping(variables, at), ...foreign.map((passage) => passage.at)])
    const notes = linkNotes(text, at)
    const found = lines(text, at).flatMap((line) => without(line, apart)).flatMap((line) => sentences(text, line, kind, {unjudged: overlapping(unjudged, line), notes: overlapping(notes, line)}))
    blocks.push({kind, at, lang: here.find(({lang}) => isDutch(lang))?.lang ?? 'nl', sentences: found, ...(own[0]?.part === 'template' && {aside: true}), ...(own[0]?.spoken && {spoken: true})})
  }
  const all = blocks.flatMap((block) => block.sentences)
  return {text, blocks, sentences: all, words: all.reduce((sum, {words}) => sum + words.length, 0), cut: all.filter(({cut}) => cut).length}
}

/**
 * A line break in `text` is one that the writer made. The lines of an address, a letter head or a signature are no sentence
 * together; a sentence that goes on after the break mostly does so with a small letter.
 */
function lines(text: string, [start, end]: Range): readonly Range[] {
  const found: Range[] = []
  let from = start
  let lineStart = start
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) {
    const next = text.slice(at + 1, at + 3)
    if (/^\p{Lu}/u.test(next) || (at - lineStart <= 60 && !/^\p{Ll}/u.test(next))) {
      found.push([from, at])
      from = at + 1
    }
    lineStart = at + 1
  }
  return [...found, [from, end]]
}

interface Apart {
  /** Kept as one word. */
  readonly unjudged: readonly Range[]
  /** No part of the sentence. */
  readonly notes: readonly Range[]
}

function sentences(text: string, [start, end]: Range, block: BlockKind, {unjudged, notes}: Apart): readonly Sentence[] {
  const atomic = merge([...unjudged, ...notes]).map((range): Range => [Math.max(range[0], start) - start, Math.min(range[1], end) - start])
  return segment(text.slice(start, end), {atomic}).map((sentence) => {
    const tokens = sentence.tokens.map((token): Token => ({start: start + token.start, end: start + token.end, kind: token.kind})).filter((token) => notes.length === 0 || overlapping(notes, [token.start, token.end]).length === 0)
    const words = tokens.filter(isWordLike).map((token): Word => {
      const at: Range = [token.start, token.end]
      const exact = text.slice(...at)
      return {at, text: exact, lower: plain(exact), kind: token.kind, variable: overlapping(unjudged, at).length > 0}
    })
    return {at: [start + sentence.start, start + sentence.end] as Range, block, words, tokens, cut: sentence.tokens.length === longestSentence}
  }).filter(({tokens}) => notes.length === 0 || tokens.length > 0)
}

/** Lower case, without soft hyphens and joiners, with a plain apostrophe: the form in which words are looked up. */
function plain(word: string): string {
  if (/^[a-zA-Z0-9.-]*$/.test(word)) return word.toLowerCase()
  return word.normalize('NFC').replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '').replace(/[’‘ʼ]/g, "'").toLowerCase()
}
