import {rule} from '../../../model/rule.ts'
import {namesPerson} from '../../../text/letter/parts.ts'

interface Gevonden {
  readonly aanhef: string
}

const impersonal = /^l\. ?s\.|^geachte (?:heer ?(?:[/,]|of|en\/of) ?(?:geachte )?mevrouw|mevrouw ?(?:[/,]|of|en\/of) ?(?:geachte )?(?:heer|meneer)|meneer ?(?:[/,]|of) ?mevrouw|belanghebbende|relatie|lezer|cliënt|klant)\s*[,!.]?$/u

/** A letter without a salutation, or with one for nobody in particular. Basis: Heerlijk Helder, house styles of municipalities. */
export default rule({
  id: 'aanhef',
  title: {nl: 'Aanhef onpersoonlijk of weg', en: 'Salutation impersonal or missing'},
  needs: ['text', 'letter'],
  level: 'advice',
  basis: ['Heerlijk Helder'],
  presets: ['b1-brief'],
  options: {},
  messages: {
    nl: {
      naam: ({aanhef}: Gevonden) => ({
        what: `De aanhef is "${aanhef}". Boven de brief staat de naam van de lezer.`,
        why: 'Met zijn naam ziet de lezer dat de brief echt voor hem is.',
        todo: 'Zet de naam erbij. Bijvoorbeeld: "Geachte mevrouw De Groot" of "Beste Anouk de Groot".'
      }),
      onpersoonlijk: ({aanhef}: Gevonden) => ({
        what: `De aanhef is "${aanhef}". Die is voor niemand in het bijzonder.`,
        why: 'De lezer voelt zich dan niet aangesproken.',
        todo: 'Zeg voor wie de brief is. Bijvoorbeeld: "Beste bewoner" of "Beste ouders".'
      }),
      geen: () => ({
        what: 'Deze brief heeft geen aanhef.',
        why: 'De lezer ziet niet of de brief voor hem is.',
        todo: 'Begin met een aanhef. Bijvoorbeeld: "Beste mevrouw De Groot" of "Beste bewoner".'
      })
    },
    en: {
      naam: ({aanhef}) => ({
        what: `The salutation is "${aanhef}". Above the letter stands the name of the reader.`,
        why: 'By their name readers see that the letter is really meant for them.',
        todo: 'Add the name. For example: "Geachte mevrouw De Groot" or "Beste Anouk de Groot".'
      }),
      onpersoonlijk: ({aanhef}) => ({
        what: `The salutation is "${aanhef}". It is for nobody in particular.`,
        why: 'Readers do not feel addressed.',
        todo: 'Say whom the letter is for. For example: "Beste bewoner" or "Beste ouders".'
      }),
      geen: () => ({
        what: 'This letter has no salutation.',
        why: 'Readers do not see whether the letter is meant for them.',
        todo: 'Begin with a salutation. For example: "Beste mevrouw De Groot" or "Beste bewoner".'
      })
    }
  },
  inapplicable: ({letter}) => !letter.isLetter,
  check({letter: {parts: {salutation, body, head}}, text}, _options, report) {
    if (!salutation) {
      const first = body[0]
      if (first) report('geen', first.at, {}, {unsure: true})
    } else if (!salutation.variable && impersonal.test(salutation.plain)) {
      report(head.some(namesPerson) ? 'naam' : 'onpersoonlijk', salutation.at, {aanhef: text.text.slice(...salutation.at).replace(/[,\s]+$/, '')})
    }
  }
})
