// source: own selection of adjectives with "on-" that say the opposite, checked in municipal and news text
// licence: EUPL-1.2
// date: 2026-11-22

/**
 * Words with which "niet" says something positive in a roundabout way: "niet onbelangrijk" is "belangrijk". Left out are
 * words with which it forbids, limits or reassures ("niet onnodig lang", "niet onbeheerd achterlaten", "niet onterecht", "maak u niet ongerust"), terms
 * of law ("nog niet onherroepelijk", "niet onafhankelijk") and words that only begin with the letters ("onmiddellijk", "onderzocht").
 */
const adjectives = `
  onaangenaam onaannemelijk onaantrekkelijk onaanvaardbaar onaanzienlijk onaardig onacceptabel onattent onbeduidend
  onbegrijpelijk onbekend onbelangrijk onbeleefd onbemind onberoerd onbesproken onbetaalbaar onbetekenend onbetrouwbaar
  onbetwist onbillijk onbruikbaar ondenkbaar ondenkbeeldig ondeskundig ondeugdelijk ondoelmatig ondoenlijk onduidelijk
  oneens oneerlijk onervaren onevenredig onfatsoenlijk ongebruikelijk ongegrond ongelegen ongelijk ongelofelijk ongeloofwaardig
  ongelukkig ongemakkelijk ongepast ongeschikt ongestraft ongevaarlijk ongevoelig ongewoon ongezond ongunstig
  onhaalbaar onhandig onhoudbaar onjuist onkundig onlogisch onmogelijk onnatuurlijk onnauwkeurig onomstreden onopgemerkt onovertroffen onoverkomelijk
  onoplosbaar onplezierig onpraktisch onprettig onrealistisch onrechtvaardig onredelijk onsympathiek ontoereikend
  onuitvoerbaar onvergelijkbaar onverdeeld onverdienstelijk onvermeld onvermijdelijk onverschillig onverstandig onveilig
  onvoldoende onvolledig onvoordelig onvoorbereid onvoorstelbaar onvoorzichtig onvriendelijk onwaarschijnlijk onwaardig onwelkom
  onwelwillend onwenselijk onwettig onwezenlijk onwijs onwillig onzinnig onzorgvuldig onbetuigd onbenut oninteressant
`.trim().split(/\s+/)

/** These have no everyday word without "on-", or it means something else. */
const withoutOpposite = new Set('onaanzienlijk onbeduidend onberoerd onbesproken onbetuigd ondenkbeeldig ondoenlijk ongestraft onomstreden onovertroffen onverdeeld onverschillig onwijs onwillig onbetekenend ongelofelijk onverdienstelijk onwezenlijk onbemind onvermijdelijk onzinnig onvermeld onopgemerkt onbetwist onbenut ongelegen onvoorstelbaar onoverkomelijk'.split(' '))

/** Every form of the words above, with the positive word in the same form or nothing. */
export const roundabout: ReadonlyMap<string, string> = new Map(adjectives.flatMap((word) => {
  const better = withoutOpposite.has(word) ? '' : word.slice(2)
  const inflected = inflect(word)
  return [[word, better], [inflected, better && inflected.slice(2)], [`${word}s`, '']] as const
}))

/** Before a noun: "onbelangrijke", "onbruikbare", "onwijze". */
function inflect(word: string): string {
  const long = /(?<=[^aeiou])([aeou])\1([^aeiou])$/.exec(word)
  return long ? `${word.slice(0, -3)}${long[1]}${long[2]}e` : `${word.replace(/s$/, 'z').replace(/e$/, '')}e`
}

/** Words that may stand between "niet" and the word it turns round. */
export const intensifiers: ReadonlySet<string> = new Set('geheel helemaal volledig direct meteen bepaald per se erg zo zozeer zeer echt altijd heel al te noodzakelijkerwijs compleet volstrekt meer langer'.split(' '))

export const negations: ReadonlySet<string> = new Set(['niet', 'nooit', 'nimmer', 'allerminst', 'geenszins', 'evenmin'])

/** With these words, "tenzij" in the same sentence says the opposite of the opposite. */
export const negativeBeforeTenzij: ReadonlySet<string> = new Set(['niet', 'geen', 'nooit', 'niemand', 'niets', 'nergens', 'nimmer', 'verboden'])

/** Words that begin another clause; a negation does not reach across them. */
export const clauseStarts: ReadonlySet<string> = new Set('en maar want of dat omdat als wanneer terwijl zodat voordat nadat totdat hoewel indien doordat waardoor waarbij waarna die'.split(' '))
