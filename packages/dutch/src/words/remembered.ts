/** So many answers are kept: the words of a long letter some ten times over. */
const mostKept = 5000

/** A function of a word that keeps its answers, since the words of a text come back in it. When there are too many it forgets them all, so memory is bounded. */
export function remembered<Answer>(of: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, {readonly answer: Answer}>()
  return (word) => {
    const before = known.get(word)
    if (before) return before.answer
    const answer = of(word)
    if (known.size >= mostKept) known.clear()
    known.set(word, {answer})
    return answer
  }
}
