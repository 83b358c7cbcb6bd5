import type {Model} from '../analysis.ts'
import {parseForms} from './parse.ts'
import type {ParsedSentence} from './types.ts'

/** A sentence of a CoNLL-U file (universaldependencies.org/format.html): its comments and its lines in cells, nothing changed. */
export interface ConlluSentence {
  readonly comments: readonly string[]
  /** Ten cells a line: words, but also the ranges ("1-2") and empty nodes ("1.1") between them. */
  readonly rows: readonly (readonly string[])[]
}

/** A line that is no CoNLL-U. */
export class ConlluError extends Error {
  /** The number of the line, counted from 1. */
  readonly line: number

  constructor(line: number) {
    super(`line ${line} is no CoNLL-U: ten columns with a tab between them, the first one a number`)
    this.line = line
  }
}

const isWord = ([id = '']: readonly string[]): boolean => /^\d+$/.test(id)
const idOfRow = /^\d+(?:[-.]\d+)?$/

/** The sentences of a CoNLL-U text. Throws a ConlluError at a line that is something else. `line` is the number of the first line. */
export function* readConllu(text: string, line = 1): Generator<ConlluSentence> {
  let comments: string[] = [], rows: string[][] = [], number = line
  for (const one of linesOf(text)) {
    if (one.trim() !== '') {
      if (one.startsWith('#')) comments.push(one)
      else rows.push(cellsOf(one, number))
    } else if (comments.length + rows.length > 0) {
      yield {comments, rows}
      comments = []
      rows = []
    }
    number++
  }
  if (comments.length + rows.length > 0) yield {comments, rows}
}

function* linesOf(text: string): Generator<string> {
  for (let from = text.startsWith('\uFEFF') ? 1 : 0; from < text.length;) {
    const found = text.indexOf('\n', from)
    const end = found < 0 ? text.length : found
    yield text.slice(from, text[end - 1] === '\r' ? end - 1 : end)
    from = end + 1
  }
}

function cellsOf(line: string, number: number): string[] {
  const cells = line.split('\t')
  if (cells.length !== 10 || !idOfRow.test(cells[0] ?? '')) throw new ConlluError(number)
  return cells
}

/** Parses the words that a CoNLL-U sentence has; what it says of them is not looked at. */
export function parseConllu(model: Model, {rows}: ConlluSentence): ParsedSentence {
  return parseForms(model, rows.filter(isWord).map(([, form = '', , , , , , , , misc = '']) => ({form, spaceAfter: !misc.split('|').includes('SpaceAfter=No')})))
}

/** The sentence with another analysis of its words. Words, comments, ranges and empty nodes stay as they are. */
export function fillConllu({comments, rows}: ConlluSentence, {words}: Pick<ParsedSentence, 'words'>): ConlluSentence {
  const ids = rows.filter(isWord).map(([id = '0']) => id)
  let next = 0
  return {
    comments,
    rows: rows.map((row) => {
      const word = isWord(row) ? words[next++] : undefined
      if (!word) return row
      const {lemma, upos, feats, head, deprel} = word
      return [row[0] ?? '_', row[1] ?? '_', cell(lemma), upos, '_', feats, head === 0 ? '0' : ids[head - 1] ?? '0', deprel, '_', row[9] ?? '_']
    })
  }
}

/** A parsed sentence as CoNLL-U; `id` is its name in the file. */
export function toConllu({words, opensBlock}: ParsedSentence, id: string): ConlluSentence {
  const text = words.map(({form, spaceAfter}, at) => spaceAfter && at < words.length - 1 ? `${form} ` : form).join('')
  return {
    comments: [...opensBlock ? ['# newpar'] : [], `# sent_id = ${id}`, `# text = ${text}`],
    rows: words.map(({id, form, lemma, upos, feats, head, deprel, spaceAfter}) => [String(id), cell(form), cell(lemma), upos, '_', feats, String(head), deprel, '_', spaceAfter ? '_' : 'SpaceAfter=No'])
  }
}

/** A cell is never empty, and no tab or line break is in it. */
function cell(text: string): string {
  return text.replace(/[\t\n\r]/g, ' ') || '_'
}

/** The lines of a sentence, with the empty line that ends it. */
export function writeConllu({comments, rows}: ConlluSentence): string {
  return `${[...comments, ...rows.map((row) => row.join('\t'))].join('\n')}\n\n`
}
