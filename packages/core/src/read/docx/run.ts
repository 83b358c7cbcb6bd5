import {XmlElement} from '@rgrove/parse-xml'
import type {Inline, Wrapper} from '../office/inline.ts'
import type {RunLook} from '../office/look.ts'
import {element} from '../tree.ts'
import {attribute, child, elements} from '../xml/query.ts'
import {textOf, trim, type Stretch} from '../xml/text.ts'
import {boxesIn, pictureIn} from './drawing.ts'
import type {Field} from './fields.ts'
import {alternative, type Story} from './part.ts'
import {combined, runLook} from './styles.ts'
import {symbolOf} from './symbols.ts'

/** A paragraph that is being read. */
export interface Line {
  readonly story: Story
  readonly block: number
  /** How the paragraph's style makes its text look. */
  readonly look: RunLook
  readonly inline: Inline
  /** Text boxes that hang on the paragraph. */
  readonly boxes: XmlElement[]
  /** Some of its text belongs to a table of contents. */
  navigation: boolean
}

interface Run {
  readonly line: Line
  readonly index: number
  readonly around: readonly Wrapper[]
  readonly look: RunLook
  /** Characters of the run's own text so far. */
  from: number
}

/**
 * Reads one run. Its own text, which `from` counts in, is all its characters in order: those of `w:t` (without white space
 * at the ends unless `xml:space` keeps it), and one for each tab, break and special hyphen; a symbol counts as it is shown.
 */
export function readRun(run: XmlElement, line: Line, around: readonly Wrapper[]): void {
  const {shared, survey} = line.story.part
  const properties = child(run, 'w:rPr')
  const style = shared.styles.character(attribute(child(properties, 'w:rStyle'), 'w:val'))
  const look = combined(line.look, style, runLook(properties))
  readContent(run, {line, index: survey.run.get(run) ?? 0, around, look, from: 0})
}

function readContent(parent: XmlElement, run: Run): void {
  for (const node of parent.children) if (node instanceof XmlElement) handlers.get(node.name)?.(node, run)
}

type Handler = (node: XmlElement, run: Run) => void

const handlers: ReadonlyMap<string, Handler> = new Map(Object.entries<Handler>({
  'w:t': readText,
  'w:tab': (node, run) => put(whole('\t', node), run),
  'w:ptab': (node, run) => put(whole('\t', node), run),
  'w:noBreakHyphen': (node, run) => put(whole('\u2011', node), run),
  'w:softHyphen': (node, run) => put(whole('\u00ad', node), run),
  'w:sym': (node, run) => put(whole(symbolOf(attribute(node, 'w:font') ?? '', attribute(node, 'w:char') ?? ''), node), run),
  'w:br': readBreak,
  'w:cr': readBreak,
  'w:fldChar': readFieldMark,
  'w:instrText': (node, run) => run.line.story.fields.instruct(node.text),
  'w:footnoteReference': (node, run) => readNote(node, run, 'footnotes'),
  'w:endnoteReference': (node, run) => readNote(node, run, 'endnotes'),
  'w:drawing': readDrawing,
  'w:pict': readDrawing,
  'w:object': readDrawing,
  'w:ruby': (node, {line, around}) => elements(child(node, 'w:rubyBase')).forEach((base) => readRun(base, line, around)),
  'mc:AlternateContent': (node, run) => readContent(alternative(node) ?? node, run)
}))

function visible({line, look}: Run): boolean {
  return !look.hidden && !line.story.fields.hidden
}

/** An element that stands for characters. */
function whole(value: string, {start, end}: XmlElement): Stretch {
  return {value, at: [start, end]}
}

function readText(node: XmlElement, run: Run): void {
  const text = textOf(run.line.story.part.xml.text, node)
  const kept = node.preserveWhitespace ? text : trim(text)
  for (const stretch of kept) put(stretch, run)
}

function put({value, at}: Stretch, run: Run): void {
  const {line: {story, block, inline}, index, around, look, from} = run
  run.from += value.length
  if (!visible(run)) return
  const {fields, part} = story
  fields.show()
  if (fields.navigation) run.line.navigation = true
  const origin = {in: 'docx', part: part.xml.part, block, run: index, from, at} as const
  inline.text(value, origin, [...around, ...fields.around], look)
}

function readBreak(node: XmlElement, run: Run): void {
  run.from++
  if (!visible(run)) return
  const kind = attribute(node, 'w:type')
  if (kind === 'page' || kind === 'column') run.line.inline.pageBreak()
  else run.line.inline.element(element('br', {}, []), [...run.around, ...run.line.story.fields.around])
}

function readFieldMark(node: XmlElement, run: Run): void {
  const {fields} = run.line.story
  const kind = attribute(node, 'w:fldCharType')
  if (kind === 'begin') fields.begin()
  else if (kind === 'separate') fields.separate()
  else if (kind === 'end') {
    const empty = fields.end()
    if (empty && visible(run)) showPlaceholder(empty, run.line, run.around)
  }
}

/** Shows the name of a field that has no result. It has no origin: these characters are not in the file. */
export function showPlaceholder({placeholder, around}: Field, {inline, story}: Line, outside: readonly Wrapper[]): void {
  if (placeholder === '') return
  story.fields.show()
  inline.text(placeholder, undefined, [...outside, ...story.fields.around, ...around])
}

function readNote(node: XmlElement, run: Run, kind: 'footnotes' | 'endnotes'): void {
  const id = attribute(node, 'w:id')
  if (id !== undefined && visible(run)) run.line.story.part.shared.notes[kind].push(id)
}

function readDrawing(node: XmlElement, run: Run): void {
  if (!visible(run)) return
  const {line, around} = run
  const picture = pictureIn(node, line.story.part)
  if (picture) line.inline.element(picture, around)
  line.boxes.push(...boxesIn(node))
}
