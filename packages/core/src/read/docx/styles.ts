import type {XmlElement} from '@rgrove/parse-xml'
import {nothing, over, type RunLook} from '../office/look.ts'
import {attribute, child, elements} from '../xml/query.ts'

export interface ParagraphLook {
  readonly run: RunLook
  /** Outline level from 0; undefined for body text. */
  readonly outline: number | undefined
  /** The list that the style puts the paragraph in. `level` may be left to the numbering. */
  readonly list: {readonly id: string; readonly level: number | undefined} | undefined
}

const bodyLevel = 9

/** The styles of a document, each with what it takes over from the styles it is based on. */
export class Styles {
  readonly #styles: ReadonlyMap<string, XmlElement>
  readonly #paragraphs = new Map<string, ParagraphLook>()
  readonly #characters = new Map<string, RunLook>()
  readonly #defaults: RunLook
  readonly #standard: string

  constructor(root: XmlElement | undefined) {
    const styles = elements(root).filter(({name}) => name === 'w:style')
    this.#styles = new Map(styles.map((style) => [attribute(style, 'w:styleId') ?? '', style]))
    this.#defaults = runLook(child(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr'))
    const standard = styles.find((style) => attribute(style, 'w:type') === 'paragraph' && isOn(attribute(style, 'w:default') ?? '0'))
    this.#standard = attribute(standard, 'w:styleId') ?? ''
  }

  /** The language of text about which nothing is said. */
  get lang(): string | undefined {
    return this.paragraph(undefined).run.lang
  }

  paragraph(id: string = this.#standard, seen: readonly string[] = []): ParagraphLook {
    const known = this.#paragraphs.get(id)
    if (known) return known
    const style = this.#styles.get(id)
    const base = basedOn(style)
    const parent = base === undefined || seen.includes(base) ? {run: this.#defaults, outline: undefined, list: undefined} : this.paragraph(base, [...seen, id])
    const {outline, list} = paragraphLook(child(style, 'w:pPr'))
    const look: ParagraphLook = {
      run: over(parent.run, runLook(child(style, 'w:rPr'))),
      outline: outline === bodyLevel ? undefined : outline ?? outlineOfName(attribute(child(style, 'w:name'), 'w:val')) ?? parent.outline,
      list: list ?? parent.list
    }
    this.#paragraphs.set(id, look)
    return look
  }

  character(id: string | undefined, seen: readonly string[] = []): RunLook {
    if (id === undefined || seen.includes(id)) return nothing
    const known = this.#characters.get(id)
    if (known) return known
    const style = this.#styles.get(id)
    const look = over(this.character(basedOn(style), [...seen, id]), runLook(child(style, 'w:rPr')))
    this.#characters.set(id, look)
    return look
  }
}

/** What the properties of a paragraph say themselves, in a style or in the text. */
export function paragraphLook(properties: XmlElement | undefined): Omit<ParagraphLook, 'run'> {
  const outline = attribute(child(properties, 'w:outlineLvl'), 'w:val')
  const numbering = child(properties, 'w:numPr')
  const id = attribute(child(numbering, 'w:numId'), 'w:val')
  const level = attribute(child(numbering, 'w:ilvl'), 'w:val')
  return {
    outline: outline === undefined ? undefined : Number(outline),
    list: id === undefined ? undefined : {id, level: level === undefined ? undefined : Number(level)}
  }
}

/** What the properties of a run say themselves. */
export function runLook(properties: XmlElement | undefined): RunLook {
  if (!properties) return nothing
  return {
    bold: toggle(child(properties, 'w:b')),
    italic: toggle(child(properties, 'w:i')),
    hidden: toggle(child(properties, 'w:vanish')),
    lang: attribute(child(properties, 'w:lang'), 'w:val')
  }
}

/** Word turns bold in a character style off where the paragraph style is bold as well. */
export function combined(paragraph: RunLook, character: RunLook, own: RunLook): RunLook {
  return {
    bold: own.bold ?? (paragraph.bold ?? false) !== (character.bold ?? false),
    italic: own.italic ?? (paragraph.italic ?? false) !== (character.italic ?? false),
    hidden: own.hidden ?? (paragraph.hidden ?? false) !== (character.hidden ?? false),
    lang: own.lang ?? character.lang ?? paragraph.lang
  }
}

/** What a property that is only on or off says; undefined when it is not there. */
export function toggle(property: XmlElement | undefined): boolean | undefined {
  return property && isOn(attribute(property, 'w:val') ?? 'true')
}

function isOn(value: string): boolean {
  return value !== '0' && value !== 'false' && value !== 'off'
}

function basedOn(style: XmlElement | undefined): string | undefined {
  return attribute(child(style, 'w:basedOn'), 'w:val')
}

/** Built-in styles keep their English name in every language of Word; a title is a heading of the first level. */
function outlineOfName(name: string | undefined): number | undefined {
  if (/^tit(?:le|el)$/i.test(name ?? '')) return 0
  const level = /^(?:heading|kop) ?([1-9])$/i.exec(name ?? '')?.[1]
  return level === undefined ? undefined : Number(level) - 1
}
