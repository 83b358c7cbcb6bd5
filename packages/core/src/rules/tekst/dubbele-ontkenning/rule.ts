import type {Block} from '../../../model/facts.ts'
import {rule} from '../../../model/rule.ts'
import {inCaseOf} from '../../../text/phrases.ts'
import {isWithin, quotations} from '../../../text/quoted.ts'
import {doubleNegations, type DoubleNegation} from './patterns.ts'

interface Ontkenning {
  readonly woorden: string
}

/** Two negations in one clause that together say something positive. Basis: WCAG COGA ("avoid double negatives"), dutch-style-guide. */
export default rule({
  id: 'dubbele-ontkenning',
  title: {nl: 'Dubbele ontkenning', en: 'Double negation'},
  needs: ['text'],
  level: 'warning',
  basis: ['B1', 'WCAG COGA', 'Direct Duidelijk'],
  presets: ['b1-brief', 'b1-web'],
  options: {},
  messages: {
    nl: {
      omweg: ({woorden, beter}: Ontkenning & {readonly beter: string}) => ({
        what: `Hier staat twee keer een ontkenning: "${woorden}".`,
        why: 'De lezer moet het dan omdraaien om te weten wat er staat.',
        todo: beter === '' ? 'Schrijf wat het wel is.' : `Schrijf wat het wel is, bijvoorbeeld: ${beter}.`
      }),
      zonder: ({woorden}: Ontkenning) => ({
        what: `Hier staat twee keer een ontkenning: "${woorden}".`,
        why: 'De lezer moet het dan omdraaien om te weten wat wel mag of kan.',
        todo: 'Schrijf wat nodig is, bijvoorbeeld met "alleen met" of "u hebt nodig".'
      }),
      tenzij: ({woorden}: Ontkenning) => ({
        what: `In deze zin staan een ontkenning en "tenzij": "${woorden}".`,
        why: '"Tenzij" betekent "behalve als". Samen met "niet" of "geen" moet de lezer twee keer omdraaien.',
        todo: 'Schrijf wanneer het wel zo is, bijvoorbeeld met "alleen als".'
      }),
      dubbel: ({woorden}: Ontkenning) => ({
        what: `Hier staat twee keer een ontkenning: "${woorden}".`,
        why: 'De lezer moet het dan omdraaien om te weten wat er staat.',
        todo: 'Schrijf het zonder ontkenning. Zeg wat wel zo is.'
      })
    },
    en: {
      omweg: ({woorden, beter}) => ({
        what: `There are two negations here: "${woorden}".`,
        why: 'Readers must turn it round to know what it says.',
        todo: beter === '' ? 'Write what it is.' : `Write what it is, for instance: ${beter}.`
      }),
      zonder: ({woorden}) => ({
        what: `There are two negations here: "${woorden}".`,
        why: 'Readers must turn it round to know what is allowed or possible.',
        todo: 'Write what is needed, for instance with "alleen met" or "u hebt nodig".'
      }),
      tenzij: ({woorden}) => ({
        what: `This sentence has a negation and "tenzij": "${woorden}".`,
        why: '"Tenzij" means "unless". With "niet" or "geen" readers must turn it round twice.',
        todo: 'Write when it is so, for instance with "alleen als".'
      }),
      dubbel: ({woorden}) => ({
        what: `There are two negations here: "${woorden}".`,
        why: 'Readers must turn it round to know what it says.',
        todo: 'Write it without a negation. Say what is so.'
      })
    }
  },
  inapplicable: ({text}) => text.words === 0,
  check({text}, _options, report) {
    for (const block of text.blocks.filter(({kind}) => kind !== 'title' && kind !== 'label' && kind !== 'quote')) {
      for (const {kind, at, better, earlier} of inOwnWords(block, text.text)) {
        const own = text.text.slice(...at)
        const woorden = earlier === undefined ? own : `${earlier} … ${own}`
        if (kind !== 'omweg') report(kind, at, {woorden}, {level: kind === 'dubbel' ? 'warning' : 'advice'})
        else report('omweg', at, {woorden, beter: better}, {suggest: better === '' ? [] : [{text: inCaseOf(woorden, better)}]})
      }
    }
  }
})

/** What stands in quotation marks is someone else's, or an example. */
function inOwnWords({at, sentences}: Block, text: string): readonly DoubleNegation[] {
  const found = sentences.flatMap((sentence) => doubleNegations(sentence, text))
  const quoted = found.length > 0 ? quotations(text, at) : []
  return found.filter((one) => !isWithin(one.at, quoted))
}
