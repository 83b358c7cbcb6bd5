// source: own list, after Pander Maat, Tekstanalyse (2002), on means of cohesion
// licence: EUPL-1.2
// date: 2026-11-22

/** Words that tie a sentence to another: connectives, and words that point back. */
export const ties: ReadonlySet<string> = new Set(('omdat want doordat daardoor hierdoor waardoor daarom dus zodat daarvoor hiervoor daarbij hierbij maar toch wel ook echter immers namelijk hoewel terwijl '
  + 'als dan wanneer indien voordat nadat zodra totdat tot sinds sindsdien eerst daarna vervolgens verder bovendien daarnaast bijvoorbeeld zoals tenzij anders kortom ondertussen intussen inmiddels '
  + 'en of daar hier er dat dit deze die zo zulke nog al weer alleen toen nu beide andere ander zelf hij zij ze hem haar hun zijn ervan erover ervoor hiervan daarvan daarmee hiermee daarover hierover '
  + 'om ondanks dankzij vanwege door wegens').split(' '))
