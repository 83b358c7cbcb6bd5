// Of addresses that differ in how a list is shown, in a day, and in a number.
const mostOfList = 10
const mostOfDay = 40
const mostOfNumber = 100

const listing = /^(?:date|datum|dag|day|maand|month|week|weeknr|jaar|year|start|begin|end|eind|einde|from|to|van|tot|vanaf|view|weergave|layout|sort|sortering|sorteer|order|orderby|filter|facet|tag|zoek|zoeken|zoekterm|zoekopdracht|q|query|s|search|keyword|trefwoord|page|pagina|paged|offset|limit|per_page|aantal|tab|print|share|replytocom)(?:\[.*)?$/i
const dated = /(?:^|[/=_-])(?:19|20)\d\d[-/_]?(?:0?[1-9]|1[0-2])(?:[-/_]?(?:0?[1-9]|[12]\d|3[01]))?(?=$|[/&_-])/

/**
 * Keeps a calendar, or a list that can be sorted and filtered in a thousand ways, from being the whole crawl: of addresses that differ in a number or
 * in how something is shown, the first so many are taken.
 */
export class Shapes {
  readonly #counts = new Map<string, number>()

  /** May this address be taken? Counts it when it may. */
  admits(address: string): boolean {
    const {shape, most} = shapeOf(address)
    if (most === undefined) return true
    const count = this.#counts.get(shape) ?? 0
    if (count >= most) return false
    this.#counts.set(shape, count + 1)
    return true
  }
}

/** An address without what differs between addresses of one kind, and how many of it there may be; as many as there are when nothing in it differs. */
function shapeOf(address: string): {readonly shape: string; readonly most?: number} {
  const {pathname, search} = new URL(address)
  const names = search.slice(1).split('&').filter((part) => part !== '').map((part) => part.split('=', 1)[0] ?? '')
  const path = pathname.replace(/\d+/g, '#')
  const shape = `${path}?${[...new Set(names)].sort().join('&')}`
  if (dated.test(search) || names.some((name) => listing.test(name))) return {shape, most: mostOfList}
  if (isDay(pathname)) return {shape, most: mostOfDay}
  return names.length > 0 ? {shape, most: mostOfNumber} : {shape}
}

/** A path that ends in a day, month or week, with no words after it. */
function isDay(path: string): boolean {
  const day = dated.exec(path)
  return day !== null && !/\p{L}/u.test(path.slice(day.index + day[0].length))
}
