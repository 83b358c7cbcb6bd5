import type {Element} from 'hast'

/** What programs that ask for consent call their boxes, as the beginning of an id or a class. */
const vendors = /^(?:cybotcookiebot|onetrust|optanon|usercentrics|didomi|cmplz|cookie-law-info|cookiescript|klaro|truste|qc-cmp|tarteaucitron|iubenda-cs|axeptio|cookiefirst|cookiecode|osano-cm|cky-|cc-window|cc-banner)/i
/** What a developer calls such a box. */
const banner = /(?:^|[^a-z])cookies?[-_ ]?(?:bar|balk|banner|melding|wall|muur|consent|toestemming|notice|popup|dialog|modal|law|wet|keuze|instellingen|statement-bar)|(?:^|[^a-z])(?:consent|gdpr|avg)[-_ ]?(?:bar|banner|box|modal|dialog|popup|manager)/i
const trail = /(?:^|[\s_-])(?:breadcrumbs?|kruimelpad|broodkruimels?)(?:$|[\s_-])/i
const skips = /(?:^|[\s_-])skip(?:[\s_-]|$|link|nav|to|content)/i
const skipsInWords = /^(?:(?:ga|spring|sla|direct|meteen|skip|jump) .{0,30})?(?:naar|to|over).{0,12}(?:inhoud|content|hoofdinhoud|menu|navigatie|navigation|zoeken|footer|voet)/i

/** Does an element hold what a page repeats or asks before a reader comes to it: a question about cookies, the trail of pages above it, a link past the menu? */
export function isTemplate(element: Element): boolean {
  const {tagName, properties} = element
  if (tagName === 'a') return isSkipLink(element)
  const names = [properties['id'], ...classesOf(element)].filter((name) => typeof name === 'string')
  if (names.length === 0 || tagName === 'html' || tagName === 'body' || tagName === 'main' || tagName === 'article') return false
  return names.some((name) => vendors.test(name)) || names.some((name) => trail.test(name)) || (names.some((name) => banner.test(name)) && holds(element, isPressed) && !holds(element, isContent)) || (names.some((name) => skips.test(name)) && !holds(element, isContent))
}

function isSkipLink(element: Element): boolean {
  const {properties: {href}, children} = element
  if (typeof href !== 'string' || !/^#./.test(href)) return false
  const words = children.map((child) => (child.type === 'text' ? child.value : '')).join(' ').trim()
  return skips.test(classesOf(element).join(' ')) || skipsInWords.test(words)
}

function classesOf({properties, data}: Element): readonly (string | number)[] {
  const classes = data?.looks?.className ?? properties['className']
  return Array.isArray(classes) ? classes : []
}

function isPressed({tagName, properties}: Element): boolean {
  return tagName === 'button' || tagName === 'input' || properties['role'] === 'button' || (tagName === 'a' && properties['href'] !== undefined)
}

function isContent({tagName}: Element): boolean {
  return tagName === 'main' || tagName === 'h1' || tagName === 'article'
}

function holds({children}: Element, test: (element: Element) => boolean): boolean {
  return children.some((child) => child.type === 'element' && (test(child) || holds(child, test)))
}
