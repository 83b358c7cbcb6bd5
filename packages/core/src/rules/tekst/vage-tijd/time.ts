import {pattern} from '@testpanel/dutch/segment'
import type {Range} from '../../../model/document.ts'

const unit = '(?:minuten|minuut|uur|uren|dag|dagen|werkdag|werkdagen|week|weken|maand|maanden|jaar|jaren)'
const number = '(?:\\d+|een|één|twee|drie|vier|vijf|zes|zeven|acht|tien|twaalf)'
const month = '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)'
const exact = new RegExp(`(?:^|[^\\p{L}\\d])(?:\\d{1,2} ${month}|${month} 20\\d\\d|eind ${month}|begin ${month}|half ${month}|(?:binnen|uiterlijk|hooguit|maximaal|ongeveer|na|over) (?:de )?${number} ${unit}|uiterlijk|(?:in|van) 20\\d\\d|vanaf \\d)(?!\\p{L})`, 'iu')
const danger = pattern(String.raw`(?:^|[^\p{L}])(?:112|brand|levensgevaar|gevaarlijk|evacu|ontruim|alarm)`, 'i')

/**
 * Asked of the reader: "Bel ons zo snel mogelijk", "U moet dit zo snel mogelijk melden". There the writer can't name a day. Only for words that the
 * reader can act on; "u krijgt binnenkort" is about the writer.
 */
const readersChoice = /^(?:zo (?:snel|spoedig) mogelijk|met (?:enige )?spoed|ruim(?:schoots)? op tijd|tijdig|bijtijds|op een later (?:moment|tijdstip)|zodra (?:dit |dat )?mogelijk(?: is)?)$/i
const askedOfReader = pattern(String.raw`(?:^|[^\p{L}])(?:u (?:moet|kunt|mag|hoeft|wilt)|moet (?:hij|zij|ze|je)|(?:moet|kunt|wilt|mag) u|als u|om u|verplicht|bel|mail|meld|stuur|geef|neem|betaal|reageer|laat|doe|ga|vraag|maak|kom|lever|zorg|vul|schrijf|breng|verwijder|haal|zet)(?!\p{L})`, 'i')

/** Does the sentence of this phrase also say when, tell of danger, or leave the time to the reader? */
export function namesTime([start, end]: Range, text: string): boolean {
  const from = Math.max(text.lastIndexOf('\n', start - 1), text.slice(0, start).search(/[^.?!]*$/) - 1)
  const rest = /[.?!\n]/.exec(text.slice(end))
  const sentence = text.slice(from + 1, rest ? end + rest.index : text.length)
  const others = `${text.slice(from + 1, start)} ${text.slice(end, rest ? end + rest.index : text.length)}`
  if (exact.test(others) || danger.test(sentence)) return true
  return readersChoice.test(text.slice(start, end)) && askedOfReader.test(text.slice(from + 1, start))
}
