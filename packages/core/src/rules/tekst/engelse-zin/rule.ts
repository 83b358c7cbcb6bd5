import {rule} from '../../../model/rule.ts'

/** Sentences in English that are hard to read: those of which at least five of the seven formulas of retext-readability say so, for readers of 16 years old. */
export default rule({
  id: 'engelse-zin',
  title: {nl: 'Moeilijke Engelse zin', en: 'Hard sentence in English'},
  needs: ['english'],
  level: 'advice',
  basis: ['WCAG 3.1.5', 'retext-readability'],
  presets: ['b1-brief', 'b1-web'],
  options: {},
  messages: {
    nl: {
      moeilijk: () => ({
        what: 'Deze Engelse zin is moeilijk.',
        why: 'Voor veel lezers is Engels een tweede taal. Zij kennen de gewone woorden, maar geen ambtelijke woorden.',
        todo: 'Maak er korte zinnen van met gewone woorden. Schrijf bijvoorbeeld "you must" en niet "you are obliged to".'
      })
    },
    en: {
      moeilijk: () => ({
        what: 'This sentence in English is hard to read.',
        why: 'For many readers English is a second language. They know the everyday words, but not the official ones.',
        todo: 'Make short sentences of it with everyday words. Write for instance "you must" and not "you are obliged to".'
      })
    }
  },
  inapplicable: ({english}) => english.passages.length === 0,
  check({english}, _options, report) {
    for (const {at} of english.hard) report('moeilijk', at, {})
  }
})
