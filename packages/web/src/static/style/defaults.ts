import type {Tag} from '../dom/nodes.ts'
import {Style, type Styles} from './style.ts'

const displays: Readonly<Record<string, readonly string[]>> = {
  block: ['ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'BODY', 'CENTER', 'DD', 'DETAILS', 'DIR', 'DIV', 'DL', 'DT', 'FIELDSET', 'FIGCAPTION', 'FIGURE', 'FOOTER', 'FORM', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HEADER', 'HGROUP', 'HR', 'HTML', 'LEGEND', 'MAIN', 'MENU', 'NAV', 'OL', 'OPTGROUP', 'OPTION', 'P', 'PRE', 'SEARCH', 'SECTION', 'SUMMARY', 'UL'],
  none: ['AUDIO', 'BASE', 'DATALIST', 'HEAD', 'LINK', 'META', 'NOSCRIPT', 'PARAM', 'RP', 'SCRIPT', 'STYLE', 'TEMPLATE', 'TITLE'],
  'inline-block': ['BUTTON', 'INPUT', 'METER', 'PROGRESS', 'SELECT', 'TEXTAREA'],
  contents: ['SLOT'],
  'list-item': ['LI'],
  table: ['TABLE'],
  'table-caption': ['CAPTION'],
  'table-cell': ['TD', 'TH'],
  'table-column': ['COL'],
  'table-column-group': ['COLGROUP'],
  'table-footer-group': ['TFOOT'],
  'table-header-group': ['THEAD'],
  'table-row': ['TR'],
  'table-row-group': ['TBODY']
}

const displayOf = new Map(Object.entries(displays).flatMap(([display, names]) => names.map((name): [string, string] => [name, display])))

/** Headings are larger than the text around them. Level 1 is smaller inside sections in some browsers; it is large in all. */
const sizes: Readonly<Record<string, number>> = {H1: 2, H2: 1.5, H3: 1.17, H5: 0.83, H6: 0.67, SMALL: 1 / 1.2}

const bold = new Set(['B', 'STRONG', 'TH', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'])

/** How an element looks before the page says anything of it, inside an element that looks like `around`. */
export function defaultStyle({tagName, names}: Tag, around: Style | undefined): Style {
  const style = new Style(around)
  style.display = tagName === 'DIALOG' ? (names.has('open') ? 'block' : 'none') : (displayOf.get(tagName) ?? '')
  if (!around) style.fontSize = '16px'
  const size = sizes[tagName]
  if (size !== undefined) style.fontSize = `${Number.parseFloat(style.fontSize) * size}px`
  if (bold.has(tagName)) style.fontWeight = 'bold'
  if (tagName === 'A' && names.has('href')) style.textDecorationLine = 'underline'
  return style
}

/** What the defaults of an element depend on, apart from what is around it. */
export function kindOfDefault({tagName, names}: Tag): string {
  return (tagName === 'DIALOG' && names.has('open')) || (tagName === 'A' && names.has('href')) ? `${tagName}+` : tagName
}

/** How a page looks that says nothing about it. Elements that look the same share a style. */
export function plainStyles(): Styles {
  const known: Style[] = []
  const inside = new Map<Style | undefined, Map<string, Style>>()
  const none = new Style()
  return {of, inline: () => none}

  function of(tag: Tag): Style {
    return (known[tag.at] ??= share(tag, tag.parentElement ? of(tag.parentElement) : undefined))
  }

  function share(tag: Tag, around: Style | undefined): Style {
    const kinds = inside.get(around) ?? new Map<string, Style>()
    inside.set(around, kinds)
    const kind = kindOfDefault(tag)
    const style = kinds.get(kind) ?? defaultStyle(tag, around)
    kinds.set(kind, style)
    return style
  }
}
