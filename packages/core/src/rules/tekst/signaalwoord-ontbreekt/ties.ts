// source: own list, after Pander Maat, Tekstanalyse (2002), on means of cohesion
// licence: EUPL-1.2
// date: 2026-11-22

/** Words that tie a sentence to another: connectives, and words that point back. */
export const ties: ReadonlySet<string> = new Set(('omdat want doordat daardoor hierdoor waardoor daarom dus zodat daarvoor hiervoor daarbij hierbij maar toch wel ook echter immers namelijk hoewel terwijl '
  + 'als dan wanneer indien voordat nadat zodra totdat sinds sindsdien eerst daarna vervolgens verder bovendien daarnaast bijvoorbeeld zoals tenzij anders kortom ondertussen intussen inmiddels '
  + 'en of daar hier dat dit deze die zo zulke nog al weer alleen toen nu beide zelf hij zij ze hem haar hun ervan erover ervoor hiervan daarvan daarmee hiermee daarover hierover '
  + 'ondanks dankzij vanwege wegens').split(' '))

/** Words that tie only where a sentence opens with them: "Er", "Zijn", "Door", "Om", "Een ander". */
export const openingTies: ReadonlySet<string> = new Set('er zijn door om tot andere ander'.split(' '))
