import {rule} from '../../../model/rule.ts'
import {isWithin, quotations} from '../../../text/quoted.ts'

interface Tijd {
  readonly tijd: string
  readonly beter: string
}

/** A time with a colon in running text: "10:00 uur" is written "10.00 uur" (Taalunie, Onze Taal). In tables the colon may stay. */
export default rule({
  id: 'tijdnotatie',
  title: {nl: 'Tijd met een dubbele punt', en: 'Time with a colon'},
  needs: ['text'],
  level: 'advice',
  basis: ['B1', 'Correspondentiewijzer Amsterdam'],
  presets: ['b1-brief', 'b1-web'],
  options: {},
  messages: {
    nl: {
      dubbelePunt: ({tijd, beter}: Tijd) => ({
        what: `Hier staat "${tijd}".`,
        why: 'In een brief schrijven wij een tijd met een punt. Zo staat de tijd overal op dezelfde manier.',
        todo: `Schrijf: "${beter}".`
      })
    },
    en: {
      dubbelePunt: ({tijd, beter}) => ({
        what: `It says "${tijd}" here.`,
        why: 'Dutch letters write a time with a point. That way it looks the same everywhere.',
        todo: `Write: "${beter}".`
      })
    }
  },
  inapplicable: ({text}) => text.words === 0,
  check({text: {text, blocks}}, _options, report) {
    for (const block of blocks) {
      if (block.kind !== 'paragraph' && block.kind !== 'item') continue
      const quoted = quotations(text, block.at)
      for (const {words} of block.sentences) {
        for (const [i, {kind, at, text: tijd, variable}] of words.entries()) {
          const isTime = /^u(?:ur)?$/.test(words[i + 1]?.lower ?? '') || (kind === 'time' && moments.has(words[i - 1]?.lower ?? ''))
          if (variable || !isTime || !/^\d{1,2}:\d{2}$/.test(tijd) || isWithin(at, quoted)) continue
          const beter = tijd.replace(':', '.')
          report('dubbelePunt', at, {tijd, beter}, {suggest: [{text: beter, safe: true}]})
        }
      }
    }
  }
})

/** Words before a time; without one, and without "uur", it may be a score or an article of law. */
const moments: ReadonlySet<string> = new Set(['om', 'van', 'vanaf', 'tot', 'na', 'voor', 'rond', 'tussen', 'en'])
