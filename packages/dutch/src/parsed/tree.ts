import {relationName} from './relations.ts'
import type {ParsedSentence, ParsedWord} from './types.ts'

export interface TreeOptions {
  /** Columns of a line; 80 unless told, never less than 40. */
  readonly width?: number
  /** What to call a label; Dutch names unless told. */
  readonly nameOf?: (deprel: string) => string
}

/** Deeper branches are not drawn further to the right, so that the words stay readable. */
const deepest = 10

/** A sentence as a tree for people: each word under the word it belongs to, with its part in the sentence beside it. */
export function tree({words}: Pick<ParsedSentence, 'words'>, {width = 80, nameOf = relationName}: TreeOptions = {}): string {
  const right = Math.min(36, Math.floor(Math.max(40, width) * 0.45)), left = Math.max(40, width) - right - 1
  return branches(words).map(({word, stem}) => `${fit(`${stem}${nameWord(word, words)}`, left)} ${shorten(nameOf(word.deprel), right)}`.trimEnd()).join('\n')
}

interface Branch { readonly word: ParsedWord; readonly stem: string }

/** The words from the root down, each with the lines drawn before it. What hangs on nothing, or in a circle, comes at the end. */
function branches(words: readonly ParsedWord[]): readonly Branch[] {
  const under = new Map<number, ParsedWord[]>()
  for (const word of words) {
    const own = under.get(word.head)
    if (own) own.push(word)
    else under.set(word.head, [word])
  }
  const drawn: Branch[] = [], seen = new Set<ParsedWord>()
  for (const top of [...under.get(0) ?? [], ...words]) {
    const waiting = [{word: top, stem: '', below: '', depth: 0}]
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const {word, stem, below, depth} = next
      if (seen.has(word)) continue
      seen.add(word)
      drawn.push({word, stem})
      const children = under.get(word.id) ?? []
      for (const [at, child] of [...children.entries()].toReversed()) {
        const isLast = at === children.length - 1, isDeep = depth >= deepest
        waiting.push({word: child, depth: depth + 1, stem: isDeep ? `${below}… ` : `${below}${isLast ? '└ ' : '├ '}`, below: isDeep ? below : `${below}${isLast ? '  ' : '│ '}`})
      }
    }
  }
  return drawn
}

/** "krijgt (krijgen)"; of a separable verb both parts: "stelt … vast (vaststellen)". */
function nameWord({form, lemma, particle, upos, id}: ParsedWord, words: readonly ParsedWord[]): string {
  const other = particle === undefined ? undefined : words[particle - 1]
  const whole = other ? other.id > id ? `${form} … ${other.form}` : `${other.form} … ${form}` : form
  return (upos === 'VERB' || upos === 'AUX') && lemma !== whole.toLowerCase() ? `${whole} (${lemma})` : whole
}

function fit(text: string, width: number): string {
  const short = shorten(text, width)
  return short + ' '.repeat(Math.max(0, width - Array.from(short).length))
}

/** Cut by characters, never through one, with a sign that it was; control characters are shown as a block. */
function shorten(text: string, width: number): string {
  const shown = Array.from(text.slice(0, width * 4).replace(/\p{C}/gu, '\u25AF'))
  return shown.length > width ? `${shown.slice(0, width - 1).join('')}…` : shown.join('')
}
