import {split, zipf, type ParsedWord} from '@testpanel/dutch'
import {isThing} from './things.ts'

/** A noun that hides a verb. */
export interface Nominalisation {
  readonly noun: ParsedWord
  /** The verb it was made of: "beoordelen"; empty where that is no common word. */
  readonly verb: string
  /** Says of what: "de beoordeling van uw aanvraag". Then it is surely an action. */
  readonly strong: boolean
}

type Words = readonly ParsedWord[]

/** A verb less common than this (log10 per 10^9 words) is no help. */
const common = 1.8
const abstract = /(?:baar|lijk|zaam)heid$/
/** Abstract words of everyday language. */
const known = new Set('verantwoordelijkheid mogelijkheid werkelijkheid duidelijkheid onmogelijkheid aansprakelijkheid gezamenlijkheid moeilijkheid aanvankelijkheid dankbaarheid kwetsbaarheid persoonlijkheid'.split(' '))

/** Nouns that are the stem of a verb. They count only with what it is done to: "de aanleg van een weg". */
const stems: Readonly<Record<string, string>> = {
  groei: 'groeien', krimp: 'krimpen', afbouw: 'afbouwen', opbouw: 'opbouwen', behoud: 'behouden', herstel: 'herstellen', aanleg: 'aanleggen', sloop: 'slopen', verkoop: 'verkopen',
  aankoop: 'kopen', inkoop: 'inkopen', inzet: 'inzetten', afvoer: 'afvoeren', uitstel: 'uitstellen', aanpak: 'aanpakken', afkoop: 'afkopen'
}

/** The nouns of a sentence that hide a verb or an adjective. What names a thing, a body or an event is none: "vergunning", "vergadering". */
export function nominalisations(words: Words): readonly Nominalisation[] {
  return words.flatMap((noun): Nominalisation[] => {
    if (isNominalInfinitive(words, noun)) return [{noun, verb: noun.form.toLowerCase(), strong: true}]
    const lemma = noun.lemma.toLowerCase()
    if (noun.upos !== 'NOUN' || isThing(lemma) || isName(noun)) return []
    const strong = hasComplement(words, noun)
    const verb = verbOf(lemma) ?? (strong ? stems[lemma] : undefined) ?? (strong ? verbOf(split(lemma)?.head ?? '') : undefined)
    return verb !== undefined || (strong && abstract.test(lemma) && !known.has(lemma)) ? [{noun, verb: verb ?? '', strong}] : []
  })
}

/** "Het indienen van": an infinitive with an article and its object behind "van". */
function isNominalInfinitive(words: Words, {id, form, upos}: ParsedWord): boolean {
  if (!form.endsWith('en') || (upos !== 'NOUN' && upos !== 'VERB') || words[id]?.form !== 'van') return false
  const before = words.slice(Math.max(0, id - 4), id - 1).toReversed()
  const article = before.findIndex((word) => word.upos === 'DET')
  return article !== -1 && before[article]?.form.toLowerCase() === 'het' && before.slice(0, article).every((word) => /^(?:ADJ|ADV|VERB)$/.test(word.upos)) && (upos === 'VERB' || (zipf(form.toLowerCase()) ?? 0) > 0)
}

/** A capital in the middle of a sentence; a hyphen or "&" at the end shows half a word. */
function isName({form, id, spaceAfter}: ParsedWord): boolean {
  return (id > 1 && /^\p{Lu}/u.test(form)) || (!spaceAfter && /s-?$/.test(form))
}

function hasComplement(words: Words, {id}: ParsedWord): boolean {
  return words[id]?.form === 'van' && words[id + 1]?.upos !== 'PUNCT'
}

/** The infinitive that a noun in -ing, -atie or -name was made of, when it is a common word. */
function verbOf(lemma: string): string | undefined {
  return candidates(lemma).find((verb) => (zipf(verb) ?? 0) >= common)
}

function candidates(lemma: string): readonly string[] {
  if (lemma.length < 6) return []
  if (lemma.endsWith('ing')) return [`${lemma.slice(0, -3)}en`]
  if (lemma.endsWith('atie')) return [`${lemma.slice(0, -4)}eren`, `${lemma.slice(0, -4)}iëren`]
  if (lemma.endsWith('ctie')) return [`${lemma.slice(0, -4)}ceren`, `${lemma.slice(0, -4)}cteren`]
  if (lemma.endsWith('name')) return [`${lemma.slice(0, -4)}nemen`]
  return []
}
