import type {XmlElement} from '@rgrove/parse-xml'
import {child, elements} from '../../read/xml/query.ts'
import type {Splice, Stamp} from '../edit.ts'
import type {Ids} from '../ids.ts'
import {escapedXml} from '../parts.ts'

/** The list of tracked changes before the text of a letter, to which changes are added. */
export class Regions {
  readonly #stamp: Stamp
  readonly #ids: Ids
  #regions = ''

  constructor(stamp: Stamp, ids: Ids) {
    this.#stamp = stamp
    this.#ids = ids
  }

  /** Adds a deletion; gives the mark that stands in its place. `content`: a paragraph with what was there. */
  deletion(content: string): string {
    return `<text:change text:change-id="${this.#add('deletion', content)}"/>`
  }

  /** Adds an insertion; gives the new text between its marks. */
  insertion(text: string): string {
    const id = this.#add('insertion', '')
    return `<text:change-start text:change-id="${id}"/>${escapedXml(text)}<text:change-end text:change-id="${id}"/>`
  }

  #add(kind: 'deletion' | 'insertion', content: string): string {
    const id = `testpanel${this.#ids.next()}`
    const {author, date} = this.#stamp
    const info = `<office:change-info><dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">${escapedXml(author)}</dc:creator><dc:date xmlns:dc="http://purl.org/dc/elements/1.1/">${date.replace(/(?:\.\d+)?Z$/, '')}</dc:date></office:change-info>`
    this.#regions += `<text:changed-region xml:id="${id}" text:id="${id}"><text:${kind}>${info}${content}</text:${kind}></text:changed-region>`
    return id
  }

  /** What must be put in the letter: in the list that is there, or as a new list, which comes first but for forms. */
  splice(xml: string, text: XmlElement): Splice | undefined {
    if (this.#regions === '') return undefined
    const list = child(text, 'text:tracked-changes')
    if (!list) {
      const forms = elements(text).find(({name}) => name === 'office:forms')
      const at = forms?.end ?? text.children[0]?.start ?? text.end
      return {at: [at, at], text: `<text:tracked-changes text:track-changes="false">${this.#regions}</text:tracked-changes>`}
    }
    const [first] = list.children
    if (first) return {at: [first.start, first.start], text: this.#regions}
    const tag = xml.slice(list.start, list.end).replace(/(?:\/>|><\/text:tracked-changes\s*>)$/, '')
    return {at: [list.start, list.end], text: `${tag}>${this.#regions}</text:tracked-changes>`}
  }
}
