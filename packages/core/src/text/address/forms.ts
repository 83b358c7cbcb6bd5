// source: Algemene Nederlandse Spraakkunst (e-ans.ivdnt.org), 5.2 and 5.5, own selection
// licence: EUPL-1.2
// date: 2026-11-22

export type Vorm = 'u' | 'je'

/** The words that address the reader, with the form they belong to. */
export const forms: ReadonlyMap<string, Vorm> = new Map<string, Vorm>([
  ['u', 'u'], ['uw', 'u'], ['uwe', 'u'], ['uzelf', 'u'],
  ['je', 'je'], ['jij', 'je'], ['jou', 'je'], ['jouw', 'je'], ['jouwe', 'je'], ['jezelf', 'je'], ['jullie', 'je']
])

/** Words whose counterpart fits wherever they stand. "Je", "jij", "jullie" and "u" depend on what is around them. */
export const counterparts: ReadonlyMap<string, string> = new Map([
  ['uw', 'je'], ['uwe', 'jouwe'], ['uzelf', 'jezelf'], ['jou', 'u'], ['jouw', 'uw'], ['jouwe', 'uwe'], ['jezelf', 'uzelf']
])

/** Verbs that only "je" or only "u" can follow, with the two words in the other form. */
export const invertedVerbs: ReadonlyMap<string, string> = new Map([
  ['heb', 'hebt u'], ['ben', 'bent u'], ['kun', 'kunt u'], ['zul', 'zult u'],
  ['hebt', 'heb je'], ['bent', 'ben je'], ['kunt', 'kun je'], ['wilt', 'wil je'], ['zult', 'zul je']
])

/** After these words the reader is the subject, with the verb further on: it is the same for "u" and "je". */
export const subordinators: ReadonlySet<string> = new Set(
  'als dat of omdat zodat wanneer voordat nadat zolang totdat zodra indien tenzij hoewel terwijl hoe waar wat wie waarom waarmee waarvoor waarop waarin hoeveel'.split(' ')
)

/** After these words the reader is not the subject. "Voor", "tot" and "naar" can also begin a clause. */
export const prepositions: ReadonlySet<string> = new Set('aan met van bij door over op uit tegen zonder'.split(' '))

/** Verbs after "je" or "u" that are the same for both. */
export const sharedVerbs: ReadonlySet<string> = new Set(
  'hebt bent kunt moet mag wilt zult gaat krijgt betaalt vraagt stuurt ontvangt woont werkt weet vindt doet maakt hoeft komt leest'.split(' ')
)

/** What a line of a letter head is about: "Uw kenmerk" is a fixed name. */
export const headWords: ReadonlySet<string> = new Set('kenmerk referentie zaaknummer briefnummer'.split(' '))

/** At the beginning of a sentence these ask the reader to do something. */
export const requests: ReadonlySet<string> = new Set((
  'bekijk bel betaal bewaar breng check controleer doe download ga gebruik geef haal houd kies kijk klik kom laat lees lever log maak meld neem onderteken open '
  + 'plan print regel reken schrijf spreek stel stop stuur upload vergeet vergelijk verhuis verstuur vraag vul wacht zet zoek zorg'
).split(' '))
