// source: own selection of subjects that Dutch and English municipal pages have a heading for
// licence: EUPL-1.2
// date: 2026-11-22

interface Topic {
  /** Headings that promise this subject and nothing else. */
  readonly headings: ReadonlySet<string>
  /** One of these in the text and it may be about this. */
  readonly about: RegExp
  /** This in the text and it is about this. */
  readonly surely?: RegExp
}

const days = '(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|werkdag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekday)s?'

const topics: readonly Topic[] = [
  {
    headings: new Set(['openingstijden', 'openingsuren', 'onze openingstijden', 'wanneer zijn wij open', 'opening hours', 'opening times']),
    about: new RegExp(`open|geopend|gesloten|sluit|clos|hours|\\b${days}\\b|\\d uur\\b|\\b\\d{1,2}[.:]\\d{2}\\b|afspraak|appointment|dag\\b|feest|vakantie|holiday`, 'i'),
    surely: new RegExp(`\\b(?:open|geopend)\\b[^.!?]{0,40}\\b${days}\\b|\\b${days}\\b[^.!?]{0,40}\\b(?:open|geopend)\\b`, 'i')
  },
  {
    headings: new Set(['kosten', 'de kosten', 'tarieven', 'tarief', 'prijs', 'prijzen', 'wat kost het', 'wat kost dit', 'costs', 'fees', 'prices', 'price', 'what does it cost']),
    about: /€|\beuro|gratis|kost|betaal|betal|tarie|prij|leges|bedrag|geld|reken|pin|vergoed|subsidie|free|pay|paid|fee|cost|price|charge|amount|money/i,
    surely: /(?:€|\beuro) ?\d|\d(?:[.,]\d\d)? euro\b/i
  },
  {
    headings: new Set(['weer', 'het weer', 'weerbericht', 'weersverwachting', 'weather', 'the weather', 'weather forecast']),
    about: /\bwe(?:er|ather)|regen|zon|wind|storm|onweer|sneeuw|vorst|vries|ijzel|glad|hitte|warm|koud|droog|droogte|graden|°|temperat|bewolk|mist|rain|sun|snow|cloud|frost|heat|cold|dry|degrees|forecast/i
  },
  {
    headings: new Set(['bezwaar', 'bezwaar maken', 'niet eens met het besluit', 'bent u het niet eens met het besluit', 'objection', 'making an objection']),
    about: /bezwa|beroep|\beens\b|besl|oneens|klacht|rechter|object|appeal|agree|decision|disagree/i
  },
  {
    headings: new Set(['privacy', 'uw privacy', 'privacyverklaring', 'cookies', 'privacy statement']),
    about: /privacy|gegevens|persoon|cookie|avg\b|bewaar|data|personal|gdpr|inform/i
  }
]

/** Does a heading promise one subject while the first text under it is surely about another? Only for subjects that can be told by their words. */
export function isOtherTopic(heading: string, text: string): boolean {
  const bare = heading.toLowerCase().replace(/\s+/g, ' ').trim().replace(/[.:!?…]+$/, '')
  const promised = topics.find(({headings}) => headings.has(bare))
  return promised !== undefined && !promised.about.test(text) && topics.some(({surely}) => surely?.test(text) ?? false)
}
