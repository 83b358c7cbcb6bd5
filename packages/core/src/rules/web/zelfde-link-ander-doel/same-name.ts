import type {LinkPart} from '../../../model/parts.ts'
import {isVague} from '../../../text/vague-links.ts'

/** Numbers and signs that lead through the pages of a list or calendar. */
const paging = /^[\W\d]*$|^(?:vorige|volgende|previous|next)$/i

/**
 * Links in one paragraph, item or cell with the name of an earlier one there, that lead to another view of the same page: only what comes
 * after the question mark differs. Two different pages may have the same content; two questions to one page do not get the same answer.
 */
export function sameNameElsewhere(links: readonly LinkPart[]): readonly LinkPart[] {
  const seen = new Map<string, LinkPart>()
  return links.filter((link) => {
    const name = link.name.toLowerCase().trim()
    const key = `${link.block}\n${name}`
    const first = seen.get(key)
    if (!first) seen.set(key, link)
    return first !== undefined && !isVague(name) && !paging.test(name) && isOtherView(first.target, link.target)
  })
}

function isOtherView(a: string, b: string): boolean {
  const [pageA = '', queryA = ''] = a.replace(/#.*$/, '').split('?')
  const [pageB = '', queryB = ''] = b.replace(/#.*$/, '').split('?')
  return pageA === pageB && queryA !== queryB && queryA !== '' && queryB !== ''
}
