import {Tag} from './nodes.ts'

/** Elements of HTML, and not of a drawing or a formula. Nothing has a size without a browser. */
export class HtmlTag extends Tag {
  readonly clientHeight = 0
  readonly clientWidth = 0
  readonly scrollHeight = 0
  readonly scrollWidth = 0
}

class Control extends HtmlTag {
  get disabled(): boolean {
    return this.names.has('disabled')
  }
}

const inputTypes = new Set(['button', 'checkbox', 'color', 'date', 'datetime-local', 'email', 'file', 'hidden', 'image', 'month', 'number', 'password', 'radio', 'range', 'reset', 'search', 'submit', 'tel', 'text', 'time', 'url', 'week'])

/** An input field. What is no known type is a field for text. */
export class Input extends Control {
  get type(): string {
    const type = this.getAttribute('type')?.toLowerCase() ?? ''
    return inputTypes.has(type) ? type : 'text'
  }

  get value(): string {
    return this.getAttribute('value') ?? ''
  }

  get alt(): string {
    return this.getAttribute('alt') ?? ''
  }
}

/** A list to choose from; `size` is how many options show at once. */
export class Select extends Control {
  get size(): number {
    return Number.parseInt(this.getAttribute('size') ?? '', 10) || 0
  }
}

/** What the engine only asks whether an element is one, and whether it is disabled. */
export class Button extends Control {}
/** The same of a field of more lines. */
export class TextArea extends Control {}
/** The same of an option in a list. */
export class Choice extends Control {}

/** An image, or an area in one. */
export class Picture extends HtmlTag {
  get alt(): string {
    return this.getAttribute('alt') ?? ''
  }
}

/** A part of an image that leads somewhere. */
export class Area extends Picture {}

class Label extends HtmlTag {
  get htmlFor(): string {
    return this.getAttribute('for') ?? ''
  }
}

/** A page within the page. Only what stands in an attribute of the page itself is there. */
class Frame extends HtmlTag {
  get contentDocument(): unknown {
    return this.ownerDocument.frame(this.getAttribute('srcdoc') ?? '')
  }
}

/** A place that only scripts make: never there. */
export class Shadow {
  readonly host = null
}

const kinds: Readonly<Record<string, typeof HtmlTag>> = {
  input: Input, select: Select, button: Button, textarea: TextArea, option: Choice, optgroup: Control, fieldset: Control,
  img: Picture, area: Area, label: Label, iframe: Frame, frame: Frame
}

/** What an element of HTML with this name is. */
export function kindOf(tagName: string): typeof HtmlTag {
  return kinds[tagName] ?? HtmlTag
}
