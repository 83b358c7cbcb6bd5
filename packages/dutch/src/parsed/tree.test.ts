import {describe, expect, it} from 'vitest'
import {relationName} from './relations.ts'
import {tree} from './tree.ts'
import type {ParsedWord} from './types.ts'

/** One word a line: form, lemma, upos, head, deprel, particle. */
function words(lines: string): ParsedWord[] {
  return lines.trim().split('\n').map((line, at) => {
    const [form = '', lemma = '', upos = '', head = '0', deprel = '', particle] = line.trim().split(' ')
    return {id: at + 1, form, lemma, upos, feats: '_', head: Number(head), deprel, start: 0, end: 0, spaceAfter: true, ...particle && {particle: Number(particle)}}
  })
}

describe('a tree', () => {
  it('has each word under the word it belongs to, with its part in the sentence', () => {
    expect(tree({words: words(`
      De de DET 2 det
      vergunning vergunning NOUN 6 nsubj:pass
      wordt worden AUX 6 aux:pass
      door door ADP 5 case
      ons ons PRON 6 obl:agent
      ingetrokken intrekken VERB 0 root`)})).toBe(`
ingetrokken (intrekken)                     kern van de zin
├ vergunning                                onderwerp van de lijdende vorm
│ └ De                                      lidwoord of aanwijzer
├ wordt (worden)                            hulpwerkwoord van de lijdende vorm
└ ons                                       wie het doet (lijdende vorm)
  └ door                                    voorzetsel`.slice(1))
  })

  it('shows a verb in two parts as one', () => {
    expect(tree({words: words('Wij wij PRON 2 nsubj\nstellen vaststellen VERB 0 root 3\nvast vast ADJ 2 compound:prt')})).toContain('stellen … vast (vaststellen)')
  })

  it('stays within its width, however deep it is and however long its words', () => {
    const deep = Array.from({length: 60}, (_, at) => `${'x'.repeat(at)}é x NOUN ${at} nmod`).join('\n')
    for (const width of [40, 80, 120]) for (const line of tree({words: words(deep)}, {width}).split('\n')) expect(Array.from(line).length).toBeLessThanOrEqual(width)
  })

  it('shows words in a circle too, and no control character', () => {
    const lines = tree({words: words('a\u001B[2J a X 2 dep\nb b X 1 dep')}).split('\n')
    expect(lines).toHaveLength(2)
    expect(lines.join('')).not.toContain('\u001B')
  })

  it('has a name for every label, or the label itself', () => {
    expect(['nsubj:outer', 'flat:name', 'nieuw'].map(relationName)).toEqual(['onderwerp', 'deel van de naam', 'nieuw'])
  })
})
