import type {ParsedWord} from '@testpanel/dutch'
import {childrenOf} from '../phrases/grammar.ts'

type Tree = readonly ParsedWord[]

/** Verbs whose perfect has "is": "is begonnen". Some of them have "heeft" as well. */
const withZijn = new Set(('komen gaan blijven worden zijn gebeuren beginnen lukken vertrekken verdwijnen verschijnen vallen stijgen dalen groeien sterven ontstaan slagen stoppen starten '
  + 'veranderen eindigen verlopen vervallen mislukken verhuizen trouwen overlijden schrikken toenemen afnemen lopen rijden reizen vergeten').split(' '))
const withBoth = new Set('stoppen starten veranderen verhuizen lopen rijden reizen vergeten eindigen beginnen'.split(' '))

/** Whether something is done to the subject: "wordt betaald", "is betaald door". */
export function isPassive(verb: ParsedWord, tree: Tree): boolean {
  return childrenOf(verb, tree).some(({deprel, lemma}) => deprel === 'aux:pass' || deprel === 'nsubj:pass' || (deprel === 'aux' && lemma === 'worden'))
    || (verb.feats.includes('VerbForm=Part') && !childrenOf(verb, tree).some(({deprel}) => deprel.startsWith('aux')))
}

/** Whether the perfect of another verb goes with the auxiliary that stands there: "heeft gestart" is no "heeft begonnen". */
export function auxiliaryFits(verb: ParsedWord, base: string, part: string, tree: Tree): boolean {
  const auxiliary = childrenOf(verb, tree).find(({deprel, lemma}) => deprel === 'aux' && (lemma === 'hebben' || lemma === 'zijn'))
  if (!auxiliary) return true
  const whole = part.trim() + base
  const zijn = withZijn.has(whole) || withZijn.has(base), both = withBoth.has(whole) || withBoth.has(base)
  return both || (auxiliary.lemma === 'zijn') === zijn
}

/** The subject of a verb, also where it hangs on the verb that this one belongs to. */
export function subjectOf(verb: ParsedWord, tree: Tree): ParsedWord | undefined {
  const own = childrenOf(verb, tree).find(({deprel}) => deprel.startsWith('nsubj'))
  if (own) return own
  const above = verb.deprel === 'conj' || verb.deprel === 'xcomp' || verb.deprel.startsWith('advcl') ? tree[verb.head - 1] : undefined
  return above && childrenOf(above, tree).find(({deprel}) => deprel.startsWith('nsubj'))
}
