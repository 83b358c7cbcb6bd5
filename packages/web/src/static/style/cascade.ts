import {TextNode, type Tag} from '../dom/nodes.ts'
import {defaultStyle, kindOfDefault} from './defaults.ts'
import {expand, global} from './expand.ts'
import {lengthIn, sizeIn} from './lengths.ts'
import {fitsMedia} from './media.ts'
import {declarationsOf, rulesOf, type Declaration, type Rule} from './sheet.ts'
import {isInherited, Style, type Property, type Styles} from './style.ts'
import {resolved, type Variables} from './variables.ts'

/** How an element looks, with what its children have of it. */
interface Look {
  readonly style: Style
  readonly variables: Variables
  /** Children that nothing is said of look alike when they are of one kind. */
  readonly children: Map<string, Look>
}

/** How the elements of a page look by the styles that stand in the page itself. */
export function cascade(): Styles {
  const looks: Look[] = []
  const inline = new Map<string, Style>()
  let index: ReadonlyMap<string, readonly Ordered[]> | undefined
  return {of: (tag) => look(tag).style, inline: (tag) => inlineOf(tag.getAttribute('style') ?? '')}

  function look(tag: Tag): Look {
    const known = looks[tag.at]
    if (known) return known
    const around = tag.parentElement ? look(tag.parentElement) : undefined
    const made = lookOf(tag, around)
    looks[tag.at] = made
    return made
  }

  function lookOf(tag: Tag, around: Look | undefined): Look {
    const said = [...fromSheets(tag), ...declarationsOf(tag.getAttribute('style') ?? '')]
    if (said.length > 0) return worked(tag, around, said)
    const kind = kindOfDefault(tag)
    const look = around?.children.get(kind) ?? worked(tag, around, said)
    around?.children.set(kind, look)
    return look
  }

  function fromSheets(tag: Tag): readonly Declaration[] {
    index ??= indexed(tag)
    const keys = [`#${tag.id}`, ...new Set(tag.className.split(/\s+/).map((name) => `.${name}`)), tag.made.tagName, '*']
    const fitting = keys.flatMap((key) => index?.get(key) ?? []).filter(({rule}) => rule.matches(tag))
    return fitting.sort((a, b) => a.rule.weight - b.rule.weight || a.order - b.order).flatMap(({rule}) => rule.declarations)
  }

  function inlineOf(css: string): Style {
    const known = inline.get(css)
    if (known) return known
    const style = new Style()
    for (const {said} of declarationsOf(css)) for (const [property, value] of said ?? []) style[property] = value
    inline.set(css, style)
    return style
  }
}

interface Ordered {
  readonly rule: Rule
  readonly order: number
}

function indexed({ownerDocument}: Tag): ReadonlyMap<string, readonly Ordered[]> {
  const index = new Map<string, Ordered[]>()
  let order = 0
  for (const sheet of ownerDocument.querySelectorAll('style')) {
    if (!fitsMedia(sheet.getAttribute('media') ?? '')) continue
    const css = sheet.childNodes.map((node) => (node instanceof TextNode ? node.data : '')).join('')
    for (const rule of rulesOf(css)) index.set(rule.key, [...(index.get(rule.key) ?? []), {rule, order: order++}])
  }
  return index
}

function worked(tag: Tag, around: Look | undefined, said: readonly Declaration[]): Look {
  const style = defaultStyle(tag, around?.style)
  const ordered = said.some(({important}) => important) ? [...said.filter(({important}) => !important), ...said.filter(({important}) => important)] : said
  const own = ordered.filter(({name}) => name.startsWith('--'))
  const variables = own.length > 0 ? new Map([...(around?.variables ?? []), ...own.map(({name, value}): [string, string] => [name, value])]) : (around?.variables ?? new Map<string, string>())
  for (const {name, value, said} of ordered) {
    for (const [property, set] of said ?? (name.startsWith('--') ? [] : expand(name, resolved(value, variables)))) style[property] = valueOf(property, set, around?.style, style)
  }
  return {style, variables, children: new Map()}
}

const lengths: ReadonlySet<Property> = new Set(['width', 'height', 'top', 'left', 'borderBottomWidth'])

function valueOf(property: Property, value: string, around: Style | undefined, own: Style): string {
  if (value === 'inherit' || (global.has(value) && value !== 'initial' && isInherited(property))) return around?.[property] ?? ''
  if (global.has(value)) return property === 'fontSize' ? '16px' : property === 'position' ? 'static' : ''
  if (property === 'color' && value === 'currentcolor') return around?.color ?? ''
  if (property === 'backgroundColor' && value === 'currentcolor') return own.color
  if (property === 'fontSize') return sizeIn(value, around?.fontSize ?? '16px')
  return lengths.has(property) ? lengthIn(value, own.fontSize) : value
}
