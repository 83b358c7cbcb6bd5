import {Area, Button, Choice, HtmlTag, Input, Picture, Select, Shadow, TextArea} from './kinds.ts'
import {Tag} from './nodes.ts'

// What the engine expects to find where it runs: the classes of elements and a few names, and no document or window.
const names = {
  Element: Tag, HTMLElement: HtmlTag, HTMLAreaElement: Area, HTMLButtonElement: Button, HTMLImageElement: Picture, HTMLInputElement: Input, HTMLOptionElement: Choice, HTMLSelectElement: Select, HTMLTextAreaElement: TextArea,
  ShadowRoot: Shadow, NodeFilter: {SHOW_ELEMENT: 1, SHOW_TEXT: 4}, CSS: {escape: escapeName}
}

/** Gives the engine the names it looks for in the thread it runs in; each is set once. */
export function provideNames(): void {
  const own = globalThis as Record<string, unknown>
  for (const [name, value] of Object.entries(names)) own[name] ??= value
}

/** A name as it may stand in a selector: CSSOM, "serialize an identifier". */
export function escapeName(name: string): string {
  if (name === '-') return '\\-'
  return Array.from(name, (sign, at) => {
    const code = sign.charCodeAt(0)
    if (code === 0) return '\uFFFD'
    if (code < 0x20 || code === 0x7f || (/\d/.test(sign) && (at === 0 || (at === 1 && name.startsWith('-'))))) return `\\${code.toString(16)} `
    return code >= 0x80 || /[\w-]/.test(sign) ? sign : `\\${sign}`
  }).join('')
}
