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
  const at = geAt(word)
  return at < 0 ? word : word.slice(0, at) + word.slice(at + 2).replace(/^[ëïü]/, (letter) => plain[letter] ?? letter)
}

/** A participle split before its "ge": "voortgezet" gives "voort" and "gezet"; undefined where nothing stands before it. */
export function splitParticiple(word: string): readonly [prefix: string, rest: string] | undefined {
  const at = geAt(word)
  return at > 0 ? [word.slice(0, at), word.slice(at)] : undefined
}

/** Where the "ge" of a participle stands: behind the longest part that can stand before it, or at the start; -1 where there is none. */
function geAt(word: string): number {
  for (let at = word.length < 4 ? -1 : word.lastIndexOf('ge', word.length - 4); at > 0; at = word.lastIndexOf('ge', at - 1)) if (parting.has(word.slice(0, at))) return at
  return word.length >= 4 && word.startsWith('ge') ? 0 : -1
}

const plain: Readonly<Record<string, string>> = {ë: 'e', ï: 'i', ü: 'u'}
/** What can stand before a verb as one word with it and part from it in a main clause. Written by hand; EUPL-1.2. */
const before = `
aan aaneen achter achteraan achterin achterna achterover achteruit adem af beet bekend bezig bij bijeen binnen bloot boven bovenaan buit buiten
buitenspel dank deel dicht dood door doormidden droog dwars feest fijn flauw gade geheim gelijk gereed gerust gevangen goed groot halt hard heen
heilig her herin hoofd hoog in ineen kaal kapot kennis klaar kort koud kwaad kwijt laag lang langs lastig leeg les los mede mee mis mond na nat
neder neer om omhoog omlaag omver on onder ongedaan op opeen open opnieuw over overeen plaats plat prijs raak rad recht rechtop rond rondom samen
schadeloos scherp schoon schuil slaap stand stijf stil stop strak stuk tegemoet tegen tekeer tekort teleur teloor tentoon terecht terneer terug
teweeg tewerk thuis toe tussen uit uiteen vals vast veilig vlak vlot voet vol voor vooraan vooraf voorbij voorin voorop voorover voort vooruit vorm
vrij waar warm weder weer weg wel wijs wit zeker zelf ziek zin zoek zoet zorg zwaar zwart
`.trim().split(/\s+/)
const parting: ReadonlySet<string> = new Set(before)

/** The parts that can stand before the base of a verb, separable ones and those that never part from it, longest first. */
export const verbPrefixes: readonly string[] = [...before, 'be', 'ver', 'ont', 'er', 'ge', 'wan']
  .toSorted((a, b) => b.length - a.length)
