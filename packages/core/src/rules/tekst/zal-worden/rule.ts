import type {ParsedWord} from '@testpanel/dutch'
import {rule} from '../../../model/rule.ts'
import {isQuoted, runningSentences} from '../../../text/running.ts'

interface Toekomst {
  readonly woorden: string
  readonly nu: string
}

const forms: Readonly<Record<string, readonly [wordt: string, moet: string, kan: string]>> = {
  zal: ['wordt', 'moet', 'kan'], zult: ['wordt', 'moet', 'kan'], zullen: ['worden', 'moeten', 'kunnen']
}

/** "Zal worden" where "wordt" says the same. Basis: Redactiestatuut Rotterdam 2.7.5. */
export default rule({
  id: 'zal-worden',
  title: {nl: '"Zal worden"', en: '"Zal worden" (will be)'},
  needs: ['text', 'syntax'],
  level: 'advice',
  basis: ['B1', 'Redactiestatuut Rotterdam'],
  presets: ['b1-brief', 'b1-web'],
  options: {},
  messages: {
    nl: {
      toekomst: ({woorden, nu}: Toekomst) => ({
        what: `Hier staat "${woorden}".`,
        why: 'De tegenwoordige tijd is korter en even duidelijk. Uit de datum of het verhaal blijkt al dat het nog komt.',
        todo: `Schrijf "${nu}". Of schrijf wie het doet: "Wij …".`
      })
    },
    en: {
      toekomst: ({woorden, nu}) => ({
        what: `This says "${woorden}".`,
        why: 'The present tense is shorter and just as clear. The date or the story already shows that it is still to come.',
        todo: `Write "${nu}". Or write who does it: "Wij …".`
      })
    }
  },
  inapplicable: ({text}) => text.sentences.length === 0,
  check({text, syntax}, _options, report) {
    for (const {words} of runningSentences(syntax)) {
      for (const zal of words) {
        const now = forms[zal.form.toLowerCase()]
        const worden = now && wordenOf(words, zal)
        if (!worden) continue
        const between = words.slice(Math.min(zal.id, worden.id), Math.max(zal.id, worden.id))
        const nu = between.some(({form}) => form === 'moeten') ? `${now[1]} … worden` : between.some(({form}) => form === 'kunnen') ? `${now[2]} … worden` : now[0]
        const [from, to] = zal.id < worden.id ? [zal, worden] : [worden, zal]
        const woorden = `${from.form}${to.id - from.id > 1 ? ' … ' : ' '}${to.form}`
        if (!isQuoted(text, [from.start, to.end])) report('toekomst', [from.start, to.end], {woorden, nu})
      }
    }
  }
})

/** The "worden" that belongs to a form of "zullen": both hang on the same verb, or one on the other. */
function wordenOf(words: readonly ParsedWord[], zal: ParsedWord): ParsedWord | undefined {
  return words.find(({form, head, id}) => form.toLowerCase() === 'worden' && (head === zal.head || head === zal.id || id === zal.head || words[head - 1]?.head === zal.id))
}
