import {rule} from '../../../model/rule.ts'
import type {Range} from '../../../model/document.ts'
import type {Block, Sentence} from '../../../model/facts.ts'

interface Wet {
  readonly wet: string
  readonly aantal: number
}

/** Articles of law in running text. One at a time is advice: a decision must name its ground. Several in a paragraph hide what is decided. */
export default rule({
  id: 'wetsverwijzing',
  title: {nl: 'Wetsartikel in de tekst', en: 'Article of law in the text'},
  needs: ['text'],
  level: 'warning',
  basis: ['B1', 'Heerlijk Helder'],
  presets: ['b1-brief', 'b1-web'],
  options: {max: 1},
  messages: {
    nl: {
      een: ({wet}: Wet) => ({
        what: `Hier staat "${wet}" midden in de tekst.`,
        why: 'De meeste lezers kennen de wet niet. De verwijzing haalt hen uit de zin.',
        todo: 'Zeg in gewone woorden wat de regel is. Zet het artikel aan het eind van de brief, bij "Op welke wet is dit besluit gebaseerd?".'
      }),
      veel: ({wet, aantal}: Wet) => ({
        what: `In deze alinea staan ${aantal} verwijzingen naar de wet, zoals "${wet}".`,
        why: 'Door zoveel artikelen ziet de lezer niet meer wat u besluit en waarom.',
        todo: 'Zeg in gewone woorden wat de regel is. Zet de artikelen samen aan het eind van de brief.'
      })
    },
    en: {
      een: ({wet}) => ({
        what: `"${wet}" stands in the middle of the text.`,
        why: 'Most readers do not know the law. The reference takes them out of the sentence.',
        todo: 'Say what the rule is in ordinary words. Put the article at the end of the letter.'
      }),
      veel: ({wet, aantal}) => ({
        what: `This paragraph has ${aantal} references to the law, such as "${wet}".`,
        why: 'With so many articles the reader no longer sees what you decide and why.',
        todo: 'Say what the rule is in ordinary words. Put the articles together at the end of the letter.'
      })
    }
  },
  inapplicable: ({text}) => text.words === 0,
  check({text}, {max}, report) {
    let collected = false
    for (const block of text.blocks) {
      // Under a heading of its own, or at the end of the letter, the articles are where they belong.
      if (block.kind === 'heading') collected = /wet|grondslag|juridisch|regels/i.test(text.text.slice(...block.at))
      if (collected || block.kind !== 'paragraph' || isReferenceLine(block, text.text)) continue
      const found = block.sentences.filter((sentence) => !saysWhere(sentence)).flatMap((sentence) => articles(sentence, text.text))
      const first = found[0]
      if (!first) continue
      const wet = text.text.slice(...first).replace(/\s+/g, ' ')
      if (found.length > max) report('veel', first, {wet, aantal: found.length})
      else report('een', first, {wet, aantal: 1}, {level: 'advice'})
    }
  }
})

const law = /^(?:awb|wmo|participatiewet|jeugdwet|gemeentewet|wegenverkeerswet|woningwet|omgevingswet|leerplichtwet|wet|besluit|verordening|grondwet|avg|apv|bw|wgs|wvg|brp)/i

/** "Artikel 4:17 van de Awb", "art. 8, lid 2": the article with the law behind it. An article of these very rules ("artikel 3") in a contract is one too. */
function articles({words}: Sentence, text: string): readonly Range[] {
  return words.flatMap(({kind, at, lower, variable}, i): Range[] => {
    if (variable || (kind !== 'article' && !/^(?:artikel(?:en)?|art\.)$/.test(lower))) return []
    if (kind !== 'article' && !/^\d/.test(words[i + 1]?.text ?? '')) return []
    const named = words.slice(i + 1, i + 9).findIndex((word) => law.test(word.text))
    const last = named >= 0 && !/[.;:]\s/.test(text.slice(at[1], words[i + 1 + named]?.at[0])) ? words[i + 1 + named] : kind === 'article' ? words[i] : words[i + 1]
    return [[at[0], last?.at[1] ?? at[1]]]
  })
}

/** "Dat staat in artikel 7 van de Paspoortwet" is the plain way to name a law. */
function saysWhere({words}: Sentence): boolean {
  return words.length <= 20 && words.some(({lower}) => lower === 'staat' || lower === 'staan')
}

/** "Gelet op artikel 4:17 Awb;", "Wettelijke grondslag: artikel 3" and a line that begins with the article only name the law. */
function isReferenceLine({at}: Block, text: string): boolean {
  return /^(?:art(?:ikel|\.)\s|gelet op|wettelijke|op grond van artikel[^.]*;|dit besluit is (?:gebaseerd|genomen)|(?:de )?wet(?:ten)? en regels|grondslag)/i.test(text.slice(...at))
}
