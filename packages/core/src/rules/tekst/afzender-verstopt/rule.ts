import {clauses} from '@testpanel/dutch'
import {rule} from '../../../model/rule.ts'
import {isQuoted, runningSentences} from '../../../text/running.ts'
import {isSender} from './senders.ts'

/** "De gemeente besluit" where "wij besluiten" would do. Municipalities differ in this, so only a house style that asks for "wij" turns it on. */
export default rule({
  id: 'afzender-verstopt',
  title: {nl: 'Afzender verstopt', en: 'Sender hidden'},
  needs: ['text', 'syntax'],
  level: 'advice',
  basis: ['Correspondentiewijzer Amsterdam'],
  presets: [],
  optIn: true,
  options: {},
  messages: {
    nl: {
      afzender: ({woorden}: {readonly woorden: string}) => ({
        what: `Hier staat "${woorden}".`,
        why: 'Dat klinkt alsof de brief over iemand anders gaat. Uw huisstijl kiest voor "wij".',
        todo: 'Bedoelt u uw eigen organisatie? Schrijf dan "wij". Moet het bestuur in een besluit genoemd worden? Laat het dan staan.'
      })
    },
    en: {
      afzender: ({woorden}) => ({
        what: `This says "${woorden}".`,
        why: 'That sounds as if the letter is about someone else. Your house style chooses "wij".',
        todo: 'Do you mean your own organisation? Then write "wij". Must a decision name the authority? Then leave it.'
      })
    }
  },
  inapplicable: ({text}) => text.sentences.length === 0,
  check({text, syntax}, _options, report) {
    for (const {words} of runningSentences(syntax)) {
      for (const {subject} of clauses(words)) {
        if (!subject || !isSender(words, subject)) continue
        const from = words.find(({head, deprel}) => head === subject.id && deprel === 'det') ?? subject
        if (!isQuoted(text, [from.start, subject.end])) report('afzender', [from.start, subject.end], {woorden: text.text.slice(from.start, subject.end)})
      }
    }
  }
})
