import type {BlockKind, Facts, Sentence} from '../../model/facts.ts'
import type {Range} from '../../model/document.ts'
import type {LetterLine} from '../../model/letter.ts'

/**
 * The form in which patterns look at text: lower case, single spaces, plain apostrophes, no soft hyphens. The reader is always
 * "u" and the writer always "wij": a pattern need not know that some write "je", "we" or "ik". Its letters are a-z, ß-ö and ø-ɏ, those of names in
 * Latin script: a class of Unicode takes ten times as long before its first use, and there are a hundred patterns.
 */
function plainText(text: string): string {
  return text.replace(/\u00AD/g, '').replace(/[’‘ʼ]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase()
    .replace(/(?<![a-zß-öø-ɏ'-])(?:je|jij|jullie)(?![a-zß-öø-ɏ'-])/g, 'u').replace(/(?<![a-zß-öø-ɏ'-])(?:jouw)(?![a-zß-öø-ɏ'-])/g, 'uw').replace(/(?<![a-zß-öø-ɏ'-])(?:we|ik)(?![a-zß-öø-ɏ'-])/g, 'wij')
}

/** A postcode, in lower case; "in 2026 de volgende" is none. As a source for patterns. */
export const postcode = String.raw`\b[1-9]\d{3} ?(?!(?:de|te|en|in|op|om|is|of|er|ze|we|al|nu)\b)[a-z]{2}\b`

/** A cell with more words is no cell of a table of facts: mail is laid out in tables. */
const longestCell = 20

const objecting = /(?<!\bgeen )\bbezwaar|\bin beroep\b|\bberoep(?:schrift| aantekenen| instellen)|voorlopige voorziening|\bniet (?:mee |met (?:dit|ons|deze|het) (?:besluit |beslissing )?)?eens\b|\bgriffierecht/
/** About an objection that was made before: this letter answers it. */
const objected = /\buw bezwaar(?:schrift)?\b(?!.*\b(?:kunt|stuur|stuurt|maak|zet|schrijf|vermeld|dient|moet|sturen)\b)(?<!\b(?:kunt|stuur|stuurt|maak|zet|schrijf|vermeld|dient|moet|sturen)\b.*)|\bbezwaarschrift in tegen\b|\bmaakte .*\bbezwaar\b/

/** The lines and sentences of a document, with what they are in a letter. */
export function linesOf({text, structure}: Pick<Facts, 'text' | 'structure'>): readonly LetterLine[] {
  const bold = new Map(structure.strong.map(([start, end]) => [start, end]))
  const found: LetterLine[] = []
  let objection = false
  for (const block of text.blocks) {
    let first = true
    const size = block.sentences.reduce((sum, {words}) => sum + words.length, 0)
    for (const sentence of block.sentences) {
      const plain = plainText(text.text.slice(...sentence.at))
      if (plain === '') continue
      const alone = isAlone(text.text, sentence.at)
      const heading = isHeading(block.kind, sentence, plain, alone, bold)
      const item = block.kind === 'item' || (block.kind === 'cell' && size <= longestCell) || /^(?:[-•–*]|\d{1,2}[.)]|[a-z][.)])\s/.test(plain)
      const marked = heading && (block.kind !== 'paragraph' || (bold.get(sentence.at[0]) ?? 0) >= sentence.at[1] - 1)
      const mentions = objecting.test(plain) && !objected.test(plain)
      // What follows on an objection, up to the next heading or subject, is about it too: where to send it, what to put in it.
      objection = mentions || (objection && !(heading && marked) && !((first || heading) && !item && isOther(plain)))
      found.push({
        at: sentence.at, plain, heading, item, objection,
        marked,
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
  return !/^(?:zet|schrijf|stuur|ga naar|online|met een brief|log in|per post|digitaal|dat kan|dan |u kunt (?:dan|ook|uw)|uw (?:brief|bezwaar)|het bezwaar|college|gemeente [a-zß-öø-ɏ]+$|burgemeester|de heffingsambtenaar|postbus|\d{4} ?[a-z]{2}\b|tegelijk|ons besluit geldt)/.test(plain)
}

/** Is the sentence a line by itself? */
function isAlone(text: string, [start, end]: Range): boolean {
  return (start === 0 || /\n\s*$/.test(text.slice(Math.max(0, start - 4), start))) && (end >= text.length || /^\s*\n/.test(text.slice(end, end + 4)))
}

function isHeading(kind: BlockKind, {at, words}: Sentence, plain: string, alone: boolean, bold: ReadonlyMap<number, number>): boolean {
  if (kind === 'heading' || kind === 'title') return true
  if (kind !== 'paragraph' || !alone || words.length > 16) return false
  return (bold.get(at[0]) ?? 0) >= at[1] - 1 || (/[\p{L}\p{N}?]$/u.test(plain) && !/^[-•*]/.test(plain))
}
