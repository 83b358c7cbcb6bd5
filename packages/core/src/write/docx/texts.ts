import type {XmlElement} from '@rgrove/parse-xml'
import type {Range} from '../../model/document.ts'
import type {Xml} from '../../read/xml/parse.ts'
import {attribute, child, elements} from '../../read/xml/query.ts'
import type {Obstacle} from '../edit.ts'

/** A `w:t` with what it stands in. */
export interface RunText {
  /** Offsets in the XML of the characters in the element. */
  readonly at: Range
  readonly element: XmlElement
  readonly run: XmlElement
  readonly paragraph: XmlElement
  /** It stands in an insertion of our own: what is changed there needs no mark. */
  readonly own: boolean
  readonly obstacle: Obstacle | undefined
}

/** What surrounds the element at hand. `fields` is shared by all that reads on: a field may begin and end in different paragraphs. */
interface Around {
  readonly paragraph: XmlElement | undefined
  readonly run: XmlElement | undefined
  readonly own: boolean
  readonly obstacle: Obstacle | undefined
  readonly fields: {open: number}
}

/** All text elements of a part in the order of the file. `author`: who makes our changes. */
export function textsOf({text, root}: Xml, author: string): readonly RunText[] {
  const found: RunText[] = []
  const visit = (parent: XmlElement, around: Around): void => {
    for (const node of elements(parent)) {
      if (node.name === 'w:t' && around.run && around.paragraph && parent === around.run) found.push(textIn(node, text, around, around.run, around.paragraph))
      else if (node.name === 'w:fldChar') count(node, around.fields)
      else if (node.name !== 'w:rPr' && node.name !== 'w:pPr') visit(node, inside(node, around, author))
    }
  }
  visit(root, {paragraph: undefined, run: undefined, own: false, obstacle: undefined, fields: {open: 0}})
  return found
}

function count(mark: XmlElement, fields: {open: number}): void {
  const kind = attribute(mark, 'w:fldCharType')
  if (kind === 'begin') fields.open++
  else if (kind === 'end') fields.open = Math.max(0, fields.open - 1)
}

function textIn(element: XmlElement, xml: string, {own, obstacle, fields}: Around, run: XmlElement, paragraph: XmlElement): RunText {
  const [first] = element.children
  const last = element.children.at(-1)
  const at: Range = first && last ? [first.start, last.end] : [element.end, element.end]
  const odd = xml.slice(...at).includes('<') || !/^<[\w.-]+:/.test(xml.slice(run.start, run.start + 80))
  return {at, element, run, paragraph, own, obstacle: obstacle ?? (fields.open > 0 ? 'field' : odd ? 'markup' : undefined)}
}

const obstacles: Readonly<Record<string, Obstacle>> = {
  'w:fldSimple': 'field', 'w:moveTo': 'tracked', 'w:moveFrom': 'tracked', 'w:del': 'tracked', 'mc:AlternateContent': 'box', 'w:ruby': 'markup'
}

function inside(node: XmlElement, around: Around, author: string): Around {
  const obstacle = around.obstacle ?? obstacleOf(node, author)
  if (node.name === 'w:p') return {...around, paragraph: node, run: undefined, obstacle}
  if (node.name === 'w:r') return {...around, run: node, obstacle}
  if (node.name === 'w:txbxContent') return {...around, obstacle, fields: {open: 0}}
  return {...around, own: around.own || node.name === 'w:ins', obstacle}
}

function obstacleOf(node: XmlElement, author: string): Obstacle | undefined {
  if (node.name === 'w:ins') return attribute(node, 'w:author') === author ? undefined : 'tracked'
  if (node.name === 'w:r') return runObstacle(node)
  if (node.name === 'w:sdt') return /^(?:sdtContentLocked|contentLocked)$/.test(attribute(child(node, 'w:sdtPr', 'w:lock'), 'w:val') ?? '') ? 'locked' : undefined
  return obstacles[node.name]
}

const drawings = new Set(['w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent'])

/** Someone changed how the words look and that is not yet accepted; or the run holds more than words. */
function runObstacle(run: XmlElement): Obstacle | undefined {
  if (child(run, 'w:rPr', 'w:rPrChange')) return 'tracked'
  return elements(run).some(({name}) => drawings.has(name)) ? 'box' : undefined
}
