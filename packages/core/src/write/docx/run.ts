import {XmlElement, XmlText} from '@rgrove/parse-xml'
import type {Range} from '../../model/document.ts'
import type {Stamp} from '../edit.ts'
import type {Ids} from '../ids.ts'
import {escapedXml} from '../parts.ts'

/** Characters to take out of a text element, and what to put there; `insert` is empty for nothing. */
export interface Cut {
  readonly at: Range
  readonly element: XmlElement
  readonly insert: string
}

/** How the changes are marked. */
export interface Marks extends Stamp {
  readonly ids: Ids
}

/**
 * The XML of a run with cuts in it, as tracked changes. Each part of the run is a run of its own with the same properties;
 * what is not cut stays as it is written. In an insertion of our own (`own`) the words change without a new mark.
 */
export function rewriteRun(xml: string, run: XmlElement, cuts: readonly Cut[], own: boolean, marks: Marks): string {
  const made = new Made(xml, run, own, marks)
  for (const node of run.children) {
    if (node instanceof XmlText || (node instanceof XmlElement && node.name === 'w:rPr')) continue
    const inNode = cuts.filter(({element}) => element === node).sort((a, b) => a.at[0] - b.at[0])
    if (node instanceof XmlElement && inNode.length > 0) rewriteText(made, xml, node, inNode)
    else made.raw(xml.slice(node.start, node.end))
  }
  return made.done()
}

function rewriteText(made: Made, xml: string, element: XmlElement, cuts: readonly Cut[]): void {
  const [first] = element.children
  const last = element.children.at(-1)
  let [done, end] = [first?.start ?? element.end, last?.end ?? element.end]
  if (!element.preserveWhitespace) {
    const raw = xml.slice(done, end)
    done += raw.length - raw.trimStart().length
    end -= raw.length - raw.trimEnd().length
  }
  for (const {at, insert} of cuts) {
    made.keep(xml.slice(done, at[0]))
    made.take(xml.slice(...at))
    made.put(insert)
    done = at[1]
  }
  made.keep(xml.slice(done, end))
}

/** Writes runs one after another. */
class Made {
  readonly #prefix: string
  readonly #before: string
  readonly #after: string
  readonly #own: boolean
  readonly #marks: Marks
  #all = ''
  #open = ''

  constructor(xml: string, run: XmlElement, own: boolean, marks: Marks) {
    const startTag = xml.slice(run.start, run.children[0]?.start ?? run.end)
    const name = /^<([^\s/>]+)/.exec(startTag)?.[1] ?? 'w:r'
    const properties = run.children.find((node) => node instanceof XmlElement && node.name === 'w:rPr')
    this.#prefix = name.slice(0, name.indexOf(':') + 1)
    this.#before = startTag + (properties ? xml.slice(properties.start, properties.end) : '')
    this.#after = `</${name}>`
    this.#own = own
    this.#marks = marks
  }

  /** Content of the run that stays as it is. */
  raw(xml: string): void {
    this.#open += xml
  }

  /** Characters that stay. */
  keep(characters: string): void {
    if (characters !== '') this.#open += this.#element('t', characters)
  }

  /** Characters that go. */
  take(characters: string): void {
    if (!this.#own && characters !== '') this.#change('del', this.#element('delText', characters))
  }

  /** New text. */
  put(text: string): void {
    if (this.#own) this.keep(escapedXml(text))
    else if (text !== '') this.#change('ins', this.#element('t', escapedXml(text)))
  }

  done(): string {
    this.#close()
    return this.#all
  }

  #close(): void {
    if (this.#open !== '') this.#all += this.#before + this.#open + this.#after
    this.#open = ''
  }

  #change(kind: 'ins' | 'del', content: string): void {
    this.#close()
    const {author, date, ids} = this.#marks
    const p = this.#prefix
    const who = `${p}id="${ids.next()}" ${p}author="${escapedXml(author).replaceAll('"', '&quot;')}" ${p}date="${date}"`
    this.#all += `<${p}${kind} ${who}>${this.#before}${content}${this.#after}</${p}${kind}>`
  }

  #element(name: string, characters: string): string {
    return `<${this.#prefix}${name} xml:space="preserve">${characters}</${this.#prefix}${name}>`
  }
}
