import type {Nodes} from 'hast'
import type {Document} from '../../src/model/document.ts'

/** A document's tree as short HTML for tests: variables as `<var>`, empty paragraphs left out. */
export function html(document: Pick<Document, 'tree'>): string {
  return markup(document.tree).replaceAll('<p></p>', '')
}

function markup(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'root') return node.children.map(markup).join('')
  if (node.type !== 'element') return ''
  const name = node.data?.variable ? 'var' : node.tagName
  const properties = Object.entries(node.properties).map(([key, value]) => ` ${key}="${String(value)}"`)
  const open = `<${name}${properties.join('')}>`
  return ['br', 'img'].includes(name) ? open : `${open}${node.children.map(markup).join('')}</${name}>`
}
