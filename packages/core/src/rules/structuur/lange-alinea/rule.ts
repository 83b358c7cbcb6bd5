import {rule} from '../../../model/rule.ts'

interface Alinea {
  readonly woorden: number
  readonly zinnen: number
}

/** Paragraphs that are too long to look through. Basis: Dijk en Waard heldere taal, Klinkende Taal. */
export default rule({
  id: 'lange-alinea',
  title: {nl: 'Lange alinea', en: 'Long paragraph'},
  needs: ['text'],
  level: 'warning',
  basis: ['B1', 'Dijk en Waard heldere taal'],
  presets: ['b1-brief', 'b1-web'],
  options: {woorden: 120},
  messages: {
    nl: {
      lang: ({woorden, zinnen}: Alinea) => ({
        what: `Deze alinea heeft ${zinnen === 1 ? '1 zin' : `${zinnen} zinnen`} en ${woorden} woorden.`,
        why: 'Een groot blok tekst schrikt af. De lezer vindt niet terug wat hij zoekt.',
        todo: 'Maak er twee of meer alinea\'s van. Zet in elke alinea één onderwerp.'
      })
    },
    en: {
      lang: ({woorden, zinnen}) => ({
        what: `This paragraph has ${zinnen === 1 ? '1 sentence' : `${zinnen} sentences`} and ${woorden} words.`,
        why: 'A large block of text puts readers off. They do not find what they look for.',
        todo: 'Make two or more paragraphs of it. Give each paragraph one subject.'
      })
    }
  },
  inapplicable: ({text}) => text.blocks.every(({kind}) => kind !== 'paragraph'),
  check({text: {text, blocks}}, {woorden: most}, report) {
    for (const {kind, sentences} of blocks) {
      const first = sentences[0], last = sentences.at(-1)
      // Lines that a writer broke are an address or a list, no paragraph.
      if (kind !== 'paragraph' || !first || !last || isListed(text.slice(first.at[0], last.at[1]))) continue
      const woorden = sentences.reduce((sum, {words}) => sum + words.length, 0)
      const zinnen = sentences.filter(({words}) => words.length > 2).length
      if (woorden > most) report('lang', first.at, {woorden, zinnen}, woorden > most * 1.5 ? {} : {level: 'advice'})
    }
  }
})

function isListed(content: string): boolean {
  return content.split('\n').length > 4
}
