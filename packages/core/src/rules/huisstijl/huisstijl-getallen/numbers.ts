// source: Taalunie, Leidraad bij het Groene Boekje, 4.1 (names of numbers)
// licence: EUPL-1.2
// date: 2026-11-22

/** Numbers up to twenty that house styles differ on. "Een" is left out: it is mostly an article. */
export const numbers: ReadonlyMap<string, number> = new Map([
  ['twee', 2], ['drie', 3], ['vier', 4], ['vijf', 5], ['zes', 6], ['zeven', 7], ['acht', 8], ['negen', 9], ['tien', 10], ['elf', 11], ['twaalf', 12],
  ['dertien', 13], ['veertien', 14], ['vijftien', 15], ['zestien', 16], ['zeventien', 17], ['achttien', 18], ['negentien', 19], ['twintig', 20]
])

/** What is counted when a small number is written in words: times, people and things, not measures. */
export const units: ReadonlySet<string> = new Set(('seconden minuten uur dagen werkdagen weken maanden jaar jaren keer personen mensen kinderen inwoners huizen woningen bomen brieven formulieren '
  + 'vragen stappen redenen delen onderdelen documenten exemplaren plaatsen plekken auto\'s zakken containers kamers medewerkers').split(' '))
