import type {XmlElement} from '@rgrove/parse-xml'
import {attribute, child, elements} from '../xml/query.ts'

/** The list that a paragraph is an item of. `id` tells neighbouring lists apart. */
export interface ListItem {
  readonly id: string
  readonly level: number
  readonly ordered: boolean
}

/** The lists of a document: what marker each level of each list has. */
export class Numbering {
  readonly #levels = new Map<string, readonly XmlElement[]>()

  constructor(root: XmlElement | undefined) {
    const abstract = new Map(named(root, 'w:abstractNum').map((one) => [attribute(one, 'w:abstractNumId'), one]))
    const linked = new Map([...abstract.values()].map((one) => [attribute(child(one, 'w:styleLink'), 'w:val'), one]))
    for (const list of named(root, 'w:num')) {
      const found = abstract.get(attribute(child(list, 'w:abstractNumId'), 'w:val'))
      const link = attribute(child(found, 'w:numStyleLink'), 'w:val')
      const levels = named(link === undefined ? found : linked.get(link), 'w:lvl')
      const overrides = named(list, 'w:lvlOverride').flatMap((one) => named(one, 'w:lvl'))
      this.#levels.set(attribute(list, 'w:numId') ?? '', [...overrides, ...levels])
    }
  }

  /** The item that a paragraph is, unless its list puts no mark before it. Number 0 takes a paragraph out of its list. */
  item(id: string, stated: number | undefined, style: string | undefined): ListItem | undefined {
    const levels = this.#levels.get(id)
    if (!levels) return undefined
    const byStyle = style === undefined ? undefined : levels.find((one) => attribute(child(one, 'w:pStyle'), 'w:val') === style)
    const level = stated ?? Number(attribute(byStyle, 'w:ilvl') ?? 0)
    const format = attribute(child(levels.find((one) => attribute(one, 'w:ilvl') === String(level)), 'w:numFmt'), 'w:val')
    return format === 'none' ? undefined : {id, level, ordered: format !== 'bullet'}
  }
}

function named(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  return elements(parent).filter((element) => element.name === name)
}
