import type {Root} from 'hast'
import type {Document, Format, Problem} from '../model/document.ts'
import {fatal, problem} from '../model/problem.ts'
import {flatten} from './flatten.ts'
import {suppressions} from './suppressions.ts'
import {root} from './tree.ts'
import {variables} from './variables.ts'

/** What a reader made of the bytes. `source`: the decoded file, where the origins are offsets in it. */
export interface Read {
  readonly path: string
  readonly format: Format
  readonly tree: Root
  readonly lang?: string | undefined
  /** What the file names as its main language; '' where it should and does not, undefined where its kind has no place for that. */
  readonly declared?: string | undefined
  readonly source?: string
  readonly problems?: readonly Problem[]
}

/** Makes the document of a tree: one text with its segments, its variables and what the writer asked to leave out. */
export function makeDocument({path, format, tree, lang, declared, source, problems = []}: Read): Document {
  const {text, segments, variables: marked} = flatten(tree)
  const asked = suppressions(tree, text.length)
  const empty = text.trim() === '' && !problems.some(({fatal}) => fatal) ? [problem('no-text')] : []
  return {
    path,
    format,
    lang: lang === undefined || lang.trim() === '' ? 'nl' : lang.trim().toLowerCase(),
    ...(declared !== undefined && {declared: declared.trim().toLowerCase()}),
    text,
    segments,
    lines: source === undefined ? [] : lineStarts(source),
    tree,
    variables: variables(text, marked),
    suppressions: asked.suppressions,
    problems: [...problems, ...asked.problems, ...empty]
  }
}

/** The document of a file that could not be read: no text, and the reason. */
export function unreadable(path: string, format: Format, ...reason: Parameters<typeof fatal>): Document {
  return makeDocument({path, format, tree: root([]), problems: [fatal(...reason)]})
}

/** Offsets at which lines start; a line ends with LF, CRLF or CR. */
function lineStarts(source: string): readonly number[] {
  const starts = [0]
  for (const {index, 0: end} of source.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length)
  return starts
}
