import type {Document} from '../model/document.ts'
import type {Facts} from '../model/facts.ts'
import {textFacts} from './facts.ts'
import {structureFacts} from './structure.ts'

/** The facts of a document, each worked out when a rule first asks for it. */
export function factsOf(document: Document): Facts {
  const once = <K extends keyof Facts>(name: K, make: () => Facts[K]): PropertyDescriptor => ({
    configurable: true,
    enumerable: true,
    get(this: Facts) {
      const value = make()
      Object.defineProperty(this, name, {value, enumerable: true})
      return value
    }
  })
  return Object.defineProperties({} as Facts, {
    text: once('text', () => textFacts(document)),
    structure: once('structure', () => structureFacts(document))
  })
}
