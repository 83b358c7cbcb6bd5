/** A sorted list of words with a number each, from 1, as text that compresses well: a generated file holds one. */
export interface PackedWords {
  /** The letters of each word after what it shares with the word before, its last letter a capital. */
  readonly letters: string
  /** How many letters each word shares with the word before, counted from "0". */
  readonly shared: string
  /** The number of each word, counted from the code `zero`. */
  readonly values: string
  readonly zero: number
}

/** Words in a tree of letters, for looking up a word and every word that begins at a place. */
export interface WordTree {
  /** The number of a word, or 0 where the list does not have it. */
  value(word: string): number
  /** Calls `found` for each listed word that begins at `from`, shortest first, with where it ends and its number. */
  each(text: string, from: number, found: (end: number, value: number) => void): void
}

const firstShared = 48
/** Letters of the longest word that can be packed: what it shares with the word before is one sign, up to "~". */
const longestWord = 78

/**
 * Reads packed words into a tree in one pass. A node's first child is the node after it, its next sibling is in `next`; the tree of 100,000 words takes
 * some 2 MB and a few milliseconds.
 */
export function readWords({letters, shared, values, zero}: PackedWords): WordTree {
  const letter = new Uint16Array(letters.length), next = new Int32Array(letters.length), value = new Uint16Array(letters.length)
  const parent = new Uint8Array(letters.length)
  const path = new Int32Array(longestWord + 1).fill(-1)
  let node = 0, before = 0
  for (let word = 0; word < values.length; word++) {
    let depth = shared.charCodeAt(word) - firstShared
    if (depth < before) next[path[depth] ?? 0] = node
    for (let last = false; !last; depth++) {
      const code = letters.charCodeAt(node), small = lowerCode(code)
      last = small !== code
      if (depth > 0) parent[path[depth - 1] ?? 0] = 1
      letter[node] = small
      path[depth] = node
      if (last) value[node] = values.charCodeAt(word) - zero
      node++
    }
    before = depth
  }
  return tree(letter, next, value, parent)
}

/** The code of the small letter; a table is faster than toLowerCase for each of half a million letters. */
function lowerCode(code: number): number {
  if (code < 65 || code > 90 && code < 192) return code
  if (code <= 90 || code <= 222 && code !== 215) return code + (code < 223 ? 32 : 0)
  return code
}

function tree(letter: Uint16Array, next: Int32Array, value: Uint16Array, parent: Uint8Array): WordTree {
  const child = (node: number, code: number): number => {
    let at = node < 0 ? 0 : parent[node] ? node + 1 : -1
    while (at >= 0 && letter[at] !== code) at = next[at] || -1
    return letter.length ? at : -1
  }
  return {
    value(word) {
      let node = -1
      for (let at = 0; at < word.length; at++) {
        node = child(node, word.charCodeAt(at))
        if (node < 0) return 0
      }
      return node < 0 ? 0 : value[node] ?? 0
    },
    each(text, from, found) {
      let node = -1
      for (let at = from; at < text.length; at++) {
        node = child(node, text.charCodeAt(at))
        if (node < 0) return
        if (value[node]) found(at + 1, value[node] ?? 0)
      }
    }
  }
}
