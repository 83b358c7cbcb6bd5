import type {ParsedWord} from '@testpanel/dutch'

/** What officials call the reader. A "vergunninghouder" or "gemachtigde" is more often someone else. */
const readers = new Set(`aanvrager aanvraagster belanghebbende betrokkene bezwaarmaker burger inwoner bewoner cliënt verzoeker belastingplichtige uitkeringsgerechtigde
bijstandsgerechtigde ingezetene indiener melder deelnemer hulpvrager zorgvrager stemgerechtigde kiezer hondenbezitter woningzoekende inschrijver rechthebbende begunstigde`.split(/\s+/))

/** Verbs by which someone has something to do, or gets something. */
const duties = new Set('moeten dienen kunnen mogen hoeven ontvangen krijgen aanvragen indienen inleveren meenemen betalen melden aanmelden opsturen ondertekenen invullen aantonen verstrekken overleggen'.split(' '))

/** Whether the subject is what officials call the reader, and has something to do or to get: "de aanvrager dient", "de burger kan". */
export function isReader(words: readonly ParsedWord[], subject: ParsedWord, verb: ParsedWord): boolean {
  const article = words.find(({head, deprel}) => head === subject.id && deprel === 'det')
  if (subject.upos !== 'NOUN' || !readers.has(subject.lemma.toLowerCase()) || !/^(?:de|een|elke|iedere|deze)$/i.test(article?.form ?? '')) return false
  return duties.has(verb.lemma.toLowerCase()) && !verb.feats.includes('Tense=Past')
}
