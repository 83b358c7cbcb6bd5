import {findRule, type Rules} from './rules.ts'

/**
 * The word in the capitals that its lemma keeps: names keep theirs, and so do "Belgische", "Rotterdammers", "EU-burger" and "WK"; the capital of a
 * sentence and the capitals of a shout go. `rules` know the endings of what keeps a first capital.
 */
export function lemmaCase(word: string, lower: string, upos: string, rules: ReadonlyMap<string, Rules>): string {
  if (upos === 'PROPN' || word === lower) return word
  if (/.\p{Lu}|^\p{Lu}[-\d]/u.test(word) || word.length === 1) return isShout(word, upos) ? lower : word
  const name = `${upos.toLowerCase()}.capital`, [first = ''] = lower.split('-')
  return keeps(rules.get(name), lower) || first !== lower && keeps(rules.get('adj.capital'), first) ? word : lower
}

function keeps(rules: Rules | undefined, lower: string): boolean {
  return findRule(rules, lower)?.add === keepsCapital
}

/** What the rules of a class such as "adj.capital" add to a word that keeps its first capital. */
export const keepsCapital = '*'

/** All capitals are an abbreviation where a noun has at most five, otherwise a shout. */
function isShout(word: string, upos: string): boolean {
  return word === word.toUpperCase() && !/[-\d.&]/.test(word) && (word.length > 5 || upos !== 'NOUN')
}
