import type {Range} from '../model/document.ts'

/**
 * Placeholders that document generators and mail programs write in plain text: «Aanhef», [[zaak.kenmerk]], {{voornaam}},
 * ${naam}, $ZAAKNUMMER$, <<Naam>>. They stay in one block.
 */
const placeholder = /«[^«»\n]{1,80}»|\[\[[^[\]\n]{1,200}\]\]|\{\{[^{}\n]{1,200}\}\}|\$\{[^{}\n]{1,80}\}|\$[A-Z][A-Z0-9_]{1,40}\$|<<[\p{L}][^<>\n]{0,80}>>/gu

/** Ranges of `text` that are never judged: what the reader marked, and every placeholder; sorted, without overlap. */
export function variables(text: string, marked: readonly Range[]): readonly Range[] {
  const found = [...text.matchAll(placeholder)].map(({index, 0: match}): Range => [index, index + match.length])
  return merge([...marked, ...found])
}

/** Sorts ranges and joins those that overlap. */
function merge(ranges: readonly Range[]): readonly Range[] {
  const merged: Range[] = []
  for (const range of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1)
    if (last && range[0] < last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], range[1])]
    else merged.push(range)
  }
  return merged
}
