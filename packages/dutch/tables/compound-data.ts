import {readFileSync} from 'node:fs'

/** A noun of the list: its class, and for a compound where its head begins. */
export interface Noun { word: string; type: string; singular: string; head: number | undefined; modifier: string }

/** The nouns of nouns.tsv in small letters; compounds whose head cannot be found in the word are left out. */
export function readNouns(path: string): Noun[] {
  const nouns: Noun[] = []
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [word = '', type = '', parts, head = '', modifier = '', , singular = ''] = line.split('\t')
    if (!/^[a-zà-öø-þ][a-zà-öø-þ'-]*[a-zà-öø-þ]$/.test(word)) continue
    const one = singular.split('; ')[0] || word
    if (!parts) {
      nouns.push({word, type, singular: one, head: undefined, modifier: ''})
      continue
    }
    const at = headStart(word, one, head)
    if (at !== undefined) nouns.push({word, type, singular: one, head: at, modifier})
  }
  return nouns
}

function headStart(word: string, singular: string, head: string): number | undefined {
  for (const whole of [word, singular]) {
    const at = whole.length - head.length
    if (at > 1 && whole.endsWith(head) && word.startsWith(whole.slice(0, at))) return at
  }
  return undefined
}
