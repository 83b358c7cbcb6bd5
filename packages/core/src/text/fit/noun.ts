import {adjectiveForm, isPlural, lemma, pluralOf, type ParsedWord} from '@testpanel/dutch'
import {childrenOf} from '../phrases/grammar.ts'
import type {Match} from '../phrases.ts'
import {before, determinerFor, takesE, type Gender} from './determiners.ts'
import type {Edit} from './edits.ts'

type Tree = readonly ParsedWord[]

/** A noun as a list writes it: "de vraag", "het bedrag terug", "geld". */
interface Noun {
  readonly gender?: Gender
  readonly words: readonly string[]
  /** Which word is the noun itself. */
  readonly head: number
}

const follows = /^(?:van|voor|in|op|met|zonder|tot|aan|bij|door|naar|om|uit|per|over|onder|tegen|terug|dat|die|waar|waarin|waarmee|waarop|waarvoor|en|of|te|tussen|als)$/

/** Nouns that another noun follows: "het aantal mensen". */
const amounts = new Set(['aantal', 'hoeveelheid', 'soort', 'stuk'])

function readNoun(text: string): Noun {
  const all = text.split(/\s+/)
  const gender = all[0] === 'de' || all[0] === 'het' ? all[0] : undefined
  const words = gender ? all.slice(1) : all
  const behind = amounts.has(words[0] ?? '') ? 1 : words.findIndex((word, i) => i > 0 && follows.test(word))
  return {...(gender && {gender}), words, head: (behind > 0 ? behind : words.length) - 1}
}

/** The edits that put a noun in the place of another, its article and adjectives with it; none where that leaves the sentence wrong. */
export function fitNoun({head: noun, form, at}: Match, alternative: string, tree: Tree): readonly Edit[] | undefined {
  if (!noun) return undefined
  const better = readNoun(alternative)
  const plural = form.slots?.[0] === 'plur' && (form.slots.length === 1 || noun.feats.includes('Number=Plur'))
  const written = inNumber(better, plural, noun, tree)
  const around = before(noun, tree)
  if (written === undefined || !stands(noun, around.determiner, better, plural, tree)) return undefined
  const own: Edit = {at, text: written}
  if (plural) return [own]
  const rest = better.gender ? agreeing(noun, around, better, tree) : around.determiner && !/^(?:mijn|uw|je|jouw|zijn|haar|hun|jullie|geen|veel|weinig)$/i.test(around.determiner.form) ? undefined : []
  return rest && [...rest, own]
}

/** The noun in singular or plural; undefined where it has none of these, or where a plural would ask for another verb. */
function inNumber({words, head, gender}: Noun, plural: boolean, noun: ParsedWord, tree: Tree): string | undefined {
  const word = words[head] ?? ''
  const isMany = isPlural(word)
  if (!plural && isMany && (noun.deprel.startsWith('nsubj') || relative(noun, tree) || childrenOf(noun, tree).some(({deprel}) => deprel === 'cop'))) return undefined
  if (plural && !isMany && gender === undefined) return undefined
  const form = plural && !isMany ? pluralOf(word) : word
  if (form === undefined) return undefined
  const bare = !plural && gender === 'het' && !takesE(before(noun, tree).determiner?.form, gender)
  const adjectives = words.slice(0, head).map((adjective) => (bare ? lemma(adjective, 'ADJ', 'Degree=Pos') : adjective))
  return [...adjectives, form, ...words.slice(head + 1)].join(' ')
}

/** Can this noun stand here at all? "Ter" and "ten" want a noun of their own, and a thing that can be counted does not stand bare. */
function stands(noun: ParsedWord, determiner: ParsedWord | undefined, better: Noun, plural: boolean, tree: Tree): boolean {
  const previous = tree[noun.id - 2]
  if (previous && /^(?:ter|ten|te)$/i.test(previous.form)) return false
  if (better.head > 0 && before(noun, tree).adjectives.length > 0) return false
  if (better.words.length > better.head + 1 && childrenOf(noun, tree).some(({id, deprel}) => id > noun.id && /^(?:nmod|acl)/.test(deprel))) return false
  if (plural || determiner || better.gender === undefined || tree.length < 6 && !tree.some(({upos}) => upos === 'VERB' || upos === 'AUX')) return true
  return /(?:ing|heid|atie|itie|schap|hulp|zorg|steun|geld|werk)$/.test(better.words[better.head] ?? '')
}

/** Article, adjectives and relative pronoun for the gender of the new noun. */
function agreeing(noun: ParsedWord, {determiner, adjectives}: ReturnType<typeof before>, {gender = 'de'}: Noun, tree: Tree): readonly Edit[] | undefined {
  const edits: Edit[] = []
  const article = determiner && determinerFor(determiner.form, gender)
  if (determiner && article && article !== determiner.form.toLowerCase()) edits.push({at: [determiner.start, determiner.end], text: article})
  const possessive = determiner && /^(?:mijn|uw|je|jouw|zijn|haar|hun|jullie)$/i.test(determiner.form)
  for (const adjective of adjectives) {
    const wanted = possessive && gender === 'het' ? adjective.form : adjectiveForm(lemma(adjective.form, 'ADJ', adjective.feats), takesE(article ?? determiner?.form, gender) ? 'e' : 'base')
    if (!sameWord(adjective, wanted)) return undefined
    if (wanted && wanted !== adjective.form) edits.push({at: [adjective.start, adjective.end], text: wanted})
  }
  const pronoun = relative(noun, tree)
  if (!pronoun) return edits
  if (!/^(?:die|dat)$/.test(pronoun.form) || pronoun.id > noun.id + 2) return childrenOf(noun, tree).some(({deprel}) => deprel === 'acl:relcl') && /^(?:die|dat)$/.test(pronoun.form) ? undefined : edits
  const right = gender === 'de' ? 'die' : 'dat'
  return pronoun.form === right ? edits : [...edits, {at: [pronoun.start, pronoun.end], text: right}]
}

/** With and without its e an adjective must be one word: a lemma that was cut wrong is better left alone. */
function sameWord({form}: ParsedWord, wanted: string | undefined): boolean {
  return wanted !== undefined && (wanted === form || wanted === adjectiveForm(form, 'e') || adjectiveForm(wanted, 'e') === form)
}

/** The word that opens the relative clause of a noun. */
function relative(noun: ParsedWord, tree: Tree): ParsedWord | undefined {
  const next = tree[noun.id]
  const first = next?.form === ',' ? tree[noun.id + 1] : next
  if (first && /^(?:die|dat)$/.test(first.form) && first.upos === 'PRON') return first
  const clause = childrenOf(noun, tree).find(({deprel}) => deprel === 'acl:relcl')
  return clause && tree.find(({id, form}) => id > noun.id && id < clause.id && /^(?:die|dat)$/.test(form))
}
