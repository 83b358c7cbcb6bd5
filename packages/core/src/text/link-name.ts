import type {Element, ElementContent, Root} from 'hast'

/** The accessible name of a link, as far as the markup itself tells it (W3C accname: labels, content, then title). Without `tree`, labels elsewhere are not looked up. */
export function linkName(element: Element, tree: Root | undefined): string {
  const labels = tree ? labelIds(element).map((id) => withId(tree, id)).map((label) => (label ? linkName(label, undefined) : '')) : []
  const candidates = [labels.join(' '), text(element, 'ariaLabel'), contentOf(element, tree), text(element, 'title')]
  return candidates.map((name) => name.replace(/\s+/g, ' ').trim()).find((name) => name !== '') ?? ''
}

function contentOf(element: Element, tree: Root | undefined): string {
  if (element.tagName === 'img') return text(element, 'alt')
  const children = element.tagName === 'svg' ? element.children.filter((child) => child.type === 'element' && child.tagName === 'title') : element.children
  return children.map((child) => partOf(child, tree)).join('')
}

/** What a node inside the link adds to the name. Only text and words in a line join without a space. */
function partOf(node: ElementContent, tree: Root | undefined): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element' || isHidden(node)) return ''
  if (inline.has(node.tagName) && !node.properties['ariaLabel'] && labelIds(node).length === 0) return contentOf(node, tree)
  return ` ${linkName(node, tree)} `
}

const inline = new Set('a abbr b bdi bdo cite code data dfn em i kbd mark q s samp small span strong sub sup time u var wbr'.split(' '))
const silent = new Set(['script', 'style', 'template', 'noscript'])

function isHidden({tagName, properties}: Element): boolean {
  return silent.has(tagName) || properties['ariaHidden'] === 'true' || (properties['hidden'] !== undefined && properties['hidden'] !== false)
}

function withId(node: Root | Element, id: string): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue
    if (child.properties['id'] === id) return child
    const inner = withId(child, id)
    if (inner) return inner
  }
  return undefined
}

function text({properties}: Element, key: string): string {
  const value = properties[key]
  return typeof value === 'string' ? value : ''
}

function labelIds({properties}: Element): readonly string[] {
  const value = properties['ariaLabelledBy']
  return (Array.isArray(value) ? value.join(' ') : String(value ?? '')).split(/\s+/).filter(Boolean)
}
