import {zipf, type ParsedWord} from '@testpanel/dutch'
import type {Match} from '../phrases.ts'

/** What belongs to a verb: the preposition and the "zich" that its entry names. */
export interface VerbParts {
  readonly preposition?: ParsedWord
  readonly reflexive?: ParsedWord
}

/** The word that begins at an offset of the text. */
export function wordAt(tree: readonly ParsedWord[] | undefined, start: number): ParsedWord | undefined {
  return tree?.find((word) => word.start === start)
}

const law = /^(?:Wet|Besluit|Regeling|Verordening|Verdrag|Richtlijn|Rijkswet|Invoeringswet|Uitvoeringswet|Beleidsregels?)$/

/** Whether a word belongs to the title of a law: "Wet gemeenschappelijke regelingen". */
export function isInTitle({id}: ParsedWord, tree: readonly ParsedWord[]): boolean {
  for (const {form, upos} of tree.slice(Math.max(0, id - 5), id - 1).toReversed()) {
    if (law.test(form)) return true
    if (/^(?:VERB|AUX|PUNCT|PRON|DET|SCONJ)$/.test(upos)) return false
  }
  return false
}

/** The words that hang on a word. */
export function childrenOf({id}: ParsedWord, tree: readonly ParsedWord[]): readonly ParsedWord[] {
  return tree.filter(({head}) => head === id)
}

/** Whether a word stands somewhere below another, or is it. */
export function isBelow(word: ParsedWord, above: ParsedWord, tree: readonly ParsedWord[]): boolean {
  let at: ParsedWord | undefined = word
  for (let steps = 0; at && steps <= tree.length; steps++) {
    if (at.id === above.id) return true
    at = tree[at.head - 1]
  }
  return false
}

/** The parts of a verb that its entry asks for; undefined where one is not there, or where the verb has another separable part. */
export function partsOfVerb(verb: ParsedWord, {entry: {lemma}, form, parts}: Pick<Match, 'entry' | 'form' | 'parts'>, tree: readonly ParsedWord[]): VerbParts | undefined {
  if (!lemma || !holdsTogether(verb, form.words, parts.at(-1)?.[0] ?? -1, tree)) return undefined
  const preposition = lemma.preposition === '' ? undefined : prepositionOf(verb, lemma.preposition, tree)
  const reflexive = lemma.reflexive ? reflexiveOf(verb, tree) : undefined
  if ((lemma.preposition !== '' && !preposition) || (lemma.reflexive && !reflexive)) return undefined
  return {...(preposition && {preposition}), ...(reflexive && {reflexive})}
}

/** In "stelt de leges vast" the tree must tie "vast" to "stelt"; and "stelt" alone is no "stellen" where it does. */
function holdsTogether(verb: ParsedWord, words: readonly string[], last: number, tree: readonly ParsedWord[]): boolean {
  const own = verb.particle === undefined || zipf(verb.lemma) === undefined ? undefined : tree[verb.particle - 1]
  if (own && !words.includes(own.form.toLowerCase())) return false
  const apart = words.includes('…'), first = words[0] === verb.form.toLowerCase()
  if (words.length === 1 || (!apart && !first)) return true
  const behind = words.length - (apart ? words.indexOf('…') + 1 : 1)
  const opens = !first ? undefined : apart ? wordAt(tree, last) : tree[verb.id]
  const part = opens ? tree[opens.id + behind - 2] : tree.find(({form, id}) => id < verb.id && form.toLowerCase() === words[words.indexOf('…') - 1])
  if (!part || tree[part.id]?.form === ':' || (first && behind === 1 && strands(verb, part, tree))) return false
  return part.id === own?.id || (!own && hangsOn(part, verb, tree))
}

/** "Past daar niet in" is no form of "inpassen", "er stond iets bij" none of "bijstaan", and "in plaats van" stands alone. */
function strands(verb: ParsedWord, part: ParsedWord, tree: readonly ParsedWord[]): boolean {
  if (part.form === 'in' && tree[part.id]?.form === 'plaats') return true
  return tree.slice(Math.max(0, verb.id - 2), part.id - 1).some(({form}) => /^(?:er|daar|hier|waar)$/i.test(form)) && /^(?:aan|af|bij|door|in|mee|na|naar|om|onder|op|over|tegen|toe|uit|van|voor)$/i.test(part.form)
}

/** Is a word part of what a verb says: below it, with no clause or "en" between them? */
function hangsOn(word: ParsedWord, verb: ParsedWord, tree: readonly ParsedWord[]): boolean {
  let at: ParsedWord | undefined = word
  for (let steps = 0; at && steps < 3; steps++) {
    if (at.id === verb.id) return true
    if (/^(?:case|mark|cc|conj|acl|advcl|ccomp|parataxis|nmod|amod|nsubj$)/.test(at.deprel)) return false
    at = tree[at.head - 1]
  }
  return false
}

function prepositionOf(verb: ParsedWord, wanted: string, tree: readonly ParsedWord[]): ParsedWord | undefined {
  const forms = new Set([wanted, ...['er', 'daar', 'hier', 'waar'].map((first) => first + (stranded.get(wanted) ?? wanted))])
  const all = tree.filter(({form}) => forms.has(form.toLowerCase()))
  const own = all.filter((word) => word.id !== verb.particle && nearest(word, verb, tree) <= 3)
  return own.find(({id}) => id > verb.id) ?? own.at(-1)
}

const stranded: ReadonlyMap<string, string> = new Map([['met', 'mee'], ['tot', 'toe']])

/** Steps up the tree from a word to another; many where it is not above it. */
function nearest(word: ParsedWord, above: ParsedWord, tree: readonly ParsedWord[]): number {
  let at: ParsedWord | undefined = word
  for (let steps = 0; at && steps < 5; steps++) {
    if (at.id === above.id) return steps
    at = tree[at.head - 1]
  }
  return Infinity
}

const pronouns = new Set(['zich', 'zichzelf', 'u', 'me', 'mij', 'je', 'ons'])

/** "zich", or "u", "je", "ons" where that is not the subject. */
function reflexiveOf(verb: ParsedWord, tree: readonly ParsedWord[]): ParsedWord | undefined {
  const near = tree.filter(({form, id}) => pronouns.has(form.toLowerCase()) && Math.abs(id - verb.id) <= 8)
  return near.find((word) => /^zich/i.test(word.form) && !isOfOtherVerb(word, verb, tree)) ?? near.find((word) => word.id !== subjectId(verb, tree) && !tree[word.id - 2]?.upos.startsWith('ADP'))
}

/** In "zet zich in om dit te realiseren" the "zich" is not of the second verb. */
function isOfOtherVerb({head, id}: ParsedWord, verb: ParsedWord, tree: readonly ParsedWord[]): boolean {
  const above = tree[head - 1]
  return above !== undefined && above.id !== verb.id && above.upos === 'VERB' && id < verb.id && !isBelow(above, verb, tree) && verb.deprel.startsWith('advcl')
}

/** The first subject of a verb; none of an imperative, whose "u" stands behind it. */
function subjectId(verb: ParsedWord, tree: readonly ParsedWord[]): number | undefined {
  const clause = tree.find(({head, deprel}) => head === verb.id && deprel.startsWith('nsubj'))
  return clause && verb.id === 1 && !/t$|en$/.test(verb.form) ? undefined : clause?.id
}
