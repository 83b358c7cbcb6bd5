import {rule} from '../../../model/rule.ts'
import {inOtherForm} from '../../../text/address/other-form.ts'
import {places} from '../../../text/address/places.ts'

interface Vorm {
  readonly woord: string
  readonly vorm: string
}

/** The reader is addressed otherwise than the organisation has chosen. Off until `houseStyle.address` says "u" or "je". */
export default rule({
  id: 'huisstijl-aanspreekvorm',
  title: {nl: 'Andere aanspreekvorm dan de huisstijl', en: 'Not the form of address of the house style'},
  needs: ['text'],
  level: 'warning',
  basis: ['Huisstijl'],
  presets: [],
  optIn: true,
  options: {vorm: 'u'},
  messages: {
    nl: {
      anders: ({woord, vorm}: Vorm) => ({
        what: `Hier staat "${woord}". Uw huisstijl is "${vorm}".`,
        why: 'Uw organisatie spreekt lezers op een vaste manier aan.',
        todo: `Schrijf "${vorm}". Let ook op het werkwoord: "u hebt", maar "heb je".`
      })
    },
    en: {
      anders: ({woord, vorm}) => ({
        what: `It says "${woord}" here. Your house style is "${vorm}".`,
        why: 'Your organisation addresses readers in one way.',
        todo: `Write "${vorm}". Mind the verb too: "u hebt", but "heb je".`
      })
    }
  },
  inapplicable: ({text}) => text.words === 0,
  check({text}, {vorm}, report) {
    for (const place of places(text)) {
      if (place.form !== vorm && !place.ownReaders) report('anders', place.word.at, {woord: place.word.text, vorm}, {suggest: inOtherForm(place, text.text)})
    }
  }
})
