import type {XmlElement} from '@rgrove/parse-xml'
import {nothing, over, type RunLook} from '../office/look.ts'
import {attribute, child, elements} from '../xml/query.ts'

/** The styles that hold in one part: its own automatic ones before the common ones of the document. */
export class Styles {
  readonly #styles = new Map<string, XmlElement>()
  readonly #lists = new Map<string, XmlElement>()
  readonly #looks = new Map<string, RunLook>()
  readonly #defaults: RunLook

  /** `sources`: elements that hold styles, the common ones first. */
  constructor(sources: readonly (XmlElement | undefined)[]) {
    let defaults: XmlElement | undefined
    for (const style of sources.flatMap(elements)) {
      const family = attribute(style, 'style:family') ?? ''
      const name = attribute(style, 'style:name') ?? ''
      if (style.name === 'style:style') this.#styles.set(`${family} ${name}`, style)
      else if (style.name === 'text:list-style') this.#lists.set(name, style)
      else if (style.name === 'style:default-style' && family === 'paragraph') defaults = style
    }
    this.#defaults = ownLook(defaults)
  }

  /** The language of text about which nothing is said. */
  get lang(): string | undefined {
    return this.paragraph('Standard').lang
  }

  paragraph(name: string | undefined): RunLook {
    return over(this.#defaults, this.#look('paragraph', name))
  }

  text(name: string | undefined): RunLook {
    return this.#look('text', name)
  }

  /** Whether the style is that of the title of the document, or is made from it. */
  isTitle(name: string | undefined): boolean {
    return this.#chain('paragraph', name).some((style) => attribute(style, 'style:name') === 'Title')
  }

  /** The marker of a list at a level from 1; undefined when it has none. */
  list(name: string | undefined, level: number): 'ul' | 'ol' | undefined {
    const found = elements(this.#lists.get(name ?? '')).find((one) => attribute(one, 'text:level') === String(level))
    if (found?.name !== 'text:list-level-style-number') return 'ul'
    return attribute(found, 'style:num-format') ? 'ol' : undefined
  }

  #look(family: string, name: string | undefined): RunLook {
    const key = `${family} ${name}`
    const look = this.#looks.get(key) ?? this.#chain(family, name).reduceRight((base, style) => over(base, ownLook(style)), nothing)
    this.#looks.set(key, look)
    return look
  }

  /** The style and those it is based on, nearest first. */
  #chain(family: string, name: string | undefined): readonly XmlElement[] {
    const chain: XmlElement[] = []
    let style = this.#styles.get(`${family} ${name}`)
    while (style && !chain.includes(style)) {
      chain.push(style)
      style = this.#styles.get(`${family} ${attribute(style, 'style:parent-style-name')}`)
    }
    return chain
  }
}

function ownLook(style: XmlElement | undefined): RunLook {
  const properties = child(style, 'style:text-properties')
  if (!properties) return nothing
  const weight = attribute(properties, 'fo:font-weight')
  const slant = attribute(properties, 'fo:font-style')
  const display = attribute(properties, 'text:display')
  const language = attribute(properties, 'fo:language')
  const country = attribute(properties, 'fo:country')
  return {
    bold: weight === undefined ? undefined : weight === 'bold' || Number(weight) >= 600,
    italic: slant === undefined ? undefined : slant !== 'normal',
    hidden: display === undefined ? undefined : display === 'none',
    lang: language === undefined || country === undefined || country === 'none' ? language : `${language}-${country}`
  }
}
