import {rule} from '../../../model/rule.ts'
import {saysNothing} from './content.ts'

interface Regel {
  readonly regel: string
}

/** A subject line that is missing or does not say what the letter is about. Basis: Direct Duidelijk, Heerlijk Helder. */
export default rule({
  id: 'onderwerpregel',
  title: {nl: 'Onderwerp zegt niets', en: 'Subject says nothing'},
  needs: ['text', 'letter'],
  level: 'warning',
  basis: ['Direct Duidelijk', 'Heerlijk Helder'],
  presets: ['b1-brief'],
  options: {},
  messages: {
    nl: {
      leeg: ({regel}: Regel) => ({
        what: `Het onderwerp is "${regel}". Daaruit weet de lezer niet waar de brief over gaat.`,
        why: 'De lezer kijkt eerst naar het onderwerp. Hij wil zien of de brief belangrijk is.',
        todo: 'Zet de boodschap in het onderwerp. Bijvoorbeeld: "U krijgt een parkeervergunning" of "Stuur ons nog 2 papieren".'
      }),
      geen: () => ({
        what: 'Deze brief heeft geen onderwerp.',
        why: 'De lezer ziet dan niet in één keer waar de brief over gaat.',
        todo: 'Zet boven de aanhef waar de brief over gaat. Bijvoorbeeld: "Onderwerp: U krijgt een parkeervergunning".'
      })
    },
    en: {
      leeg: ({regel}) => ({
        what: `The subject is "${regel}". It does not tell readers what the letter is about.`,
        why: 'Readers look at the subject first. They want to see whether the letter matters.',
        todo: 'Put the message in the subject. For example: "U krijgt een parkeervergunning" or "Stuur ons nog 2 papieren".'
      }),
      geen: () => ({
        what: 'This letter has no subject.',
        why: 'Readers can not see at a glance what the letter is about.',
        todo: 'Write above the salutation what the letter is about. For example: "Onderwerp: U krijgt een parkeervergunning".'
      })
    }
  },
  inapplicable: ({letter}) => !letter.isLetter,
  check({letter: {parts: {subject, salutation, head, closing}}, text}, _options, report) {
    if (subject) {
      if (!subject.variable && saysNothing(subject.plain)) report('leeg', subject.at, {regel: text.text.slice(...subject.at).replace(/\s+/g, ' ')})
    } else if (salutation && closing && head.length > 0) report('geen', salutation.at, {}, {level: 'advice'})
  }
})
