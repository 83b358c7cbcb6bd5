import {XmlElement, XmlText} from '@rgrove/parse-xml'
import type {Range} from '../../model/document.ts'
import {isVariable} from '../../read/odt/fields.ts'
import {isParagraph} from '../../read/odt/survey.ts'
import type {Xml} from '../../read/xml/parse.ts'
import {attribute, child, elements} from '../../read/xml/query.ts'
import type {Obstacle} from '../edit.ts'

/** Characters between two tags, or an element for white space, with what they stand in. */
export interface Characters {
  /** Offsets in the XML. */
  readonly at: Range
  readonly paragraph: XmlElement
  /** The elements within the paragraph that they stand in, outermost first. */
  readonly around: readonly XmlElement[]
  /** They stand in an insertion of our own: what is changed there needs no mark. */
  readonly own: boolean
  readonly obstacle: Obstacle | undefined
}

interface Around {
  readonly paragraph: XmlElement | undefined
  readonly elements: readonly XmlElement[]
  readonly obstacle: Obstacle | undefined
}

/** The insertions that are open at a point of the text: they begin and end with a mark. */
class Insertions {
  readonly #own: ReadonlySet<string>
  readonly #open = new Set<string>()

  constructor(text: XmlElement, author: string) {
    const regions = elements(child(text, 'text:tracked-changes'))
    const ours = regions.filter((region) => child(region, 'text:insertion', 'office:change-info', 'dc:creator')?.text === author)
    this.#own = new Set(ours.flatMap((region) => attribute(region, 'text:id') ?? attribute(region, 'xml:id') ?? []))
  }

  mark(node: XmlElement): void {
    const id = attribute(node, 'text:change-id') ?? ''
    if (node.name === 'text:change-start') this.#open.add(id)
    else if (node.name === 'text:change-end') this.#open.delete(id)
  }

  get own(): boolean {
    return this.#open.size > 0 && [...this.#open].every((id) => this.#own.has(id))
  }

  get others(): boolean {
    return this.#open.size > 0 && !this.own
  }
}

/** All characters of the letter in the order of the file. `author`: who makes our changes. */
export function charactersOf({text: xml}: Xml, text: XmlElement, author: string): readonly Characters[] {
  const found: Characters[] = []
  const insertions = new Insertions(text, author)
  const visit = (parent: XmlElement, around: Around): void => {
    for (const node of parent.children) {
      const {paragraph, elements, obstacle} = around
      if (paragraph && (node instanceof XmlText || (node instanceof XmlElement && node.name === 'text:s'))) {
        const odd = node instanceof XmlText && xml.slice(node.start, node.end).includes('<')
        found.push({at: [node.start, node.end], paragraph, around: elements, own: insertions.own, obstacle: obstacle ?? (insertions.others ? 'tracked' : odd ? 'markup' : undefined)})
      } else if (node instanceof XmlElement && !silent.has(node.name)) {
        insertions.mark(node)
        visit(node, inside(node, around))
      }
    }
  }
  visit(text, {paragraph: undefined, elements: [], obstacle: undefined})
  return found
}

const silent = new Set(['text:tracked-changes', 'office:annotation', 'office:forms', 'text:sequence-decls'])

function inside(node: XmlElement, {paragraph, elements, obstacle}: Around): Around {
  const here = obstacle ?? obstacleOf(node)
  if (isParagraph(node)) return {paragraph: node, elements: [], obstacle: here}
  return {paragraph, elements: paragraph ? [...elements, node] : elements, obstacle: here}
}

function obstacleOf(node: XmlElement): Obstacle | undefined {
  if (node.name.startsWith('draw:')) return 'box'
  if (node.name === 'text:note') return 'note'
  if (node.name === 'text:ruby') return 'markup'
  if (isVariable(node)) return 'field'
  return ['text:protected', 'table:protected', 'table:protect'].some((name) => attribute(node, name) === 'true') ? 'locked' : undefined
}
