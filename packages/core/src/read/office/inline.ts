import type {Element, ElementContent, Properties, Text} from 'hast'
import type {Origin} from '../../model/document.ts'
import {element, type Piece} from '../tree.ts'
import type {Languages} from './language.ts'
import {nothing, type RunLook} from './look.ts'

/** An element around text: a link, a field, a typeface. Neighbours with the very same wrapper (by identity) share one element. */
export interface Wrapper {
  readonly tagName: string
  readonly properties: Properties
  readonly variable: boolean
}

interface Atom {
  readonly around: readonly Wrapper[]
  readonly look: RunLook
  /** An element without text, text, or a page break. */
  readonly what: Element | {readonly value: string; readonly origin: Origin | undefined} | 'page'
}

const strong: Wrapper = {tagName: 'strong', properties: {}, variable: false}
const emphasis: Wrapper = {tagName: 'em', properties: {}, variable: false}

export function link(href: string): Wrapper {
  return {tagName: 'a', properties: {href}, variable: false}
}

/** Each variable has a wrapper of its own, so that two fields side by side stay two. */
export function variable(): Wrapper {
  return {tagName: 'span', properties: {}, variable: true}
}

/** What a paragraph became: its content, in more than one part where a page break divides it, and its language when that is foreign as a whole. */
export interface Content {
  readonly parts: readonly (readonly ElementContent[])[]
  readonly lang: string | undefined
}

/** Gathers the content of one paragraph run by run, and then builds the elements around it. */
export class Inline {
  readonly #atoms: Atom[] = []

  text(value: string, origin: Origin | undefined, around: readonly Wrapper[], look: RunLook = nothing): void {
    if (value !== '') this.#atoms.push({around, look, what: {value, origin}})
  }

  element(what: Element, around: readonly Wrapper[]): void {
    this.#atoms.push({around, look: nothing, what})
  }

  pageBreak(): void {
    this.#atoms.push({around: [], look: nothing, what: 'page'})
  }

  get size(): number {
    return this.#atoms.length
  }

  /** True when there is nothing to see: no picture, and no more text than white space. */
  get blank(): boolean {
    return this.#atoms.every((atom) => valueOf(atom).trim() === '' && !isPicture(atom))
  }

  content(languages: Languages): Content {
    const spans = languageSpans(this.#atoms, languages)
    const parts: Nest[] = [new Nest()]
    for (const [index, atom] of this.#atoms.entries()) {
      if (atom.what === 'page') parts.push(new Nest())
      else parts.at(-1)?.add(atom.what, wrappers(atom, spans.whole === undefined ? spans.each[index] : undefined))
    }
    const filled = parts.map(({children}) => children).filter((children) => children.length > 0)
    return {parts: filled.length > 0 ? filled : [[]], lang: spans.whole}
  }
}

function wrappers({around, look}: Atom, language: Wrapper | undefined): readonly Wrapper[] {
  if (!language && !look.bold && !look.italic) return around
  return [...around, ...(language ? [language] : []), ...(look.bold ? [strong] : []), ...(look.italic ? [emphasis] : [])]
}

interface LanguageSpans {
  readonly each: readonly (Wrapper | undefined)[]
  /** The one foreign language of all the text. */
  readonly whole: string | undefined
}

/** Judges text together that lies side by side in one language; white space goes with what stands before it. */
function languageSpans(atoms: readonly Atom[], languages: Languages): LanguageSpans {
  const each: (Wrapper | undefined)[] = []
  const found = new Set<string | undefined>()
  let index = 0
  while (index < atoms.length) {
    const lang = atoms[index]?.look.lang
    let text = ''
    let end = index
    for (let next = atoms[end]; next && (next.look.lang === lang || valueOf(next).trim() === ''); next = atoms[++end]) text += valueOf(next)
    const tag = languages.foreign(lang, text)
    if (text.trim() !== '') found.add(tag)
    const wrapper: Wrapper | undefined = tag === undefined ? undefined : {tagName: 'span', properties: {lang: tag}, variable: false}
    while (index < end) each[index++] = wrapper
  }
  const [whole] = found
  return {each, whole: found.size === 1 ? whole : undefined}
}

function valueOf({what}: Atom): string {
  return typeof what === 'object' && 'value' in what ? what.value : ''
}

function isPicture({what}: Atom): boolean {
  return typeof what === 'object' && 'tagName' in what && what.tagName === 'img'
}

type BuiltText = Text & {data: {pieces: Piece[]}}

/** Builds nested elements from content that names the wrappers around it, outermost first. */
class Nest {
  readonly children: ElementContent[] = []
  #open: {readonly wrapper: Wrapper; readonly element: Element}[] = []

  add(what: Element | {readonly value: string; readonly origin: Origin | undefined}, around: readonly Wrapper[]): void {
    const into = this.#inside(around)
    if ('type' in what) into.push(what)
    else append(into, what.value, what.origin)
  }

  #inside(around: readonly Wrapper[]): ElementContent[] {
    const differs = around.findIndex((wrapper, depth) => this.#open[depth]?.wrapper !== wrapper)
    const shared = differs < 0 ? around.length : differs
    this.#open.length = Math.min(this.#open.length, shared)
    for (const wrapper of around.slice(shared)) {
      const made = element(wrapper.tagName, {...wrapper.properties}, [], wrapper.variable)
      this.#top().push(made)
      this.#open.push({wrapper, element: made})
    }
    return this.#top()
  }

  #top(): ElementContent[] {
    return this.#open.at(-1)?.element.children ?? this.children
  }
}

function append(into: ElementContent[], value: string, origin: Origin | undefined): void {
  const piece: Piece = {length: value.length, ...(origin && {origin})}
  const last = into.at(-1)
  if (last?.type !== 'text') into.push({type: 'text', value, data: {pieces: [piece]}} satisfies BuiltText)
  else {
    last.value += value
    ;(last as BuiltText).data.pieces.push(piece)
  }
}
