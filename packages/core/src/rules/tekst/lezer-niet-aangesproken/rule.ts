import {clauses} from '@testpanel/dutch'
import {rule} from '../../../model/rule.ts'
import {isQuoted, runningSentences} from '../../../text/running.ts'
import {isReader} from './readers.ts'

/** A text that speaks of "de aanvrager" or "de burger" and never says "u" or "je". Basis: Direct Duidelijk, Heerlijk Helder. */
export default rule({
  id: 'lezer-niet-aangesproken',
  title: {nl: 'Lezer niet aangesproken', en: 'Reader not addressed'},
  needs: ['text', 'syntax'],
  level: 'advice',
  basis: ['B1', 'Direct Duidelijk', 'Heerlijk Helder'],
  presets: [],
  options: {max: 3},
  messages: {
    nl: {
      afstand: ({woorden}: {readonly woorden: string}) => ({
        what: `Hier staat "${woorden}". In de hele tekst staat geen "u" of "je".`,
        why: 'De lezer ziet niet dat het over hem gaat en dat hij iets moet of mag doen.',
        todo: 'Is dit de lezer? Schrijf dan "u". Gaat het echt over iemand anders? Dan kan het zo blijven.'
      })
    },
    en: {
      afstand: ({woorden}) => ({
        what: `This says "${woorden}". The whole text has no "u" or "je".`,
        why: 'Readers do not see that it is about them and that they must or may do something.',
        todo: 'Is this the reader? Then write "u". Is it really about someone else? Then it can stay.'
      })
    }
  },
  inapplicable: ({text}) => text.sentences.length === 0 || text.sentences.some(({words}) => words.some(({lower}) => /^(?:u|uw|je|jij|jou|jouw|jullie|uzelf)$/.test(lower))),
  check({text, syntax}, {max}, report) {
    let found = 0
    for (const {words} of runningSentences(syntax)) {
      for (const {subject, verb} of clauses(words)) {
        if (!subject || found >= max || !isReader(words, subject, verb)) continue
        const from = words.find(({head, deprel}) => head === subject.id && deprel === 'det') ?? subject
        if (isQuoted(text, [from.start, subject.end])) continue
        found++
        report('afstand', [from.start, subject.end], {woorden: text.text.slice(from.start, subject.end)})
      }
    }
  }
})
