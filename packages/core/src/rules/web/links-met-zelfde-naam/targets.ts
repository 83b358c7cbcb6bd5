import type {LinkPart} from '../../../model/parts.ts'
import {isVague} from '../../../text/vague-links.ts'

/** The first of the links with one name, where two of them surely lead to different places. A name that says nothing is a problem of its own. */
export function ambiguous(links: readonly LinkPart[]): readonly LinkPart[] {
  const named = Map.groupBy(links, ({name}) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim())
  return [...named].flatMap(([name, all]) => {
    const [first, ...others] = all
    return first && !isVague(name) && others.some((other) => differs(first.target, other.target)) ? [first] : []
  })
}

/** Do two addresses surely lead to different content? Another site does, and so does a page of the same name in another part of the site. Two names of pages may well be the same page. */
function differs(a: string, b: string): boolean {
  const [first, second] = [placeOf(a), placeOf(b)]
  if (!first || !second) return false
  if (first.host !== second.host) return first.host !== '' && second.host !== ''
  return first.page !== '' && first.page === second.page && first.folder !== second.folder
}

interface Place {
  readonly host: string
  readonly folder: string
  readonly page: string
}

/** Undefined for what is no page, such as an e-mail address. */
function placeOf(target: string): Place | undefined {
  const match = /^(?:https?:)?\/\/(?:www\.)?([^/?#]*)([^?#]*)/i.exec(target)
  if (!match && /^[a-z][a-z+.-]*:/i.test(target)) return undefined
  const [, host = '', path = ''] = match ?? ['', '', /^[^?#]*/.exec(target)?.[0] ?? '']
  const parts = path.replace(/\/(?:index\.\w+)?$/i, '').split('/')
  return {host: host.toLowerCase(), page: (parts.at(-1) ?? '').toLowerCase(), folder: parts.slice(0, -1).join('/').toLowerCase()}
}
