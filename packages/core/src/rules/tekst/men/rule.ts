import {rule} from '../../../model/rule.ts'
import {isQuoted, runningSentences} from '../../../text/running.ts'

/** The impersonal "men", which leaves open who is meant. Basis: Redactiestatuut Rotterdam, Heerlijk Helder. */
export default rule({
  id: 'men',
  title: {nl: '"Men"', en: 'Impersonal "men"'},
  needs: ['text', 'syntax'],
  level: 'warning',
  basis: ['B1', 'Heerlijk Helder'],
  presets: ['b1-brief', 'b1-web'],
  options: {},
  messages: {
    nl: {
      men: ({woord}: {readonly woord: string}) => ({
        what: `Hier staat "${woord}".`,
        why: 'De lezer weet niet wie dat is: hij zelf, de gemeente of iemand anders. Het woord is ook ouderwets.',
        todo: 'Schrijf wie u bedoelt: "u", "wij", "mensen" of de naam.'
      })
    },
    en: {
      men: ({woord}) => ({
        what: `This says "${woord}".`,
        why: 'Readers do not know who that is: themselves, the municipality or someone else. The word is old-fashioned too.',
        todo: 'Write who you mean: "u", "wij", "mensen" or the name.'
      })
    }
  },
  inapplicable: ({text}) => text.sentences.length === 0,
  check({text, syntax}, _options, report) {
    for (const {words} of runningSentences(syntax)) {
      for (const {form, upos, start, end, id} of words) {
        const isName = form.startsWith('M') && id > 1
        if (form.toLowerCase() === 'men' && upos === 'PRON' && !isName && !isQuoted(text, [start, end])) report('men', [start, end], {woord: form})
      }
    }
  }
})
