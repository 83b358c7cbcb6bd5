import {rule} from '../../../model/rule.ts'
import type {Block, Facts} from '../../../model/facts.ts'
import type {Range} from '../../../model/document.ts'
import {merge, overlapping} from '../../../text/ranges.ts'

interface Vet {
  readonly procent: number
}

/** So much bold text that nothing stands out. A paragraph in bold that does duty as a heading, and a lead of a few words, don't count. */
export default rule({
  id: 'te-veel-vet',
  title: {nl: 'Te veel vette letters', en: 'Too much bold text'},
  needs: ['text', 'structure'],
  level: 'advice',
  basis: ['B1', 'WCAG COGA', 'NL Design System'],
  presets: [],
  options: {procent: 15},
  messages: {
    nl: {
      veel: ({procent}: Vet) => ({
        what: `Ongeveer ${procent} % van de gewone tekst is vet.`,
        why: 'Vette letters laten iets opvallen. Is er veel vet? Dan valt niets meer op.',
        todo: 'Maak alleen het belangrijkste vet, zoals een datum of een bedrag. Gebruik voor kopjes de kopstijl van uw programma.'
      })
    },
    en: {
      veel: ({procent}) => ({
        what: `About ${procent}% of the running text is bold.`,
        why: 'Bold letters make something stand out. With much of it nothing does.',
        todo: 'Make only the most important things bold, such as a date or an amount. Use the heading style of your program for headings.'
      })
    }
  },
  inapplicable: ({structure}) => structure.strong.length === 0,
  check({text, structure}, {procent: most}, report) {
    const {bold, all} = shares({text, structure})
    const procent = Math.round((100 * bold) / Math.max(1, all))
    if (all > 400 && procent > most) report('veel', 'document', {procent})
  }
})

/** Characters of running text, and those of it that are bold. */
function shares({text: {blocks}, structure}: Pick<Facts, 'text' | 'structure'>): {readonly bold: number; readonly all: number} {
  const strong = merge(structure.strong)
  let bold = 0, all = 0
  for (const block of blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'item') continue
    const inside = overlapping(strong, block.at).reduce((sum, range) => sum + covered(range, block.at), 0)
    if (isHeading(block, inside)) continue
    bold += inside
    all += block.at[1] - block.at[0]
  }
  return {bold, all}
}

function isHeading({at, sentences}: Block, bold: number): boolean {
  const length = at[1] - at[0]
  return bold > 0.9 * length && length <= 100 && sentences.length <= 1
}

function covered([start, end]: Range, [from, to]: Range): number {
  return Math.min(end, to) - Math.max(start, from)
}
