import {areAlike, isLogo, ownersOf} from '../../../text/logo.ts'

// source: WCAG 2.2 failure F30 (text alternatives that are not alternatives) with Dutch words for the same, own selection
// licence: EUPL-1.2
// date: 2026-11-22

const empty = new Set([
  'afbeelding', 'afbeeldingen', 'foto', 'plaatje', 'beeld', 'illustratie', 'grafiek', 'icoon', 'icoontje', 'pictogram', 'tekening', 'figuur', 'banner', 'headerafbeelding', 'achtergrond', 'schermafbeelding',
  'image', 'img', 'photo', 'picture', 'pic', 'graphic', 'icon', 'illustration', 'figure', 'screenshot', 'spacer', 'decorative image', 'decoratieve afbeelding', 'header image', 'hero', 'thumbnail',
  'alt', 'alt tekst', 'alt-tekst', 'alttekst', 'alternatieve tekst', 'alt text', 'alternative text', 'placeholder', 'omschrijving', 'beschrijving', 'description', 'untitled', 'naamloos', 'geen titel', 'zonder titel', 'lorem ipsum', 'null', 'undefined', 'todo', 'test', 'tbd', 'image description', 'afbeelding zonder titel'
])
const file = /^[^\s/]+\.(?:jpe?g|png|gif|svg|webp|bmp|tiff?|avif|ico|heic)$/i
const camera = /^(?:img|dsc|dscn|dscf|p|image|foto|afbeelding|plaatje|picture|screenshot|schermafbeelding|scan|whatsapp image)[-_ ]?\d[\d\s._-]*(?:\(\d+\))?$/i

/** What is wrong with a text alternative: it is the name of a file, or a word that fits every picture. */
export function emptyAlt(alt: string): 'bestand' | 'leeg' | undefined {
  const bare = alt.trim().replace(/\s+/g, ' ')
  if (empty.has(bare.toLowerCase().replace(/[.:!]+$/, '').replace(/ ?\d+$/, ''))) return 'leeg'
  return file.test(bare) || camera.test(bare) ? 'bestand' : undefined
}

/**
 * Whose logo the file says it is, where the alt text names another owner; undefined where they agree or one of them is silent. Both must speak
 * of a logo, and the file must name one owner alone: two words may be a name and a place, or a name and a kind.
 */
export function otherLogo(alt: string, file: string): string | undefined {
  const [owner, ...more] = ownersOf(file)
  const called = ownersOf(alt)
  if (owner === undefined || more.length > 0 || owner.length < 3 || called.length === 0 || !isLogo(file) || !/(?<!\p{L})(?:logo|beeldmerk)(?!\p{L})/iu.test(alt)) return undefined
  return called.some((word) => areAlike(word, owner)) || areAlike(called.map((word) => word[0]).join(''), owner) || areAlike(called.join(''), owner) ? undefined : owner
}
