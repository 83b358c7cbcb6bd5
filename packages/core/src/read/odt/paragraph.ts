import type {Element} from 'hast'
import {XmlElement, XmlText, type XmlNode} from '@rgrove/parse-xml'
import {Inline, link, variable, type Wrapper} from '../office/inline.ts'
import {over, type RunLook} from '../office/look.ts'
import type {Range} from '../../model/document.ts'
import {element} from '../tree.ts'
import {attribute, child} from '../xml/query.ts'
import {stretches} from '../xml/text.ts'
import {drawnBy} from './drawing.ts'
import {isHidden, isVariable, opensFormField, placeholderOf} from './fields.ts'
import type {Story} from './part.ts'
import {isParagraph} from './survey.ts'

interface Line {
  readonly story: Story
  readonly block: number
  readonly inline: Inline
  readonly boxes: XmlElement[]
  /** Form fields that are open: they begin and end with a mark, not with an element. */
  readonly forms: (Wrapper | undefined)[]
  hidden: boolean
}

/** How the characters at hand look, and what lies around them. */
interface Setting {
  readonly look: RunLook
  readonly around: readonly Wrapper[]
}

/** Reads one paragraph or heading. The first element is its text; after it come the text boxes that hang on it. */
export function readParagraph(paragraph: XmlElement, story: Story, readFlow: (parent: XmlElement, story: Story) => readonly Element[]): readonly Element[] {
  const {part, around} = story
  const style = attribute(paragraph, 'text:style-name')
  const outline = outlineOf(paragraph, part.styles.isTitle(style))
  const look = part.styles.paragraph(style)
  const line: Line = {story, block: part.survey.block.get(paragraph) ?? 0, inline: new Inline(), boxes: [], forms: [], hidden: false}
  readInline(paragraph, line, {look: outline === undefined ? look : {...look, bold: undefined}, around})
  if (line.hidden) return []
  const {parts: [content = []], lang} = line.inline.content(part.languages)
  const tag = outline === undefined ? 'p' : `h${Math.min(Math.max(outline, 1), 6)}`
  return [element(tag, lang === undefined ? {} : {lang}, content), ...line.boxes.flatMap((box) => readFlow(box, {...story, list: {style: undefined, level: 0}}))]
}

function outlineOf(paragraph: XmlElement, title: boolean): number | undefined {
  if (paragraph.name === 'text:h') return Number(attribute(paragraph, 'text:outline-level') ?? 1) || 1
  return title ? 1 : undefined
}

/** What is in a paragraph without being read in it. Anything else that is not known lies around text. */
const silent = new Set(['office:annotation', 'office:annotation-end', 'office:event-listeners', 'text:ruby-text', 'text:script', 'text:label', 'loext:list-item'])

type Handler = (node: XmlElement, line: Line, setting: Setting) => void

function readInline(parent: XmlElement, line: Line, setting: Setting): void {
  for (const node of parent.children) {
    if (node instanceof XmlText) readText(node, line, setting)
    else if (node instanceof XmlElement && !silent.has(node.name) && !isParagraph(node)) readElement(node, line, setting)
  }
}

/** White space is left as it stands: collapsing it (ODF 6.1.2) is what happens to all text later. */
function readText(node: XmlText, line: Line, setting: Setting): void {
  let from = 0
  for (const {value, at} of stretches(line.story.part.xml.text, node.start, node.end)) {
    put(value, {node, from, at}, line, setting)
    from += value.length
  }
}

function put(value: string, {node, from, at}: {node: XmlNode; from: number; at: Range}, {story: {part}, block, inline, forms}: Line, {look, around}: Setting): void {
  if (look.hidden) return
  const origin = {in: 'odt', part: part.xml.part, block, run: part.survey.run.get(node) ?? 0, from, at} as const
  inline.text(value, origin, [...around, ...forms.filter((form) => form !== undefined)], look)
}

function readElement(node: XmlElement, line: Line, setting: Setting): void {
  const handler = handlers.get(node.name)
  if (handler) return handler(node, line, setting)
  const drawn = drawnBy(node)
  if (drawn) {
    if (setting.look.hidden) return
    for (const picture of drawn.pictures) line.inline.element(picture, setting.around)
    line.boxes.push(...drawn.boxes)
  } else if (isHidden(node)) line.hidden ||= node.name === 'text:hidden-paragraph'
  else if (isVariable(node)) readVariable(node, line, setting)
  else readInline(node, line, setting)
}

const handlers: ReadonlyMap<string, Handler> = new Map(Object.entries<Handler>({
  'text:span': (node, line, {look, around}) => {
    readInline(node, line, {look: over(look, line.story.part.styles.text(attribute(node, 'text:style-name'))), around})
  },
  'text:a': (node, line, {look, around}) => readInline(node, line, {look, around: [...around, link(attribute(node, 'xlink:href') ?? '')]}),
  'text:s': (node, line, setting) => put(' ', {node, from: 0, at: [node.start, node.end]}, line, setting),
  'text:tab': (node, line, setting) => put('\t', {node, from: 0, at: [node.start, node.end]}, line, setting),
  'text:line-break': (_, line, {look, around}) => {
    if (!look.hidden) line.inline.element(element('br', {}, []), around)
  },
  'text:note': (node, line, {look}) => {
    const {footnotes, endnotes} = line.story.part.notes
    const notes = attribute(node, 'text:note-class') === 'endnote' ? endnotes : footnotes
    const body = child(node, 'text:note-body')
    if (body && !look.hidden) notes.push(body)
  },
  'field:fieldmark-start': (node, line) => void line.forms.push(opensFormField(node) ? variable() : undefined),
  'field:fieldmark-end': (_, line) => void line.forms.pop()
}))

function readVariable(node: XmlElement, line: Line, {look, around}: Setting): void {
  const inside = [...around, variable()]
  const before = line.inline.size
  readInline(node, line, {look, around: inside})
  if (line.inline.size === before && !look.hidden) line.inline.text(placeholderOf(node), undefined, inside)
}
