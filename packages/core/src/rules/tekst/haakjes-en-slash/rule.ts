import {pattern} from '@testpanel/dutch/segment'
import {rule} from '../../../model/rule.ts'
import type {Range} from '../../../model/document.ts'
import type {Block} from '../../../model/facts.ts'
import {overlapping} from '../../../text/ranges.ts'

interface Tekst {
  readonly tekst: string
}
interface Haakjes extends Tekst {
  readonly woorden: number
}

/** Signs that make a reader read a sentence twice: a slash between words, a long aside in brackets, half a word in brackets, a semicolon. Basis: RT 2.7.6. */
export default rule({
  id: 'haakjes-en-slash',
  title: {nl: 'Haakjes, schuine streep of puntkomma', en: 'Brackets, slash or semicolon'},
  needs: ['text'],
  level: 'warning',
  basis: ['B1', 'Redactiestatuut Rotterdam'],
  presets: ['b1-brief', 'b1-web'],
  options: {haakjes: 8},
  messages: {
    nl: {
      enOf: ({tekst}: Tekst) => ({
        what: `Hier staat "${tekst}".`,
        why: 'De lezer moet zelf bedenken of het om het een, het ander of allebei gaat.',
        todo: 'Schrijf meestal alleen "of". Bedoelt u echt allebei? Schrijf dan "of allebei".'
      }),
      slash: ({tekst}: Tekst) => ({
        what: `In "${tekst}" staat een schuine streep tussen twee woorden.`,
        why: 'De lezer weet niet of u "en" of "of" bedoelt. Een schermlezer leest "schuine streep".',
        todo: 'Schrijf "en" of "of".'
      }),
      haakjes: ({woorden}: Haakjes) => ({
        what: `Tussen de haakjes staan ${woorden} woorden.`,
        why: 'De lezer moet de zin onthouden, de haakjes lezen, en dan weer terug.',
        todo: 'Maak er een eigen zin van, of laat het weg.'
      }),
      halfWoord: ({tekst}: Tekst) => ({
        what: `In "${tekst}" staat een deel van een woord tussen haakjes.`,
        why: 'De lezer moet twee woorden tegelijk lezen. Een schermlezer leest het verkeerd voor.',
        todo: 'Kies een van de twee woorden, of schrijf ze allebei voluit.'
      }),
      puntkomma: () => ({
        what: 'Deze zin heeft een puntkomma.',
        why: 'Veel lezers weten niet wat een puntkomma betekent. De zin wordt er lang van.',
        todo: 'Zet er een punt en begin een nieuwe zin.'
      })
    },
    en: {
      enOf: ({tekst}) => ({
        what: `It says "${tekst}" here.`,
        why: 'Readers must work out whether it is one, the other or both.',
        todo: 'Mostly just write "of". Do you really mean both? Then write "of allebei".'
      }),
      slash: ({tekst}) => ({
        what: `"${tekst}" has a slash between two words.`,
        why: 'Readers do not know whether you mean "en" or "of". A screen reader reads "slash".',
        todo: 'Write "en" or "of".'
      }),
      haakjes: ({woorden}) => ({
        what: `There are ${woorden} words in brackets.`,
        why: 'Readers must remember the sentence, read the brackets and go back.',
        todo: 'Make it a sentence of its own, or leave it out.'
      }),
      halfWoord: ({tekst}) => ({
        what: `"${tekst}" has a part of a word in brackets.`,
        why: 'Readers must read two words at once. A screen reader reads it wrongly.',
        todo: 'Choose one of the two words, or write both in full.'
      }),
      puntkomma: () => ({
        what: 'This sentence has a semicolon.',
        why: 'Many readers do not know what a semicolon means. It makes the sentence long.',
        todo: 'Put a full stop and begin a new sentence.'
      })
    }
  },
  inapplicable: ({text}) => text.words === 0,
  check({text: {text, blocks}}, {haakjes}, report) {
    for (const block of blocks) {
      if (block.kind === 'title' || block.kind === 'quote') continue
      const free = (at: Range): boolean => overlapping(atomic(block), at).length === 0
      for (const {at, groups} of matches(text, block.at, /[/(]/, halvesAndPairs)) {
        const tekst = text.slice(...at)
        if (!free(at)) continue
        if (groups['half'] !== undefined) {
          // "RaadvoorRechtsbijstand(RvR)" is a space that went missing; "Bijlage(n)" stands in the head of letters and is filled in by hand.
          if (!/^bijlage\(n\)$/i.test(tekst) && tekst.length < 26 && !/\p{Ll}\p{Lu}|\(\p{Lu}{2}/u.test(tekst)) report('halfWoord', at, {tekst})
        }
        else if (groups['slash'] === undefined) report('enOf', at, {tekst}, {suggest: [{text: tekst.startsWith('E') ? 'Of' : 'of'}]})
        else if (!fixed.test(tekst.replace(/\s/g, '')) && !isName(tekst)) report('slash', at, {tekst}, {level: 'advice'})
      }
      for (const {at} of matches(text, block.at, /\(/, /\([^()\n]{20,}\)/gu)) {
        const words = block.sentences.flatMap((sentence) => sentence.words).filter((word) => at[0] < word.at[0] && word.at[1] < at[1])
        const names = words.filter((word) => /^\p{Lu}/u.test(word.text)).length
        if (words.length > haakjes && names < words.length * 0.4) report('haakjes', at, {tekst: text.slice(...at), woorden: words.length}, {level: 'advice'})
      }
      if (block.kind !== 'paragraph') continue
      for (const {at} of matches(text, block.at, /;/, semicolon)) if (free(at)) report('puntkomma', at, {}, {level: 'advice'})
    }
  }
})

const halvesAndPairs = pattern(String.raw`(?<!\p{L})en\s?/\s?of(?!\p{L})|(?<half>\p{L}+\(\p{L}{1,4}\)\p{L}*|\(\p{L}{1,4}\)\p{L}{3,})|(?<slash>(?<![\p{L}\d/.:@-])\p{L}{3,}\s?/\s?\p{L}{3,}(?![\p{L}\d/@]|\.\p{L}))`, 'gi')
const semicolon = pattern(String.raw`;(?=\s+\p{L}(?!\)))`, 'g')

/** Pairs that people know with their slash, and those that include women and men. */
const fixed = /^(?:hij\/zij|zij\/hij|hem\/haar|haar\/hem|zijn\/haar|haar\/zijn|man\/vrouw|vrouw\/man|heer\/mevrouw|mevrouw\/heer|dhr\/mevr|ja\/nee|km\/uur|tcp\/ip|http\/.*|input\/output)$/i

/** "Peugeot/Citroën", "EUR/USD", "Rotterdam/Haaglanden". */
function isName(tekst: string): boolean {
  return /\/\s?\p{Lu}/u.test(tekst) && /^\p{Lu}/u.test(tekst)
}

/** Tokens that have signs of their own: addresses, numbers of cases, dates, merge fields. */
function atomic({sentences}: Block): readonly Range[] {
  return sentences.flatMap(({words}) => words.filter(({kind, variable}) => variable || (kind !== 'word' && kind !== 'abbreviation')).map(({at}) => at))
}

/** `sign` is what each match has: a block without it is not searched. */
function matches(text: string, [start, end]: Range, sign: RegExp, pattern: RegExp): readonly {readonly at: Range; readonly groups: Readonly<Record<string, string | undefined>>}[] {
  const searched = text.slice(start, end)
  return sign.test(searched) ? [...searched.matchAll(pattern)].map(({0: found, index, groups = {}}) => ({at: [start + index, start + index + found.length], groups})) : []
}
