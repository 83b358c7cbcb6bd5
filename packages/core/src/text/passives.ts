import {passives, type ParsedWord, type Passive} from '@testpanel/dutch'
import type {Range} from '../model/document.ts'
import type {SyntaxFacts, SyntaxSentence, TextFacts} from '../model/facts.ts'
import {isQuoted, runningSentences} from './running.ts'

/** A passive in running text, and which of three rules speaks of it: each is told once. */
export interface FoundPassive extends Passive {
  /** From the first to the last word of the verb. */
  readonly at: Range
  /** The words of the verb as they stand: "wordt … beoordeeld". */
  readonly words: string
  /** `hidden`: nobody says who acts, and the reader must know. Otherwise `worden` or `zijn`. */
  readonly speaker: 'hidden' | 'worden' | 'zijn'
  /** "door het college"; empty when nobody is named. */
  readonly doer: string
  /** The number of words of the sentence. */
  readonly length: number
}

/** What must, may or can be done is a question to the reader: is that me? "Zullen" is not. */
const duties = new Set('moeten dienen mogen kunnen hoeven behoren horen'.split(' '))

/** Three rules look at the same passives. */
const known = new WeakMap<SyntaxFacts, readonly FoundPassive[]>()

/** The passives in the writer's own running text. Several participles with one auxiliary count once. */
export function findPassives(facts: {readonly text: TextFacts; readonly syntax: SyntaxFacts}): readonly FoundPassive[] {
  const found = known.get(facts.syntax) ?? lookUp(facts)
  known.set(facts.syntax, found)
  return found
}

function lookUp({text, syntax}: {readonly text: TextFacts; readonly syntax: SyntaxFacts}): readonly FoundPassive[] {
  return runningSentences(syntax).flatMap((sentence) => {
    const seen = new Set<number>()
    return passives(sentence.words).flatMap((passive): FoundPassive[] => {
      if (seen.has(passive.auxiliary.id)) return []
      seen.add(passive.auxiliary.id)
      const [first, last] = [passive.auxiliary, passive.participle].toSorted((one, other) => one.id - other.id) as [ParsedWord, ParsedWord]
      const at: Range = [first.start, last.end]
      if (isQuoted(text, [first.start, first.end]) || isQuoted(text, [last.start, last.end])) return []
      const words = `${first.form}${last.id - first.id > 1 ? ' … ' : ' '}${last.form}`
      return [{...passive, at, words, speaker: speakerOf(passive), doer: doerOf(sentence, passive, text.text), length: sentence.sentence.words.length}]
    })
  })
}

/** "U kunt worden opgeroepen" is no question to the reader, and "mocht" is no permission. */
function speakerOf({subject, agent, modal, by, impersonal}: Passive): FoundPassive['speaker'] {
  if (agent) return by
  if (impersonal) return 'hidden'
  const isDuty = modal && duties.has(modal.lemma.toLowerCase()) && !/^(?:mocht|kunt$|kun$)/i.test(modal.form)
  return isDuty && !/^(?:u|je|jij|jullie)$/i.test(subject?.form ?? '') ? 'hidden' : by
}

/** The words from "door" to its noun, when they stand together. */
function doerOf({words}: SyntaxSentence, {agent}: Passive, text: string): string {
  const by = agent && words.find(({head, deprel}) => head === agent.id && deprel === 'case')
  return agent && by && by.id < agent.id && agent.id - by.id <= 6 ? text.slice(by.start, agent.end).replace(/\s+/g, ' ') : ''
}
