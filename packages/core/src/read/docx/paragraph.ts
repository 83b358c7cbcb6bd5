import {XmlElement} from '@rgrove/parse-xml'
import {Inline, link, variable, type Wrapper} from '../office/inline.ts'
import {attribute, child} from '../xml/query.ts'
import {controlKind} from './controls.ts'
import {fieldOf} from './fields.ts'
import {alternative, linkTarget, type Part, type Story} from './part.ts'
import {readRun, showPlaceholder, type Line} from './run.ts'
import type {ListItem} from './numbering.ts'
import {paragraphLook} from './styles.ts'

/** A paragraph that has been read, before it becomes an element. */
export interface Paragraph {
  readonly inline: Inline
  /** Outline level from 0; undefined for body text. */
  readonly outline: number | undefined
  readonly item: ListItem | undefined
  readonly boxes: readonly XmlElement[]
  readonly navigation: boolean
}

/** Reads one paragraph; undefined when its end was deleted, so that its text reads on in the next paragraph. */
export function readParagraph(paragraph: XmlElement, story: Story): Paragraph | undefined {
  const {part} = story
  const properties = child(paragraph, 'w:pPr')
  const styleId = attribute(child(properties, 'w:pStyle'), 'w:val')
  const style = part.shared.styles.paragraph(styleId)
  const own = paragraphLook(properties)
  const outline = own.outline ?? style.outline
  const heading = outline !== undefined && outline < 9
  const line: Line = {
    story,
    block: part.survey.block.get(paragraph) ?? 0,
    look: heading ? {...style.run, bold: undefined} : style.run,
    inline: story.carry.inline ?? new Inline(),
    boxes: [],
    navigation: story.navigation
  }
  story.carry.inline = undefined
  readInline(paragraph, line, story.around)
  if (endIsDeleted(properties) && line.boxes.length === 0) {
    story.carry.inline = line.inline
    return undefined
  }
  const list = own.list ?? style.list
  const item = heading || !list ? undefined : part.shared.numbering.item(list.id, list.level, styleId)
  return {inline: line.inline, outline: heading ? outline : undefined, item, boxes: line.boxes, navigation: line.navigation}
}

function endIsDeleted(properties: XmlElement | undefined): boolean {
  const mark = child(properties, 'w:rPr')
  return child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined
}

/** Elements that only lie around text. Deleted and moved-away text, equations and marks are left out. */
const transparent = new Set(['w:ins', 'w:moveTo', 'w:smartTag', 'w:customXml', 'w:dir', 'w:bdo', 'w:sdtContent'])

function readInline(parent: XmlElement, line: Line, around: readonly Wrapper[]): void {
  for (const node of parent.children) {
    if (!(node instanceof XmlElement)) continue
    if (node.name === 'w:r') readRun(node, line, around)
    else if (transparent.has(node.name)) readInline(node, line, around)
    else if (node.name === 'w:hyperlink') readInline(node, line, [...around, link(target(node, line.story.part))])
    else if (node.name === 'w:fldSimple') readSimpleField(node, line, around)
    else if (node.name === 'w:sdt') readInline(node, line, controlKind(node, 'inline') === 'variable' ? [...around, variable()] : around)
    else if (node.name === 'mc:AlternateContent') readInline(alternative(node) ?? node, line, around)
  }
}

function readSimpleField(node: XmlElement, line: Line, around: readonly Wrapper[]): void {
  const field = fieldOf(attribute(node, 'w:instr') ?? '')
  const before = line.inline.size
  readInline(node, line, [...around, ...field.around])
  if (line.inline.size === before && !line.story.fields.hidden) showPlaceholder(field, line, around)
}

function target(node: XmlElement, part: Part): string {
  const anchor = attribute(node, 'w:anchor')
  return (linkTarget(part, node, 'r:id') ?? '') + (anchor === undefined ? '' : `#${anchor}`)
}
