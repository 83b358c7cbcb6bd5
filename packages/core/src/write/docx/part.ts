import type {XmlElement} from '@rgrove/parse-xml'
import type {Document, Range} from '../../model/document.ts'
import type {Xml} from '../../read/xml/parse.ts'
import {child} from '../../read/xml/query.ts'
import {stretches} from '../../read/xml/text.ts'
import {splice, type Edit, type NotWritten, type Obstacle, type Splice, type Stamp} from '../edit.ts'
import type {Ids} from '../ids.ts'
import {collapsed, holding, type PlacedEdit} from '../parts.ts'
import {rewriteRun, type Cut, type Marks} from './run.ts'
import {textsOf, type RunText} from './texts.ts'

/** Writes edits in the XML of a part that has text. */
export function writePart<E extends Edit>(xml: Xml, document: Document, edits: readonly PlacedEdit<E>[], stamp: Stamp, ids: Ids): {readonly text: string; readonly left: readonly NotWritten<E>[]} {
  const texts = textsOf(xml, stamp.author)
  const left: NotWritten<E>[] = []
  const cuts = new Map<XmlElement, {own: boolean; cuts: Cut[]}>()
  for (const placed of edits) {
    const found = cutsOf(placed, texts, xml, document)
    if (typeof found === 'string') {
      left.push({edit: placed.edit, why: found})
      continue
    }
    for (const [{run, own}, cut] of found) {
      const known = cuts.get(run) ?? {own, cuts: []}
      cuts.set(run, known)
      known.cuts.push(cut)
    }
  }
  const marks: Marks = {...stamp, ids}
  const splices = [...cuts].map(([run, known]): Splice => ({at: [run.start, run.end], text: rewriteRun(xml.text, run, known.cuts, known.own, marks)}))
  return {text: splice(xml.text, splices), left}
}

/** What must be cut from each text element: from the first of the words to the last, with the white space between them. */
function cutsOf({edit, pieces}: PlacedEdit, texts: readonly RunText[], xml: Xml, document: Document): readonly (readonly [RunText, Cut])[] | Obstacle {
  const places = pieces.map(({origin}) => holding(texts, origin.at))
  const [first = -1] = places
  const last = places.at(-1) ?? -1
  if (places.includes(-1) || last < first) return 'markup'
  const within = texts.slice(first, last + 1)
  const obstacle = within.find((text) => text.obstacle)?.obstacle
  if (obstacle) return obstacle
  if (within.some(({paragraph}) => paragraph !== within[0]?.paragraph)) return 'markup'
  const put = placeOfNew(within, xml.text)
  const cuts = within.map((text, index): readonly [RunText, Cut] => {
    const start = index === 0 ? pieces[0]?.origin.at[0] ?? text.at[0] : text.at[0]
    const end = index === within.length - 1 ? pieces.at(-1)?.origin.at[1] ?? text.at[1] : text.at[1]
    return [text, {at: [start, end], element: text.element, insert: index === put ? edit.text : ''}]
  })
  return saysThat(cuts.map(([, {at}]) => at), xml.text, document.text.slice(...edit.at)) ? cuts : 'markup'
}

/** The new words come after all the old ones when those look the same; otherwise after the first, with the look of those. */
function placeOfNew(within: readonly RunText[], xml: string): number {
  const lookOf = ({run}: RunText): string => {
    const look = child(run, 'w:rPr')
    return look ? xml.slice(look.start, look.end) : ''
  }
  const [first] = within
  const alike = first && within.every((text) => text.run.parent === first.run.parent && lookOf(text) === lookOf(first))
  return alike ? within.length - 1 : 0
}

/** Do these stretches of XML hold these words and nothing else? */
function saysThat(at: readonly Range[], xml: string, words: string): boolean {
  const said = at.flatMap(([start, end]) => stretches(xml, start, end).map(({value}) => value)).join('')
  return !at.some(([start, end]) => xml.slice(start, end).includes('<')) && collapsed(said) === collapsed(words)
}
