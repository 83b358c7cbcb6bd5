import type {PicturePart} from '../../../model/parts.ts'

/** A drawing in the page itself, with text in it. */
const drawn = /^data:image\/svg\+xml[\s\S]*?(?:<|%3c)text[\s>%/]/i
/** A file that is named after the text in it; not "textuur" and "textiel". */
const named = /(?:^|[^a-z])(?:text|tekst)(?!uu?r|ie?l)/i
/** Files that hold more than a sentence as a rule. */
const printed = /(?:^|[^a-z])(?:poster|flyer|folder|affiche|uitnodiging|aankondiging|advertentie|brief)(?![a-z])/i

/** What makes one suspect that a picture is made of text: the drawing itself, the name of its file with an alt text of a whole sentence, or the kind of thing it is. */
export function suspicion({alt = '', file}: PicturePart): 'zeker' | 'misschien' | undefined {
  if (drawn.test(file)) return 'zeker'
  const name = file.startsWith('data:') ? '' : (file.replace(/[?#].*$/, '').split('/').at(-1) ?? '')
  if (named.test(name) && isSentence(alt)) return 'zeker'
  return printed.test(name) && alt.trim() !== '' ? 'misschien' : undefined
}

function isSentence(alt: string): boolean {
  return alt.trim().split(/\s+/).length >= 8 && /[.!?]["”’]?$/.test(alt.trim())
}
