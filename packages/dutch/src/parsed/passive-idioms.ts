import type {ParsedWord} from './types.ts'

/** Participles that "worden" makes a change of, or for which no active form exists: "wordt gehandicapt", "is geboren". */
const becoming = new Set('geboren gehandicapt verliefd verslaafd vermoeid bejaard bevriend gewend bekend gewond zwanger dement werkloos'.split(' '))
/** "Verwacht wordt dat": nobody in particular expects it. */
const general = new Set('verwacht geacht'.split(' '))
const marks = new Set(['ccomp', 'csubj', 'csubj:pass', 'advcl'])

/** Whether "worden" with this participle is no passive that a writer could turn. */
export function isBecoming(words: readonly ParsedWord[], participle: ParsedWord): boolean {
  const form = participle.form.toLowerCase()
  return becoming.has(form) || (general.has(form) && hasClause(words, participle)) || isComparison(words, participle)
}

/** Whether "zijn" with this participle is no passive that a writer could turn. "Gelet op" and "gezien" do duty as prepositions. */
export function hidesAgent(words: readonly ParsedWord[], participle: ParsedWord): boolean {
  return /^(?:gelet|gezien|gerekend)$/i.test(participle.form) || becoming.has(participle.form.toLowerCase()) || isComparison(words, participle)
}

/** "U bent hersteld van uw ziekte", "wij zijn overeengekomen dat": who is not a thing did or underwent it himself. */
export function isOwnDoing(words: readonly ParsedWord[], participle: ParsedWord, subject: ParsedWord | undefined): boolean {
  const form = participle.form.toLowerCase()
  if (form !== 'hersteld' && form !== 'opgeknapt' && form !== 'overeengekomen') return false
  const from = words.some(({head, deprel, id}) => head === participle.id && deprel.startsWith('obl') && words.some((word) => word.head === id && word.form.toLowerCase() === 'van'))
  return subject?.upos === 'PRON' || (from && form === 'hersteld')
}

/** A clause with "dat" hangs on the verb. */
function hasClause(words: readonly ParsedWord[], {id}: ParsedWord): boolean {
  return words.some(({head, deprel}) => head === id && marks.has(deprel))
}

/** "Langer dan verwacht", "zoals afgesproken": the participle has no auxiliary of its own. */
function isComparison(words: readonly ParsedWord[], {id}: ParsedWord): boolean {
  return /^(?:dan|zoals|als)$/i.test(words[id - 2]?.form ?? '')
}
