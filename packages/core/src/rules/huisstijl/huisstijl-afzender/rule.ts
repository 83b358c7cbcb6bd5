import {rule} from '../../../model/rule.ts'
import {inCaseOf} from '../../../text/phrases.ts'
import {isWithin, quotations} from '../../../text/quoted.ts'

interface Woord {
  readonly woord: string
}

const we: ReadonlySet<string> = new Set(['wij', 'we', 'ons', 'onze'])

/** "Wij" where the organisation has chosen to call itself "de gemeente". Off until `houseStyle.sender` says so; what the reader says of himself is left alone. */
export default rule({
  id: 'huisstijl-afzender',
  title: {nl: '"Wij" in plaats van "de gemeente"', en: '"Wij" instead of "de gemeente"'},
  needs: ['text'],
  level: 'warning',
  basis: ['Huisstijl'],
  presets: [],
  optIn: true,
  options: {},
  messages: {
    nl: {
      wij: ({woord}: Woord) => ({
        what: `Hier staat "${woord}". Uw huisstijl is "de gemeente".`,
        why: 'Uw organisatie noemt zichzelf bij de naam.',
        todo: 'Schrijf "de gemeente" of "van de gemeente".'
      })
    },
    en: {
      wij: ({woord}) => ({
        what: `It says "${woord}" here. Your house style is "de gemeente".`,
        why: 'Your organisation calls itself by name.',
        todo: 'Write "de gemeente" or "van de gemeente".'
      })
    }
  },
  inapplicable: ({text}) => text.words === 0,
  check({text: {text, blocks}}, _options, report) {
    for (const block of blocks) {
      const quoted = quotations(text, block.at)
      for (const {words} of block.sentences) {
        for (const [i, {at, lower, text: woord}] of words.entries()) {
          if (!we.has(lower) || isWithin(at, quoted) || lower === 'ons' && /^(?:kent|kenmerk)$/.test(words[i + 1]?.lower ?? '')) continue
          // "Wij sturen" would need another verb: "de gemeente stuurt".
          const subject = lower === 'wij' || lower === 'we'
          report('wij', at, {woord}, {suggest: subject || lower !== 'ons' ? [] : [{text: inCaseOf(woord, 'de gemeente')}]})
        }
      }
    }
  }
})
