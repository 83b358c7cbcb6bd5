import {rule} from '../../../model/rule.ts'
import {inCaseOf, literalForms, PhraseFinder, type Entry} from '../../../text/phrases.ts'
import {isWithin, quotations} from '../../../text/quoted.ts'

interface Gevonden {
  readonly woord: string
  readonly beter: string
}

/** Words that the organisation itself does not want, from `words` in `testpanel.json`. The writer of the list gives each form that must be found. */
export default rule({
  id: 'huisstijl-woord',
  title: {nl: 'Woord buiten de huisstijl', en: 'Word outside the house style'},
  needs: ['text'],
  level: 'warning',
  basis: ['Huisstijl'],
  presets: [],
  optIn: true,
  options: {prefer: [] as readonly string[], forbid: [] as readonly string[]},
  messages: {
    nl: {
      gevonden: ({woord, beter}: Gevonden) => ({
        what: `"${woord}" hoort niet bij uw huisstijl.`,
        why: 'Uw organisatie heeft voor een vast woord gekozen. Dan weten lezers steeds wat u bedoelt.',
        todo: beter === '' ? 'Kies een ander woord.' : `Schrijf: "${beter}".`
      })
    },
    en: {
      gevonden: ({woord, beter}) => ({
        what: `"${woord}" is not in your house style.`,
        why: 'Your organisation has chosen a fixed word, so that readers always know what you mean.',
        todo: beter === '' ? 'Choose another word.' : `Write: "${beter}".`
      })
    }
  },
  inapplicable: ({text}) => text.words === 0,
  check({text: {text, blocks}}, {prefer, forbid}, report) {
    const finder = new PhraseFinder([...prefer, ...forbid].map(entryOf))
    for (const block of blocks) {
      const quoted = quotations(text, block.at)
      for (const sentence of block.sentences) {
        for (const {at, form} of finder.find(sentence, text)) {
          if (isWithin(at, quoted)) continue
          const woord = text.slice(...at), beter = form.alternatives[0] ?? ''
          report('gevonden', at, {woord, beter}, {suggest: form.alternatives.map((better) => ({text: inCaseOf(woord, better)}))})
        }
      }
    }
  }
})

/** `klant = inwoner`, or a word that may not be used at all. */
function entryOf(line: string): Entry {
  const [word = '', better = ''] = line.split('=').map((part) => part.trim())
  return {forms: literalForms(word.toLowerCase(), better), safe: false, except: [], note: ''}
}
