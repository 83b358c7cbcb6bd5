import {XmlElement, type XmlDocument} from '@rgrove/parse-xml'

type Parent = XmlElement | XmlDocument | undefined

/** The element children, in order. */
export function elements(parent: Parent): readonly XmlElement[] {
  return parent ? parent.children.filter((node): node is XmlElement => node instanceof XmlElement) : []
}

/** The first child of that name; with more names, its child of the next name, and so on. */
export function child(parent: Parent, name: string, ...deeper: readonly string[]): XmlElement | undefined {
  const found = parent?.children.find((node): node is XmlElement => node instanceof XmlElement && node.name === name)
  const [next, ...rest] = deeper
  return next === undefined ? found : child(found, next, ...rest)
}

/** An attribute of the element; undefined as well when there is no element. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes[name]
}

/** The outermost descendants of these names, in document order; `skip` names elements not to look into. */
export function outermost(parent: XmlElement, names: ReadonlySet<string>, skip?: ReadonlySet<string>): readonly XmlElement[] {
  return elements(parent).flatMap((element) => {
    if (names.has(element.name)) return [element]
    return skip?.has(element.name) ? [] : outermost(element, names, skip)
  })
}

/** The text of the first elements of these names, until there is enough of it. */
export function sample(parent: XmlElement, names: ReadonlySet<string>, characters: number): string {
  let text = ''
  for (const element of elements(parent)) {
    if (text.length >= characters) break
    text += names.has(element.name) ? `${element.text} ` : sample(element, names, characters - text.length)
  }
  return text
}
