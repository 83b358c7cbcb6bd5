import type {Model} from '@testpanel/dutch'
import type {Document} from '../model/document.ts'
import type {EnglishReader, FactName, Facts, SectionFacts} from '../model/facts.ts'
import type {PageFacts} from '../model/page.ts'
import {englishFacts, englishPassages} from './english.ts'
import {textFacts} from './facts.ts'
import {languageFacts} from './language/passages.ts'
import {letterFacts} from './letter/index.ts'
import {partFacts} from './parts/index.ts'
import {structureFacts} from './structure.ts'
import {syntaxFacts} from './syntax.ts'

/** What facts are made with and a document does not hold. */
export interface Resources {
  /** The model of Dutch, for `syntax`. */
  readonly model?: Model | undefined
  /** The reader of English, for `english`; a document without English does not need it. */
  readonly english?: EnglishReader | undefined
  /** What engines saw on the page, for `page`. */
  readonly page?: PageFacts | undefined
  /** Look at what stands on every page of a site too: menus, the top and the bottom, questions about cookies. */
  readonly wholePage?: boolean
  /** How hard the parts of a text are, for `sections`; stands on `syntax`. */
  readonly sections?: (facts: Facts) => SectionFacts
}

/** What is missing for a fact that can't be had without some resource; undefined when it can be had. */
export function missing(name: FactName, {model, english, page}: Resources, facts: Facts): 'no-model' | 'no-english' | 'no-page' | undefined {
  if ((name === 'syntax' || name === 'sections') && model === undefined) return 'no-model'
  if (name === 'page' && page === undefined) return 'no-page'
  return name === 'english' && english === undefined && englishPassages(facts.languages).length > 0 ? 'no-english' : undefined
}

/** The facts of a document, each worked out when a rule first asks for it. Throws when asked for one that is not within the resources. */
export function factsOf(document: Document, {model, english, page, wholePage = false, sections}: Resources = {}): Facts {
  const extent = wholePage ? 'page' : 'content'
  const once = <K extends keyof Facts>(name: K, make: (facts: Facts) => Facts[K]): PropertyDescriptor => ({
    configurable: true,
    enumerable: true,
    get(this: Facts) {
      const value = make(this)
      Object.defineProperty(this, name, {value, enumerable: true})
      return value
    }
  })
  return Object.defineProperties({} as Facts, {
    languages: once('languages', () => languageFacts(document, extent)),
    english: once('english', ({languages}) => englishFacts(document.text, languages, english)),
    text: once('text', ({languages}) => textFacts(document, languages, extent)),
    structure: once('structure', () => structureFacts(document)),
    parts: once('parts', () => partFacts(document)),
    letter: once('letter', (facts) => letterFacts(facts)),
    sections: once('sections', (facts) => {
      if (!sections) throw new Error('nothing to measure sections with')
      return sections(facts)
    }),
    page: once('page', () => {
      if (!page) throw new Error('no page')
      return page
    }),
    syntax: once('syntax', ({text}) => {
      if (!model) throw new Error('no model of Dutch')
      return syntaxFacts(text, model)
    })
  })
}
