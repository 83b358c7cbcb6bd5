import type {Range} from '../model/document.ts'
import {merge} from '../text/ranges.ts'

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
