import type {Document} from './model/document.ts'
import type {EnglishReader} from './model/facts.ts'
import {englishPassages} from './text/english.ts'
import {languageFacts} from './text/language/passages.ts'

/** The reader of English for `check`, loaded when the document has English in it: a Dutch letter costs nothing. */
export async function englishFor(document: Document, {wholePage = false}: {readonly wholePage?: boolean} = {}): Promise<EnglishReader | undefined> {
  return englishPassages(languageFacts(document, wholePage ? 'page' : 'content')).length > 0 ? (await import('./unified/english.ts')).readEnglish : undefined
}
