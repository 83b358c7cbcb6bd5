import type {ParsedWord} from '@testpanel/dutch'
import type {Range} from '../../model/document.ts'
import type {Match} from '../phrases.ts'
import {fitAdjective} from './adjective.ts'
import {merged, type Edit} from './edits.ts'
import {fitNoun} from './noun.ts'
import {fitVerb} from './verb.ts'

/** An alternative as a message names it, and how to put it in the text where that can be done cleanly. */
export interface Suggested {
  readonly shown: string
  readonly fit?: {readonly at: Range; readonly text: string}
}

/** The alternatives of a match, inflected to fit. Without a tree they are named only. */
export function suggestionsFor(match: Match, tree: readonly ParsedWord[] | undefined, text: string): readonly Suggested[] {
  return match.form.alternatives.map((alternative) => {
    const found = tree && fitIn(match, alternative, tree)
    const fit = found && merged(found.edits, text)
    return fit ? {shown: found.shown, fit} : {shown: alternative}
  })
}

function fitIn(match: Match, alternative: string, tree: readonly ParsedWord[]): {readonly edits: readonly Edit[]; readonly shown: string} | undefined {
  const {head, entry: {lemma}, form: {slots = []}} = match
  if (!head || !lemma) return undefined
  if (lemma.pos === 'verb') return fitVerb(match, alternative, tree)
  if (lemma.pos === 'adj') {
    const edit = fitAdjective(head, slots, alternative, tree)
    return edit && {edits: [{...edit, at: match.at}], shown: edit.text}
  }
  const edits = fitNoun(match, alternative, tree)
  return edits && {edits, shown: edits.at(-1)?.text ?? alternative}
}
