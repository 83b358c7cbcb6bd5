/** How a word becomes its lemma: without the "ge" of a participle or not, less `cut` letters at the end, plus `add`. */
export interface Change { readonly ge: boolean; readonly cut: number; readonly add: string }

/** Changes by the ending they hold for; an ending that begins with "^" is a whole word. */
export type Rules = ReadonlyMap<string, Change>

/** The longest ending that rules know for a word is at most this long. */
export const longestEnding = 14

/** Reads lines "class|ge|cut|add|endings separated by spaces". */
export function readRules(text: string): Map<string, Rules> {
  const classes = new Map<string, Map<string, Change>>()
  for (const line of text.split('\n')) {
    const [name = '', ge, cut = '0', add = '', endings] = line.split('|')
    if (endings === undefined) continue
    const rules = classes.get(name) ?? new Map<string, Change>()
    const change = {ge: ge === 'g', cut: Number(cut), add}
    for (const ending of endings.split(' ')) rules.set(ending, change)
    classes.set(name, rules)
  }
  return classes
}

/** The change for a word, or for its longest known ending; undefined where none fits. */
export function findRule(rules: Rules | undefined, word: string): Change | undefined {
  if (!rules) return undefined
  const own = rules.get(`^${word}`)
  if (own) return own
  for (let length = Math.min(word.length, longestEnding); length >= 0; length--) {
    const change = rules.get(word.slice(word.length - length))
    if (change && change.cut < word.length) return change
  }
  return undefined
}

/** A word as a change leaves it. */
export function apply({ge, cut, add}: Change, word: string): string {
  const whole = ge ? withoutGe(word) : word
  return whole.slice(0, Math.max(0, whole.length - cut)) + add
}

/** A participle without its "ge": "opgegeven" becomes "opgeven", "geëerd" becomes "eerd", "bepaald" stays. */
export function withoutGe(word: string): string {
  const at = participlePrefix.exec(word)
  if (!at) return word
  const [, before = '', ge = ''] = at
  return before + word.slice(before.length + ge.length).replace(/^[ëïü]/, (letter) => plain[letter] ?? letter)
}

/** A participle split before its "ge": "voortgezet" gives "voort" and "gezet"; undefined where nothing stands before it. */
export function splitParticiple(word: string): readonly [prefix: string, rest: string] | undefined {
  const prefix = participlePrefix.exec(word)?.[1]
  return prefix ? [prefix, word.slice(prefix.length)] : undefined
}

const plain: Readonly<Record<string, string>> = {ë: 'e', ï: 'i', ü: 'u'}
const before = ['aaneen', 'achteraan', 'achterna', 'achterover', 'achteruit', 'aan', 'achter', 'af', 'bekend', 'bijeen', 'bij', 'binnen', 'boven', 'buiten',
  'deel', 'dicht', 'door', 'droog', 'fijn', 'gade', 'gelijk', 'gereed', 'gerust', 'goed', 'groot', 'heen', 'hoog', 'in', 'kapot', 'kennis', 'klaar',
  'kwijt', 'langs', 'lastig', 'leeg', 'los', 'mede', 'mee', 'mis', 'na', 'neder', 'neer', 'omhoog', 'omlaag', 'omver', 'om', 'onder', 'ongedaan', 'opeen',
  'open', 'opnieuw', 'op', 'overeen', 'over', 'plaats', 'raak', 'recht', 'rond', 'samen', 'schoon', 'stand', 'stil', 'stop', 'stuk', 'tegemoet', 'tegen',
  'teleur', 'tekort', 'tentoon', 'terecht', 'terug', 'teweeg', 'thuis', 'toe', 'tussen', 'uiteen', 'uit', 'vast', 'veilig', 'vlak', 'vol', 'vooraf',
  'voorbij', 'voorop', 'voorover', 'vooruit', 'voort', 'voor', 'vrij', 'waar', 'weer', 'weg', 'zwart', 'her', 'goed', 'hard', 'kort', 'lang', 'laag', 'weder',
  'af', 'dood', 'mis', 'on', 'vrij', 'vorm', 'zeker', 'ziek', 'zoek', 'zwaar', 'wijs', 'rond', 'voorin', 'achterin', 'buitenspel', 'terneer', 'ineen', 'herin']
const participlePrefix = new RegExp(`^(${[...new Set(before)].sort((a, b) => b.length - a.length).join('|')}|)(ge)(?=..)`)

/** The parts that can stand before the base of a verb, separable ones and those that never part from it, longest first. */
export const verbPrefixes: readonly string[] = [...new Set([...before, 'be', 'ver', 'ont', 'er', 'ge', 'mis', 'wan', 'ontver', 'verb', 'veron'])]
  .filter((prefix) => prefix !== 'verb').sort((a, b) => b.length - a.length)
