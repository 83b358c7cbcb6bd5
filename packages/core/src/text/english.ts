import type {EnglishFacts, EnglishReader, LanguageFacts, Passage} from '../model/facts.ts'

/** The passages that are in English, marked so or not. */
export function englishPassages({passages}: Pick<LanguageFacts, 'passages'>): readonly Passage[] {
  return passages.filter(({lang}) => lang === 'en' || lang.startsWith('en-'))
}

/** What the reader of English says of the English passages. Throws where there are such passages and no reader. */
export function englishFacts(text: string, languages: Pick<LanguageFacts, 'passages'>, reader: EnglishReader | undefined): EnglishFacts {
  const passages = englishPassages(languages)
  if (passages.length > 0 && !reader) throw new Error('no reader of English')
  const hard = passages.flatMap(({at: [from, to]}) => reader?.(text.slice(from, to)).map((remark) => ({...remark, at: [from + remark.at[0], from + remark.at[1]] as const})) ?? [])
  return {passages, hard}
}
