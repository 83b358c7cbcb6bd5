import {existsSync, readFileSync} from 'node:fs'

/** A sentence as Frog (van den Bosch and others 2007) sees it: CGN tags as the treebanks write them and its tree in the terms of Alpino, heads from 1. */
export interface Frogged { readonly words: readonly string[]; readonly xpos: readonly string[]; readonly heads: readonly number[]; readonly relations: readonly string[] }

/** Sentences of Frog's columns: number, word, three that are not asked for, tag, certainty, four more, head, relation; an empty line after each. None when there is no such file. */
export function readFrog(path: string): Frogged[] {
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8').split('\n\n').map((block) => frogged(block.split('\n').map((line) => line.split('\t')).filter(([id]) => /^\d+$/.test(id ?? ''))))
    .filter(({words}) => words.length > 0)
}

/** Frog joins names and fixed phrases with underscores; here they are words again that hang on the first, with the relation "mwu". */
function frogged(rows: readonly (readonly string[])[]): Frogged {
  const words: string[] = [], xpos: string[] = [], relations: string[] = [], rowHeads: (number | undefined)[] = [], firsts: number[] = []
  for (const row of rows) {
    const [word = '', tag = '', head, relation] = [row[1], row[5], row[11], row[12]]
    const tags = tag.split(/(?<=\))_/), parts = word.split('_')
    const whole = parts.length !== tags.length
    firsts.push(words.length + 1)
    ;(whole ? [word] : parts).forEach((part, at) => {
      words.push(part)
      xpos.push(cgn(tags[at] ?? ''))
      relations.push(at ? 'mwu' : relation ?? '')
      rowHeads.push(at ? undefined : Number(head))
    })
  }
  const heads = rowHeads.map((head, at) => head === undefined ? firsts.findLast((first) => first <= at) ?? 0 : head ? firsts[head - 1] ?? 0 : 0)
  return {words, xpos, heads, relations}
}

/** "N(soort,ev)" becomes "N|soort|ev". */
function cgn(tag: string): string {
  return tag.replace('()', '').replace(/\((.*)\)$/, '|$1').replaceAll(',', '|')
}

/** Frog's view on sentences that it got with these very words, by sentence; undefined where its words are others. */
export function alignFrog(sentences: readonly (readonly string[])[], frogged: readonly Frogged[]): (Frogged | undefined)[] {
  let at = 0
  return sentences.map((words) => {
    const wanted = letters(words)
    const ahead = frogged.slice(at, at + 20).findIndex((one) => letters(one.words) === wanted)
    if (ahead < 0) return undefined
    const found = frogged[at + ahead]
    at += ahead + 1
    return found?.words.length === words.length ? found : undefined
  })
}

function letters(words: readonly string[]): string {
  return words.join('').replace(/[ _]/g, '')
}
