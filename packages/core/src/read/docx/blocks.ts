import type {Element} from 'hast'
import type {XmlElement} from '@rgrove/parse-xml'
import {problem} from '../../model/problem.ts'
import {variable} from '../office/inline.ts'
import {element} from '../tree.ts'
import {child, elements} from '../xml/query.ts'
import {controlKind} from './controls.ts'
import {assemble, type Block} from './lists.ts'
import {readParagraph, type Paragraph} from './paragraph.ts'
import {alternative, linkTarget, storyOf, type Story} from './part.ts'
import {readTable} from './table.ts'

/** Reads what stands in a body, a table cell, a text box, a header or a note, as elements of HTML. */
export function readFlow(parent: XmlElement, story: Story): readonly Element[] {
  const blocks = readBlocks(parent, story)
  const {inline} = story.carry
  story.carry.inline = undefined
  const rest = inline && !inline.blank ? blocksOf({inline, outline: undefined, item: undefined, boxes: [], navigation: false}, story) : []
  return assemble([...blocks, ...rest])
}

type Handler = (node: XmlElement, story: Story) => readonly Block[]

const handlers: ReadonlyMap<string, Handler> = new Map(Object.entries<Handler>({
  'w:p': (node, story) => {
    const paragraph = readParagraph(node, story)
    return paragraph ? blocksOf(paragraph, story) : []
  },
  'w:tbl': (node, story) => [{element: readTable(node, story, readFlow), item: undefined, navigation: story.navigation, blank: false}],
  'w:sdt': readControl,
  'w:customXml': readBlocks,
  'w:smartTag': readBlocks,
  'w:ins': readBlocks,
  'w:moveTo': readBlocks,
  'mc:AlternateContent': (node, story) => readBlocks(alternative(node), story),
  'w:altChunk': (node, {part}) => {
    part.shared.problems.push(problem('part-skipped', {reason: 'foreign', part: linkTarget(part, node, 'r:id') ?? ''}))
    return []
  }
}))

function readBlocks(parent: XmlElement | undefined, story: Story): readonly Block[] {
  return elements(parent).flatMap((node) => handlers.get(node.name)?.(node, story) ?? [])
}

function readControl(control: XmlElement, story: Story): readonly Block[] {
  const kind = controlKind(control, 'block')
  const around = kind === 'variable' ? [...story.around, variable()] : story.around
  return readBlocks(child(control, 'w:sdtContent'), {...story, around, navigation: story.navigation || kind === 'navigation'})
}

function blocksOf({inline, outline, item, boxes, navigation}: Paragraph, story: Story): readonly Block[] {
  const {parts, lang} = inline.content(story.part.shared.languages)
  const properties = lang === undefined ? {} : {lang}
  const {blank} = inline
  const inBoxes = boxes.flatMap((box) => readFlow(box, storyOf(story.part, story.around)))
  if (item) {
    const content = parts.flatMap((part, index) => (index === 0 ? part : [element('br', {}, []), ...part]))
    return [{element: element('li', properties, [...content, ...inBoxes]), item, navigation, blank}]
  }
  const tag = outline === undefined ? 'p' : `h${Math.min(outline + 1, 6)}`
  return [
    ...parts.map((part) => ({element: element(tag, properties, part), item, navigation, blank})),
    ...inBoxes.map((box) => ({element: box, item, navigation, blank: false}))
  ]
}
