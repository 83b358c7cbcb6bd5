import type {XmlElement} from '@rgrove/parse-xml'
import type {Document, Range} from '../../model/document.ts'
import type {Xml} from '../../read/xml/parse.ts'
import {child} from '../../read/xml/query.ts'
import {stretches} from '../../read/xml/text.ts'
import {splice, type Edit, type NotWritten, type Obstacle, type Splice, type Stamp} from '../edit.ts'
import type {Ids} from '../ids.ts'
import {collapsed, escapedXml, holding, type PlacedEdit} from '../parts.ts'
import {charactersOf, type Characters} from './texts.ts'
import {Regions} from './regions.ts'

/** Characters to take out of the text, and what to put there; `insert` is empty for nothing. */
interface Cut {
  readonly at: Range
  readonly of: Characters
  readonly insert: string
}

/** Writes edits in the content of a letter. Undefined when it names its elements in another way than all programs do. */
export function writeContent<E extends Edit>(xml: Xml, document: Document, edits: readonly PlacedEdit<E>[], stamp: Stamp, ids: Ids): {readonly text: string; readonly left: readonly NotWritten<E>[]} | undefined {
  const text = child(xml.root, 'office:body', 'office:text')
  if (!text || !/<office:text[\s>]/.test(xml.text.slice(text.start, text.start + 13))) return undefined
  const characters = charactersOf(xml, text, stamp.author)
  const left: NotWritten<E>[] = []
  const regions = new Regions(stamp, ids)
  const splices: Splice[] = []
  for (const placed of edits) {
    const found = cutsOf(placed, characters, xml, document)
    if (typeof found === 'string') left.push({edit: placed.edit, why: found})
    else splices.push(...found.map((cut): Splice => ({at: cut.at, text: marked(cut, xml, regions)})))
  }
  const listed = regions.splice(xml.text, text)
  return {text: splice(xml.text, listed ? [...splices, listed] : splices), left}
}

/** What must be cut from each stretch: from the first of the words to the last, with the white space between them. */
function cutsOf({edit, pieces}: PlacedEdit, all: readonly Characters[], xml: Xml, document: Document): readonly Cut[] | Obstacle {
  const places = pieces.map(({origin}) => holding(all, origin.at))
  const [first = -1] = places
  const last = places.at(-1) ?? -1
  if (places.includes(-1) || last < first) return 'markup'
  const within = all.slice(first, last + 1)
  const obstacle = within.find((one) => one.obstacle)?.obstacle
  if (obstacle) return obstacle
  if (within.some(({paragraph}) => paragraph !== within[0]?.paragraph) || !onlyTagsBetween(within, xml.text)) return 'markup'
  const alike = within.every(({around, own}) => own === within[0]?.own && around.length === within[0].around.length && around.every((element, depth) => element === within[0]?.around[depth]))
  const put = alike ? within.length - 1 : 0
  const cuts = within.map((of, index): Cut => {
    const start = index === 0 ? pieces[0]?.origin.at[0] ?? of.at[0] : of.at[0]
    const end = index === within.length - 1 ? pieces.at(-1)?.origin.at[1] ?? of.at[1] : of.at[1]
    return {at: [start, end], of, insert: index === put ? edit.text : ''}
  })
  const said = cuts.map(({at}) => charactersAt(xml.text, at)).join('')
  return collapsed(said) === collapsed(document.text.slice(...edit.at)) ? cuts : 'markup'
}

/** The characters of text, or one space for the element that stands for spaces. */
function charactersAt(xml: string, [start, end]: Range): string {
  return xml[start] === '<' ? ' ' : stretches(xml, start, end).map(({value}) => value).join('')
}

const harmless = /^(?:<\/?text:(?:span|a)(?:\s[^<>]*)?>|<text:(?:soft-page-break|bookmark(?:-start|-end)?|change(?:-start|-end)?)(?:\s[^<>]*)?\/>)*$/

/** Text styles, links, bookmarks and marks of changes may stand between the words; they stay where they are. */
function onlyTagsBetween(within: readonly Characters[], xml: string): boolean {
  return within.every(({at}, index) => harmless.test(xml.slice(within[index - 1]?.at[1] ?? at[0], at[0])))
}

function marked({at, of, insert}: Cut, {text: xml}: Xml, regions: Regions): string {
  if (of.own) return escapedXml(insert)
  return regions.deletion(contentOf(xml.slice(...at), of, xml)) + (insert === '' ? '' : regions.insertion(insert))
}

/** A paragraph of the same style with only these characters, in the same text styles. */
function contentOf(characters: string, {paragraph, around}: Characters, xml: string): string {
  const spans = around.filter(({name}) => name === 'text:span' || name === 'text:a')
  const opened = spans.map((span) => startTag(span, xml)).join('')
  const closed = spans.map(({name}) => `</${name}>`).reverse().join('')
  return `${startTag(paragraph, xml)}${opened}${characters}${closed}</${paragraph.name}>`
}

/** Without ids: they belong to one element. */
function startTag(element: XmlElement, xml: string): string {
  return xml.slice(element.start, element.children[0]?.start ?? element.end).replace(/\s(?:xml|text):id\s*=\s*(?:"[^"]*"|'[^']*')/g, '')
}
