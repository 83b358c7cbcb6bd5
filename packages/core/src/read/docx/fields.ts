import {link, variable, type Wrapper} from '../office/inline.ts'
import {Refused} from '../refused.ts'

/** What the result of a field is for a reader. */
export interface Field {
  readonly kind: 'variable' | 'link' | 'navigation' | 'text'
  /** Around the result. */
  readonly around: readonly Wrapper[]
  /** What to show in the place of a field that has no result yet, so that its sentence has no hole. */
  readonly placeholder: string
}

const named = new Set(['MERGEFIELD', 'DOCPROPERTY', 'DOCVARIABLE'])
const automatic = new Set(['PAGE', 'NUMPAGES', 'SECTIONPAGES', 'DATE', 'TIME', 'ADDRESSBLOCK', 'GREETINGLINE'])
const variables = new Set((
  'MERGEREC MERGESEQ FILLIN ASK CREATEDATE SAVEDATE PRINTDATE EDITTIME SECTION NUMWORDS NUMCHARS REVNUM SEQ REF PAGEREF NOTEREF STYLEREF AUTHOR ' +
  'LASTSAVEDBY USERNAME USERADDRESS USERINITIALS FILENAME FILESIZE TEMPLATE TITLE SUBJECT KEYWORDS COMMENTS INFO FORMTEXT FORMCHECKBOX ' +
  'FORMDROPDOWN LISTNUM AUTONUM EQ ='
).split(' '))
const navigation = new Set(['TOC', 'INDEX', 'TOA'])
/** Word itself goes no deeper than 20. */
const deepest = 100

/** Understands the instruction of a field. Fields that show sentences of the letter itself (IF, QUOTE, …) are ordinary text. */
export function fieldOf(instruction: string): Field {
  const [, name = '', rest = ''] = /^\s*(=|[^\s"\\=]+)([\s\S]*)$/.exec(instruction) ?? []
  const kind = name.toUpperCase()
  if (named.has(kind)) return {kind: 'variable', around: [variable()], placeholder: `«${argument(rest)}»`}
  if (automatic.has(kind)) return {kind: 'variable', around: [variable()], placeholder: `«${kind}»`}
  if (variables.has(kind)) return {kind: 'variable', around: [variable()], placeholder: ''}
  if (navigation.has(kind)) return {kind: 'navigation', around: [], placeholder: ''}
  if (kind === 'HYPERLINK') return {kind: 'link', around: [link(target(rest))], placeholder: ''}
  return {kind: 'text', around: [], placeholder: ''}
}

function target(rest: string): string {
  const [, place] = /\\l\s+"?([^"\s]+)/i.exec(rest) ?? []
  const address = /^\s*\\/.test(rest) ? '' : argument(rest)
  return place === undefined ? address : `${address}#${place}`
}

function argument(rest: string): string {
  const [, quoted, bare = ''] = /^\s*(?:"((?:[^"\\]|\\.)*)"|(\S+))/.exec(rest) ?? []
  return quoted === undefined ? bare : quoted.replaceAll(/\\(.)/g, '$1')
}

interface Open {
  instruction: string
  field: Field | undefined
  shown: boolean
}

/** The complex fields that are open at a point of the text: they nest, and may begin and end in different paragraphs. */
export class Fields {
  readonly #open: Open[] = []
  #instructions = 0
  #around: readonly Wrapper[] = []

  /** True between the beginning of a field and its result: nothing there is seen. */
  get hidden(): boolean {
    return this.#instructions > 0
  }

  /** The wrappers of all open fields. */
  get around(): readonly Wrapper[] {
    return this.#around
  }

  get navigation(): boolean {
    return this.#open.some(({field}) => field?.kind === 'navigation')
  }

  begin(): void {
    if (this.#open.length === deepest) throw new Refused('hostile', {reason: 'depth'})
    this.#open.push({instruction: '', field: undefined, shown: false})
    this.#instructions++
  }

  instruct(text: string): void {
    const open = this.#open.at(-1)
    if (open && !open.field) open.instruction += text
  }

  separate(): void {
    const open = this.#open.at(-1)
    if (!open || open.field) return
    open.field = fieldOf(open.instruction)
    this.#instructions--
    this.#update()
  }

  /** Text of the innermost result was seen. */
  show(): void {
    const open = this.#open.at(-1)
    if (open) open.shown = true
  }

  /** Closes the innermost field; gives it back when it showed nothing. */
  end(): Field | undefined {
    const open = this.#open.pop()
    if (!open) return undefined
    if (!open.field) this.#instructions--
    this.#update()
    if (open.shown) this.show()
    return open.shown ? undefined : open.field ?? fieldOf(open.instruction)
  }

  #update(): void {
    this.#around = this.#open.flatMap(({field}) => field?.around ?? [])
  }
}
