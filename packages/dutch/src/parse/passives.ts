import {isState, takesZijn} from './participles.ts'

/** A word with what is thought of it so far. */
export interface Draft { readonly word: string; readonly upos: string; readonly feats: string; readonly head: number; readonly deprel: string }

const hebben = new Set('heb hebt heeft hebben had hadden gehad'.split(' '))
const krijgen = new Set('krijg krijgt krijgen kreeg kregen gekregen'.split(' '))
const worden = new Set('word wordt worden werd werden geworden'.split(' '))
const zijn = new Set('ben bent is zijn was waren geweest wezen'.split(' '))

/**
 * Makes the labels of auxiliaries, subjects and agents agree: the network labels each word by itself, but a subject is one of a passive only if its verb has
 * a passive auxiliary. Gives the label per word.
 */
export function settlePassives(sentence: readonly Draft[]): string[] {
  const labels = sentence.map(({word, upos, head, deprel}) => {
    if (!/^aux\b/.test(deprel)) return deprel
    return upos === 'PRON' ? 'nmod:poss' : auxiliary(word.toLowerCase(), sentence[head - 1], deprel) // "zijn best" and "zijn gekomen"
  })
  const perfect = new Set<number>()
  const children = sentence.map((): number[] => [])
  sentence.forEach(({word, head}, at) => {
    children[head - 1]?.push(at)
    if (labels[at] === 'aux' && hebben.has(word.toLowerCase())) perfect.add(head)
  })
  sentence.forEach(({word, head}, at) => { // "heeft zijn best gedaan" has no passive
    if (labels[at] === 'aux:pass' && perfect.has(head) && zijn.has(word.toLowerCase())) labels[at] = 'aux'
  })
  const has = (head: number, test: (label: string, word: string) => boolean) =>
    (children[head - 1] ?? []).some((child) => test(labels[child] ?? '', sentence[child]?.word.toLowerCase() ?? ''))
  const sharesPassive = (verb: number) => labels[verb - 1] === 'conj' && !isActive(sentence[verb - 1]) && has(sentence[verb - 1]?.head ?? 0, (other) => other === 'aux:pass')
  return labels.map((label, at) => {
    const head = sentence[at]?.head ?? 0
    const passive = has(head, (other) => other === 'aux:pass')
    if (label === 'nsubj' && passive) return 'nsubj:pass'
    if (label === 'nsubj:pass' && !passive && !sharesPassive(head)) return 'nsubj'
    if (label === 'obl' && passive && has(at + 1, (other, word) => other === 'case' && word === 'door')) return 'obl:agent'
    return label
  })
}

/**
 * "heeft" is never passive, "wordt" with a participle always, "is" with a participle unless that is one of change or of a state. "krijgen" may be either;
 * other auxiliaries are not.
 */
function auxiliary(word: string, verb: Draft | undefined, label: string): string {
  const participle = verb && !isActive(verb)
  if (worden.has(word)) return participle ? 'aux:pass' : 'cop'
  if (krijgen.has(word)) return label
  if (!zijn.has(word) || !verb) return 'aux'
  if (!participle) return verb.upos === 'VERB' || label === 'aux' ? 'aux' : 'cop'
  return isState(verb.word) ? 'cop' : takesZijn(verb.word) ? 'aux' : 'aux:pass'
}

function isActive(verb: Draft | undefined): boolean {
  return !verb?.feats.includes('VerbForm=Part')
}
