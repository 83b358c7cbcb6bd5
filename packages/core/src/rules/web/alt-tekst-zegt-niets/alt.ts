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
