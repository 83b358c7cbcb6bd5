import {commonWords} from './words.gen.ts'

/** A word that is not in the table of a language counts as one of which the share is 10^-5. */
const unknownBand = 50
const decade = Math.LN10 / 10

/** How much words speak for one language, as a natural logarithm, and how many of them do. */
export interface Score {
  readonly score: number
  readonly clues: number
}

/** The common words of some languages. For each word the clues it gives stand in a chain, since most words are of one language. */
export class ClueTable {
  readonly languages: readonly string[]
  readonly #first = new Map<string, number>()
  /** 64 × language + band. */
  readonly #codes: number[] = []
  /** Where the next clue of the same word stands. */
  readonly #next: (number | undefined)[] = []

  constructor(languages: readonly string[]) {
    this.languages = languages
    for (const [language, name] of languages.entries()) {
      for (const group of (commonWords[name] ?? '').split('|')) {
        const [band = '', words = ''] = group.split(':')
        for (const word of words.split(' ')) this.#add(word, language * 64 + Number(band))
      }
    }
  }

  #add(word: string, code: number): void {
    this.#next.push(this.#first.get(word))
    this.#first.set(word, this.#codes.push(code) - 1)
  }

  /** The score of each language, in the order of `languages`: naive Bayes. */
  scores(words: readonly string[]): readonly Score[] {
    const totals = this.languages.map(() => ({score: 0, clues: 0}))
    for (const word of words) {
      for (let clue = this.#first.get(word); clue !== undefined; clue = this.#next[clue]) {
        const code = this.#codes[clue] ?? 0
        const total = totals[code >> 6]
        if (!total) continue
        total.score += (unknownBand - (code & 63)) * decade
        total.clues++
      }
    }
    return totals
  }
}
