import type {Element} from 'hast'
import type {ErrorPart, Spot} from '../../model/parts.ts'
import {isOutOfSight, seenText, word} from './tree.ts'

/** Names that developers give the element of an error message. */
const named = /(?:^|[\s_-])(?:error|errors|fout|foutmelding|foutmeldingen|invalid-feedback|validation|validatie)(?:[\s_-]|$)/i
const decorative = new Set(['i', 'svg', 'img', 'input', 'select', 'textarea', 'form', 'html', 'body', 'main', 'label', 'fieldset'])

/** More words than these are no message but a page about errors. */
const mostWords = 40

/** The message in an element that is there for it; undefined for any other element. */
export function errorOf(element: Element, spot: Spot): ErrorPart | undefined {
  const {tagName, properties, children} = element
  if (decorative.has(tagName)) return undefined
  const own = named.test(word(properties['id'])) || named.test(word(properties['className'])) || word(properties['role']) === 'alert'
  if (!own || children.some((child) => child.type === 'element' && !plain.has(child.tagName))) return undefined
  const text = seenText(element)
  if (text === '' || text.split(' ').length > mostWords) return undefined
  return {...spot, text, silent: word(properties['ariaHidden']) === 'true' && !isOutOfSight(element)}
}

/** What may stand in a message: a box with other parts in it is looked at part by part. */
const plain = new Set('a abbr b br em i small span strong svg'.split(' '))
