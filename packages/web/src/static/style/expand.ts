import {isColour, isUnknownColour, readableColour} from './colours.ts'
import type {Property} from './style.ts'

/** What one declaration of a style sheet sets: `border-bottom` is several properties. */
export type Said = readonly (readonly [Property, string])[]

const plain: Readonly<Record<string, Property>> = {
  display: 'display', position: 'position', 'overflow-x': 'overflowX', 'overflow-y': 'overflowY', opacity: 'opacity', width: 'width', height: 'height', top: 'top', left: 'left', clip: 'clip', 'clip-path': 'clipPath',
  filter: 'filter', '-webkit-filter': 'filter', 'mix-blend-mode': 'mixBlendMode', 'backdrop-filter': 'backdropFilter', 'background-image': 'backgroundImage', 'border-bottom-width': 'borderBottomWidth', 'border-bottom-style': 'borderBottomStyle',
  'text-decoration-line': 'textDecorationLine', 'font-size': 'fontSize', 'font-style': 'fontStyle', 'font-weight': 'fontWeight', 'text-shadow': 'textShadow', visibility: 'visibility', 'white-space': 'whiteSpace'
}

const asWritten = new Set<Property>(['clip', 'backgroundImage', 'textShadow'])

/** The names of properties that mean something here. */
export const meant: ReadonlySet<string> = new Set([...Object.keys(plain), 'color', 'background-color', 'background', 'border', 'border-bottom', 'border-width', 'border-style', 'font', 'overflow', 'text-decoration'])

/** What a declaration sets, one by one. What can't be read sets nothing, as in a browser. */
export function expand(name: string, written: string): Said {
  if (written === '') return []
  const value = written.toLowerCase()
  const own = plain[name]
  if (own) return [[own, asWritten.has(own) ? written : value]]
  if (global.has(value)) return (parts[name] ?? []).map((property) => [property, value] as const)
  const words = split(value, /\s/)
  if (name === 'color') return isColour(value) ? [['color', readableColour(value)]] : []
  if (name === 'background-color') return isColour(value) ? background(value, 'none').slice(isUnknownColour(value) ? 0 : 1) : []
  if (name === 'background') return ofBackground(value)
  if (name === 'font') return ofFont(words)
  if (name === 'overflow') return [['overflow', value], ['overflowX', words[0] ?? ''], ['overflowY', words[1] ?? words[0] ?? '']]
  if (name === 'text-decoration') return [['textDecoration', value], ['textDecorationLine', words.filter((word) => lines.has(word)).join(' ') || 'none']]
  return ofBorder(name, words)
}

/** Words that mean something for every property. */
export const global: ReadonlySet<string> = new Set(['inherit', 'initial', 'unset', 'revert', 'revert-layer'])

const parts: Readonly<Record<string, readonly Property[]>> = {
  color: ['color'], 'background-color': ['backgroundColor'], background: ['backgroundColor', 'backgroundImage'], border: ['borderBottomWidth', 'borderBottomStyle'], 'border-bottom': ['borderBottomWidth', 'borderBottomStyle'],
  'border-width': ['borderBottomWidth'], 'border-style': ['borderBottomStyle'], font: ['fontStyle', 'fontWeight', 'fontSize'], overflow: ['overflow', 'overflowX', 'overflowY'], 'text-decoration': ['textDecoration', 'textDecorationLine']
}

const lines = new Set(['underline', 'overline', 'line-through'])
const borderStyles = new Set(['none', 'hidden', 'dotted', 'dashed', 'solid', 'double', 'groove', 'ridge', 'inset', 'outset'])
const widths = new Map([['thin', '1px'], ['medium', '3px'], ['thick', '5px']])

/** A colour that can't be worked out is as good as a picture: what stands on it can't be judged. */
function background(colour: string, image: string): Said {
  return [['backgroundImage', isUnknownColour(colour) ? 'url("")' : image], ['backgroundColor', readableColour(colour)]]
}

function ofBackground(value: string): Said {
  const layers = split(value, /,/)
  const colour = split(layers.at(-1) ?? '', /[\s/]/).find(isColour) ?? 'transparent'
  const images = layers.flatMap((layer) => split(layer, /\s/).filter((word) => /^(?:url|image|image-set|cross-fade|element|-webkit-image-set)\(|gradient\(/.test(word)))
  return background(colour, images.join(', ') || 'none')
}

function ofFont(words: readonly string[]): Said {
  const at = words.findIndex((word) => /^[\d.]+(?:[a-z]+|%)|^(?:(?:xx?|xxx)-)?(?:small|large)|^(?:medium|smaller|larger)/.test(word) && !/^[\d.]+$/.test(word))
  if (at === -1 || at === words.length - 1) return []
  const before = words.slice(0, at)
  return [
    ['fontStyle', before.find((word) => word === 'italic' || word === 'oblique') ?? 'normal'],
    ['fontWeight', before.find((word) => /^(?:bold|bolder|lighter|\d+)$/.test(word)) ?? 'normal'],
    ['fontSize', words[at]?.split('/')[0] ?? '']
  ]
}

/** Of the four sides only the one below counts: it can make a link stand out. */
function ofBorder(name: string, words: readonly string[]): Said {
  const below = name === 'border-width' || name === 'border-style' ? [words[2] ?? words[0] ?? ''] : words
  const style = below.find((word) => borderStyles.has(word))
  const width = below.map((word) => widths.get(word) ?? word).find((word) => /^[\d.]/.test(word))
  return [
    ...(name === 'border-width' ? [] : [['borderBottomStyle', style ?? 'none'] as const]),
    ...(name === 'border-style' ? [] : [['borderBottomWidth', width ?? (style === undefined || style === 'none' ? '0px' : '3px')] as const])
  ]
}

/** Cuts at what stands outside brackets. */
function split(value: string, at: RegExp): readonly string[] {
  const found: string[] = ['']
  let depth = 0
  for (const sign of value) {
    if (sign === '(') depth++
    if (sign === ')') depth--
    if (depth === 0 && at.test(sign)) found.push('')
    else found[found.length - 1] += sign
  }
  return found.map((part) => part.trim()).filter((part) => part !== '')
}
