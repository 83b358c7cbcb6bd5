import {pattern} from '@testpanel/dutch/segment'
import type {Range} from '../../../model/document.ts'
import type {Facts} from '../../../model/facts.ts'
import {quotations} from '../../../text/quoted.ts'

const clickHere = pattern(String.raw`(?<!\p{L})klikt?(?:\s+(?:u|je|dan|u\s+dan|je\s+dan))?\s+(?:hier|op\s+(?:deze|onderstaande|de\s+onderstaande)\s+link)(?!\p{L}|\s+(?:boven|onder|naast|rechts|links)(?!\p{L}))`, 'gi')

/** "Klik hier" in text that is no link: on paper there is nothing to click. Links and quotations are left out. */
export function clicksWithoutLink({text, structure}: Pick<Facts, 'text' | 'structure'>): readonly Range[] {
  return text.blocks.flatMap(({at}) => {
    const found = [...text.text.slice(...at).matchAll(clickHere)].map(({index, 0: {length}}): Range => [at[0] + index, at[0] + index + length])
    if (found.length === 0) return []
    const leaveOut = [...quotations(text.text, at), ...structure.links.map((link) => link.at)]
    return found.filter(([start, end]) => !leaveOut.some(([from, to]) => from <= end && start <= to))
  })
}
