// source: own list of words that say of a letter only that it is one
// licence: EUPL-1.2
// date: 2026-11-22

import {pattern} from '@testpanel/dutch/segment'
const betweenWords = pattern(String.raw`[^\p{L}\p{N}.'-]+`)
const empty = new Set(('de het een en of op over van aan voor met uw u ons onze wij deze dit dat in om te naar aanleiding betreffende betreft inzake d.d. dd nr nummer kenmerk zaaknummer datum '
  + 'aanvraag brief verzoek vraag melding bericht informatie mededeling reactie antwoord besluit beslissing beschikking herinnering aankondiging kennisgeving correspondentie schrijven e-mail mail '
  + 'januari februari maart april mei juni juli augustus september oktober november december gemeente belangrijk belangrijke').split(' '))

/** Has no word of its own: "uw brief van 12 maart", "informatie", "BRP". */
export function saysNothing(subject: string): boolean {
  const words = subject.split(betweenWords).map((word) => word.replace(/^[.'-]+|[.'-]+$/g, '')).filter((word) => word !== '')
  return words.every((word) => empty.has(word) || /\d/.test(word) || word.length <= 3)
}
