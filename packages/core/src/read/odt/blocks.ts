import type {Element} from 'hast'
import type {XmlElement} from '@rgrove/parse-xml'
import {element} from '../tree.ts'
import {child, elements} from '../xml/query.ts'
import {drawnBy} from './drawing.ts'
import {isHidden} from './fields.ts'
import {readList} from './list.ts'
import {readParagraph} from './paragraph.ts'
import type {Story} from './part.ts'
import {readTable} from './table.ts'

/** Reads what stands in a body, a section, a table cell, a text box, a header or a note, as elements of HTML. */
export function readFlow(parent: XmlElement | undefined, story: Story): readonly Element[] {
  return elements(parent).flatMap((node) => handlers.get(node.name)?.(node, story) ?? readDrawing(node, story))
}

type Handler = (node: XmlElement, story: Story) => readonly Element[]

const readParagraphHere: Handler = (node, story) => readParagraph(node, story, readFlow)
const readNavigation: Handler = (node, story) => [element('nav', {}, readFlow(child(node, 'text:index-body'), story))]

const handlers: ReadonlyMap<string, Handler> = new Map(Object.entries<Handler>({
  'text:p': readParagraphHere,
  'text:h': readParagraphHere,
  'text:list': (node, story) => readList(node, story, readFlow),
  'table:table': (node, story) => [readTable(node, story, readFlow)],
  'text:section': (node, story) => (isHidden(node) ? [] : readFlow(node, story)),
  'text:numbered-paragraph': readFlow,
  'text:index-title': readFlow,
  'text:bibliography': (node, story) => readFlow(child(node, 'text:index-body'), story),
  ...Object.fromEntries(
    ['table-of-content', 'illustration-index', 'table-index', 'object-index', 'user-index', 'alphabetical-index'].map((name) => [`text:${name}`, readNavigation])
  )
}))

/** A drawing between paragraphs: it hangs on the page. */
function readDrawing(node: XmlElement, story: Story): readonly Element[] {
  const drawn = drawnBy(node)
  if (!drawn) return []
  return [...drawn.pictures.map((picture) => element('p', {}, [picture])), ...drawn.boxes.flatMap((box) => readFlow(box, story))]
}
