import type {Range} from '../../../model/document.ts'
import {rule} from '../../../model/rule.ts'
import {openTerms} from '../../../text/letter/terms.ts'

interface Termijn {
  readonly termijn: string
}

/** A term the reader must work out: "binnen zes weken na verzending". Basis: Direct Duidelijk. */
export default rule({
  id: 'termijn-zonder-datum',
  title: {nl: 'Termijn zonder datum', en: 'Term without a date'},
  needs: ['text', 'letter'],
  level: 'advice',
  basis: ['Direct Duidelijk', 'Heerlijk Helder'],
  presets: ['b1-brief'],
  options: {},
  messages: {
    nl: {
      bezwaar: ({termijn}: Termijn) => ({
        what: `Hier staat "${termijn}". De lezer moet zelf uitrekenen wanneer hij te laat is.`,
        why: 'Is de lezer één dag te laat, dan telt zijn bezwaar niet meer. Veel lezers weten niet op welke dag u de brief verstuurde.',
        todo: 'Reken de datum voor de lezer uit. Bijvoorbeeld: "Doe dit uiterlijk 20 juli 2026." In een sjabloon zet u een veld voor die datum.'
      }),
      actie: ({termijn}: Termijn) => ({
        what: `Hier staat "${termijn}". De lezer moet zelf uitrekenen wat de laatste dag is.`,
        why: 'Lezers rekenen vaak vanaf de dag waarop zij de brief lezen. Dan zijn zij te laat.',
        todo: 'Noem de laatste dag. Bijvoorbeeld: "Doe dit uiterlijk 14 december 2026." In een sjabloon zet u een veld voor die datum.'
      })
    },
    en: {
      bezwaar: ({termijn}) => ({
        what: `It says "${termijn}" here. Readers must work out themselves when they are too late.`,
        why: 'One day late, and an objection no longer counts. Many readers do not know on what day the letter was sent.',
        todo: 'Work out the date for them. For example: "Doe dit uiterlijk 20 juli 2026." In a template, put a field for that date.'
      }),
      actie: ({termijn}) => ({
        what: `It says "${termijn}" here. Readers must work out themselves what the last day is.`,
        why: 'Readers often count from the day on which they read the letter. Then they are late.',
        todo: 'Name the last day. For example: "Doe dit uiterlijk 14 december 2026." In a template, put a field for that date.'
      })
    }
  },
  inapplicable: ({letter}) => !letter.isLetter,
  check({letter, text: {text}}, _options, report) {
    for (const {line, words, objection} of openTerms(letter)) report(objection ? 'bezwaar' : 'actie', within(line.at, words, text), {termijn: words})
  }
})

/** The words of the term in their sentence, however they are spaced and written; else the whole sentence. */
function within([start, end]: Range, words: string, text: string): Range {
  const pattern = words.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+')
  const found = new RegExp(pattern, 'iu').exec(text.slice(start, end))
  return found ? [start + found.index, start + found.index + found[0].length] : [start, end]
}
