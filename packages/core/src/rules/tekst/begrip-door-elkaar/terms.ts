// source: own list, from letters of municipalities; words of which readers ask whether they are two things
// licence: EUPL-1.2
// date: 2026-11-22

/** Words that mean the same thing in a letter. The forms of one word stand together, with a space between them; the plainest word comes first. */
export const terms: readonly (readonly string[])[] = [
  ['aanvraag aanvragen', 'verzoek verzoeken'],
  ['besluit besluiten', 'beschikking beschikkingen', 'beslissing beslissingen'],
  ['huis huizen', 'woning woningen'],
  ['inwoner inwoners', 'burger burgers', 'klant klanten', 'cliënt cliënten'],
  ['afval', 'huisvuil'],
  ['vergoeding vergoedingen', 'tegemoetkoming tegemoetkomingen'],
  ['inkomen', 'inkomsten'],
  ['parkeervergunning parkeervergunningen', 'bewonersvergunning bewonersvergunningen']
]
