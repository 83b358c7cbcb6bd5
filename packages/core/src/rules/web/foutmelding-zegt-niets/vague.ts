// source: WCAG 3.3.1 and ACT rule 36b590 (a message says which field is wrong and why), own selection
// licence: EUPL-1.2
// date: 2026-11-22

const dutch = [
  'fout', 'foutmelding', 'ongeldig', 'onjuist', 'niet correct', 'er is een fout', '(er is )?(iets|wat) (fout|mis)( ?gegaan)?', 'er is iets (fout|mis)( ?gegaan)?', 'er (is|ging) (iets|een fout) (fout|mis|op ?getreden)', 'er is een fout op ?getreden',
  '(on)?geldige (invoer|waarde)( voor [\\p{L} ]+)?', '(onjuiste|verkeerde|foute) (invoer|waarde)( voor [\\p{L} ]+)?', '(dit|het) veld is (ongeldig|onjuist|niet (correct|juist|goed)( ingevuld)?|verkeerd( ingevuld)?)',
  'vul (a\\.?u\\.?b\\.? )?(dit|het) veld (correct|juist|goed) in', 'niet (alles|alle velden) (is|zijn) (goed|juist|correct) ingevuld', 'controleer (uw|je) (invoer|gegevens)', 'probeer het opnieuw'
]
const english = [
  'error', 'invalid', 'incorrect', 'an error (has )?occurred', 'something went wrong', 'invalid (input|value|entry|data)( for [\\p{L} ]+)?', '(incorrect|wrong) (input|value|entry)( for [\\p{L} ]+)?', 'this field is (invalid|incorrect|not valid)',
  '(please )?(fill|complete)( in| out)? (the|this) (field|form) correctly', '(please )?check your (input|entry|data)', 'please try again'
]
const vague = new RegExp(`^(?:${[...dutch, ...english].join('|')})$`, 'iu')

/** Does a message only say that something is wrong, and not what? All its sentences must say so. */
export function saysNothing(text: string): boolean {
  const sentences = text.split(/[.!:]+/).map((one) => one.replace(/[^\p{L}\p{N}. ]+/gu, ' ').replace(/\s+/g, ' ').trim()).filter((one) => one !== '')
  return sentences.length > 0 && sentences.every((one) => vague.test(one))
}
