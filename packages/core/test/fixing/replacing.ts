import {check} from '../../src/check.ts'
import type {Document} from '../../src/model/document.ts'
import type {Report} from '../../src/model/finding.ts'
import {rule} from '../../src/model/rule.ts'

export const stamp = {author: 'Testpanel', date: '2026-11-22T09:30:00Z'}

/** A check with one rule that finds each pattern and offers its replacement as safe. */
export function replacing(pairs: readonly (readonly [pattern: RegExp, replacement: string])[]): (document: Document) => Report {
  const wording = () => ({what: 'x', why: '', todo: ''})
  const proef = rule({
    id: 'proef',
    title: {nl: 'proef', en: 'trial'},
    needs: ['text'],
    level: 'advice',
    basis: [],
    presets: [],
    options: {},
    messages: {nl: {gevonden: wording}, en: {gevonden: wording}},
    check({text: {text, blocks}}, _, report) {
      for (const {at: [start, end]} of blocks)
        for (const [pattern, replacement] of pairs)
          for (const {index, 0: word} of text.slice(start, end).matchAll(pattern))
            report('gevonden', [start + index, start + index + word.length], {}, {suggest: [{text: replacement, safe: true}]})
    }
  })
  return (document) => check(document, {rules: [{rule: proef, level: 'advice', options: {}}], ignore: [], known: new Set(['proef']), problems: []})
}

/** Phrases as the lists have them, also one whose replacement is replaced again. */
export const usual = replacing([
  [/\bderhalve\b/g, 'daarom'], [/\bindien\b/g, 'als'], [/\bdoor middel van\b/g, 'met'], [/\bd\.m\.v\./g, 'door middel van'], [/ \bechter\b/g, ''], [/€ 25,-/g, '€ 25'], [/\b3-5-2026\b/g, '3 mei 2026'],
  [/\bs&o\b/g, 'sport & <onderwijs>']
])
