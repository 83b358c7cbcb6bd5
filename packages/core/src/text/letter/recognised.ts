import type {LetterFacts, LetterKind} from '../../model/letter.ts'

/** The kind of letter a rule goes by, as data for its messages. */
export interface Recognised {
  readonly soort: LetterKind
  /** The words that show it; empty when the user set the kind. */
  readonly bewijs: string
}

/** Of what kind a letter is, as far as a rule needs to know. */
export interface Recognition {
  readonly kind: Recognised
  /** For the finding: a person must decide when the kind is not sure. */
  readonly extras: {readonly unsure: boolean}
}

/** The kind the user set, or else the most likely one, when it is one of those that a rule is about. What is only a guess counts as nothing. */
export function recognise({kinds}: LetterFacts, set: string, text: string, wanted: readonly LetterKind[]): Recognition | undefined {
  if (isKind(set)) return wanted.includes(set) ? {kind: {soort: set, bewijs: ''}, extras: {unsure: false}} : undefined
  const guess = kinds[0]
  if (!guess?.likely || !wanted.includes(guess.kind)) return undefined
  const at = guess.cues[0]?.at
  return {kind: {soort: guess.kind, bewijs: at ? short(text.slice(...at)) : ''}, extras: {unsure: !guess.sure}}
}

const names: Readonly<Record<LetterKind, readonly [nl: string, en: string]>> = {
  besluit: ['een besluit', 'a decision'],
  afwijzing: ['een afwijzing', 'a refusal'],
  verzoek: ['een verzoek om informatie', 'a request for information'],
  uitnodiging: ['een uitnodiging', 'an invitation'],
  aanslag: ['een brief over betalen', 'a letter about paying'],
  herinnering: ['een herinnering', 'a reminder'],
  informatie: ['een brief met informatie', 'a letter with information']
}

/** "Dit lijkt een afwijzing: er staat ‘…’." */
export function dutchKind({soort, bewijs}: Recognised): string {
  return bewijs === '' ? `Dit is ${names[soort][0]}.` : `Dit lijkt ${names[soort][0]}, want er staat "${bewijs}".`
}

/** "This looks like a refusal, since it says …" */
export function englishKind({soort, bewijs}: Recognised): string {
  return bewijs === '' ? `This is ${names[soort][1]}.` : `This looks like ${names[soort][1]}, since it says "${bewijs}".`
}

function isKind(set: string): set is LetterKind {
  return Object.hasOwn(names, set)
}

function short(words: string): string {
  const one = words.replace(/\s+/g, ' ').trim()
  return one.length <= 80 ? one : `${one.slice(0, 76).replace(/\s\S*$/, '')} …`
}
