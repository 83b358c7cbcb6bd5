import type {TextFacts} from '../../../model/facts.ts'
import {rule} from '../../../model/rule.ts'
import {requests, type Vorm} from '../../../text/address/forms.ts'
import {inOtherForm} from '../../../text/address/other-form.ts'
import {places, type Place} from '../../../text/address/places.ts'

interface Wissel {
  readonly woord: string
  readonly ander: string
  readonly keer: number
}

/** A text that calls its reader "u" in one place and "je" in another. Basis: Heerlijk Helder, Schrijfwijzer Rijkswaterstaat. */
export default rule({
  id: 'u-je-door-elkaar',
  title: {nl: 'U en je door elkaar', en: 'U and je mixed'},
  needs: ['text'],
  level: 'warning',
  basis: ['B1', 'Direct Duidelijk'],
  presets: ['b1-brief', 'b1-web'],
  options: {},
  messages: {
    nl: {
      wissel: ({woord, ander, keer}: Wissel) => ({
        what: `Hier staat "${woord}". Verder spreekt de tekst de lezer ${keer} keer aan met "${ander}".`,
        why: 'De lezer kan denken dat het ineens over iemand anders gaat.',
        todo: 'Kies voor de hele tekst u of je. Let ook op het werkwoord: "u hebt", maar "heb je".'
      })
    },
    en: {
      wissel: ({woord, ander, keer}) => ({
        what: `It says "${woord}" here. Elsewhere the text addresses the reader ${keer} times with "${ander}".`,
        why: 'Readers may think that this is suddenly about someone else.',
        todo: 'Choose u or je for the whole text. Mind the verb too: "u hebt", but "heb je".'
      })
    }
  },
  inapplicable: ({text}) => text.words === 0,
  check({text}, _options, report) {
    const all = ofOneReader(places(text))
    const odd = oddForm(all)
    if (!odd) return
    const ander: Vorm = odd === 'u' ? 'je' : 'u'
    const keer = all.filter(({form}) => form === ander).length
    const told = isTold(text)
    for (const place of all.filter(({form}) => form === odd)) {
      const unsure = mayBeAnyone(place, text.text)
      if (unsure && told) continue
      report('wissel', place.word.at, {woord: place.word.text, ander, keer}, {suggest: inOtherForm(place, text.text), ...(unsure && {unsure, level: 'advice' as const})})
    }
  }
})

/** The form that is used least; with equal numbers the one that comes in later. Nothing when there is one form only. */
function oddForm(all: readonly Place[]): Vorm | undefined {
  const formal = all.filter(({form}) => form === 'u').length
  const informal = all.length - formal
  if (formal === 0 || informal === 0) return undefined
  if (formal === informal) return all[0]?.form === 'u' ? 'je' : 'u'
  return formal < informal ? 'u' : 'je'
}

/** Without the parts for children in a letter to parents: such a part may have a form of its own, as long as it keeps to it. */
function ofOneReader(all: readonly Place[]): readonly Place[] {
  const first = new Map<number, Vorm>()
  const mixed = new Set<number>()
  for (const {section, form} of all) {
    if (!first.has(section)) first.set(section, form)
    else if (first.get(section) !== form) mixed.add(section)
  }
  return all.filter(({section, ownReaders}) => !ownReaders || mixed.has(section))
}

/** "Waar je ook komt" is about anyone. The reader is surely meant in a question, a request, or beside "u", "wij" or "ons". */
function mayBeAnyone({word, words, index}: Place, text: string): boolean {
  if (word.lower !== 'je' || requests.has(words[0]?.lower ?? '') || words.some(({lower}, i) => i !== index && clearlyAddressed.has(lower))) return false
  const end = words.at(-1)?.at[1] ?? 0
  return !/^["”’')]*\?/.test(text.slice(end, end + 4))
}

/** In a speech or a story someone says "ik" again and again; there "je" mostly is anyone. */
function isTold({sentences}: TextFacts): boolean {
  return sentences.filter(({words}) => words.some(({lower}) => lower === 'ik')).length >= 3
}

const clearlyAddressed = new Set('u uw uzelf jij jou jouw jezelf jullie wij we ons onze'.split(' '))
