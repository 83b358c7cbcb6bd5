import type {Element, Root} from 'hast'

/**
 * Marks what is out of sight for now as what it is for a reader. A panel that a button opens, a tab, or a message that a field names is text that readers get. What a style in
 * the tag itself hides and nothing opens is gone. Classes are not looked into: what they do does not stand in the page.
 */
export function markPanels(tree: Root): void {
  const all = elementsOf(tree)
  const opened = new Set(all.flatMap(openedBy))
  for (const element of all) {
    const {properties} = element
    const isPanel = properties['role'] === 'tabpanel' || (typeof properties['id'] === 'string' && opened.has(properties['id']))
    if (isPanel) element.data = {...element.data, sight: 'panel'}
    else if (hides(properties['style'])) element.data = {...element.data, sight: 'gone'}
  }
}

/** Ids that a control opens or speaks of: as WAI-ARIA says it, or as Bootstrap does. A message that a field names is shown when it is needed. */
function openedBy({properties}: Element): readonly string[] {
  const ids = ['ariaControls', 'ariaDescribedBy', 'ariaErrorMessage'].flatMap((name) => {
    const value = properties[name]
    return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(/\s+/) : []
  })
  const toggles = properties['dataToggle'] ?? properties['dataBsToggle']
  const target = properties['dataTarget'] ?? properties['dataBsTarget'] ?? properties['href']
  return (toggles === 'collapse' || toggles === 'tab' || toggles === 'pill') && typeof target === 'string' && target.startsWith('#') ? [...ids, target.slice(1)] : ids
}

function hides(style: unknown): boolean {
  return typeof style === 'string' && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
}

/** In any order, without recursion: a page may be deep and wide. */
function elementsOf(tree: Root): readonly Element[] {
  const found: Element[] = []
  const waiting: (Root | Element)[] = [tree]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (const child of node.children) {
      if (child.type !== 'element') continue
      found.push(child)
      waiting.push(child)
    }
  }
  return found
}
