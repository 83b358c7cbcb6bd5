import type {Block, Facts, Sentence} from '../model/facts.ts'

/** The facts of some blocks of a text: what is said of words and sentences is of these alone. The trees are not made anew. */
export function factsOfPart(facts: Facts, keep: (block: Block) => boolean): Facts {
  const blocks = facts.text.blocks.filter(keep)
  const sentences = blocks.flatMap((block) => block.sentences)
  const kept = new Set<Sentence>(sentences)
  const text = {...facts.text, blocks, sentences, words: sentences.reduce((sum, {words}) => sum + words.length, 0), cut: sentences.filter(({cut}) => cut).length}
  return Object.create(facts, {
    text: {value: text, enumerable: true},
    syntax: {get: () => ({sentences: facts.syntax.sentences.filter(({sentence}) => kept.has(sentence))}), enumerable: true}
  }) as Facts
}
