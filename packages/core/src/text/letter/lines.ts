import type {BlockKind, Facts, Sentence} from '../../model/facts.ts'
import type {Range} from '../../model/document.ts'
import type {LetterLine} from '../../model/letter.ts'

/** The form in which patterns look at text: lower case, single spaces, plain apostrophes, no soft hyphens. */
export function plainText(text: string): string {
  return text.replace(/\u00AD/g, '').replace(/[’‘ʼ]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase()
}

const objecting = /\bbezwaar(?! ?tegen uw)|\bbezwaarschrift|\bin beroep\b|\bberoep(?:schrift| aantekenen| instellen)|\bzienswijze|voorlopige voorziening|niet (?:mee |met dit besluit |met ons besluit |met deze beslissing |met ons )?eens\b|\bgriffierecht/

/** The lines and sentences of a document, with what they are in a letter. */
export function linesOf({text, structure}: Pick<Facts, 'text' | 'structure'>): readonly LetterLine[] {
  const bold = new Map(structure.strong.map(([start, end]) => [start, end]))
  const found: LetterLine[] = []
  let objection = false
  for (const block of text.blocks) {
    let first = true
    for (const sentence of block.sentences) {
      const plain = plainText(text.text.slice(...sentence.at))
      if (plain === '') continue
      const alone = isAlone(text.text, sentence.at)
      const heading = isHeading(block.kind, sentence, plain, alone, bold)
      const item = block.kind === 'item' || block.kind === 'cell' || /^(?:[-•–*]|\d{1,2}[.)]|[a-z][.)])\s/.test(plain)
      const mentions = objecting.test(plain)
      // What follows on an objection, up to the next heading or subject, is about it too: where to send it, what to put in it.
      objection = mentions || (objection && !heading && !(first && !item && isOther(plain)))
      found.push({
        at: sentence.at, plain, heading, item, objection,
        marked: heading && (block.kind !== 'paragraph' || (bold.get(sentence.at[0]) ?? 0) >= sentence.at[1] - 1),
        running: !heading && !item && block.kind !== 'title' && /[.?!:;]["”’')]*$/.test(plain) && sentence.words.length > 2,
        variable: sentence.words.some(({variable}) => variable)
      })
      first = false
    }
  }
  return found
}

/** A new paragraph about something else than how to object. */
function isOther(plain: string): boolean {
  return !/^(?:zet|schrijf|stuur|ga naar|online|met een brief|log in|per post|digitaal|dat kan|dan |u kunt (?:dan|ook|uw)|uw (?:brief|bezwaar)|het bezwaar|college|postbus|\d{4} ?[a-z]{2}\b|tegelijk|ons besluit geldt)/.test(plain)
}

/** Is the sentence a line by itself? */
function isAlone(text: string, [start, end]: Range): boolean {
  return (start === 0 || /\n\s*$/.test(text.slice(Math.max(0, start - 4), start))) && (end >= text.length || /^\s*\n/.test(text.slice(end, end + 4)))
}

function isHeading(kind: BlockKind, {at, words}: Sentence, plain: string, alone: boolean, bold: ReadonlyMap<number, number>): boolean {
  if (kind === 'heading' || kind === 'title') return true
  if (kind !== 'paragraph' || !alone || words.length > 12) return false
  return (bold.get(at[0]) ?? 0) >= at[1] - 1 || (/[\p{L}\p{N}?]$/u.test(plain) && !/^[-•*]/.test(plain))
}
