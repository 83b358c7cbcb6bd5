import {words, type EngineTable} from './types.ts'

const unseen = {
  nl: 'Wie niet goed ziet, laat de pagina voorlezen door een schermlezer. Die heeft tekst nodig om te vertellen wat hier staat.',
  en: 'People who do not see well have the page read aloud by a screen reader. It needs text to say what is here.'
}
const twice = {
  nl: 'Een schermlezer leest de pagina voor aan mensen die niet goed zien. Zij horen nu twee keer hetzelfde.',
  en: 'A screen reader reads the page aloud to people who do not see well. They now hear the same thing twice.'
}

/** Images, drawings and embedded files. */
export const pictures: EngineTable = {
  'image-alt': words(unseen, {
    what: 'Deze afbeelding heeft geen alt-tekst. Een alt-tekst beschrijft wat er te zien is.',
    todo: 'Zet in `alt` wat de afbeelding laat zien. Zit er een link om? Schrijf dan waar de link naartoe gaat. Is het alleen versiering? Schrijf `alt=""`.',
    look: 'Kijk of er bij deze afbeelding tekst staat die hetzelfde vertelt.'
  }, {
    what: 'This image has no alt text. An alt text describes what is to be seen.',
    todo: 'Put in `alt` what the image shows. Is it in a link? Then write where the link goes. Is it decoration alone? Write `alt=""`.',
    look: 'See whether there is text with this image that says the same.'
  }),
  'area-alt': words(unseen, {
    what: 'Een stuk van deze afbeelding is een link, maar die link heeft geen naam.',
    todo: 'Zet in het `area`-element een `alt` met de plaats waar de link naartoe gaat. Beter nog: maak er gewone links van.'
  }, {
    what: 'A part of this image is a link, but that link has no name.',
    todo: 'Put an `alt` in the `area` element that says where the link goes. Better still: use ordinary links.'
  }),
  'image-redundant-alt': words(twice, {
    what: 'De alt-tekst van deze afbeelding staat ook in de tekst ernaast.',
    todo: 'Schrijf `alt=""` als de tekst ernaast genoeg zegt. Of beschrijf wat alleen op de afbeelding te zien is.',
    look: 'Vergelijk de alt-tekst met de tekst ernaast.'
  }, {
    what: 'The alt text of this image also stands in the text beside it.',
    todo: 'Write `alt=""` if the text beside it says enough. Or describe what is seen in the image alone.',
    look: 'Compare the alt text with the text beside it.'
  }),
  'image-alt-words': words(twice, {
    what: 'Deze alt-tekst begint met een woord als "foto" of "afbeelding".',
    todo: 'Laat dat woord weg. De schermlezer zegt zelf al dat het een afbeelding is. Is het een schilderij of een kaart? Dan mag dat woord blijven.'
  }, {
    what: 'This alt text begins with a word such as "photo" or "image".',
    todo: 'Leave that word out. The screen reader says that it is an image. Is it a painting or a map? Then that word may stay.'
  }),
  'input-image-alt': words(unseen, {
    what: 'Deze knop is een afbeelding zonder naam.',
    todo: 'Zet in `alt` wat de knop doet, bijvoorbeeld `alt="Zoeken"`.'
  }, {
    what: 'This button is an image without a name.',
    todo: 'Put in `alt` what the button does, such as `alt="Search"`.'
  }),
  'object-alt': words(unseen, {
    what: 'Dit ingevoegde bestand heeft geen naam die een schermlezer kan voorlezen.',
    todo: 'Geef het `object`-element een `aria-label` met wat het bestand laat zien. Zet er ook een gewone link naar het bestand bij.'
  }, {
    what: 'This embedded file has no name that a screen reader can read aloud.',
    todo: 'Give the `object` element an `aria-label` that says what the file shows. Add an ordinary link to the file too.'
  }),
  'role-img-alt': words(unseen, {
    what: 'Dit onderdeel is een afbeelding zonder beschrijving.',
    todo: 'Beschrijf in `aria-label` wat er te zien is. Is het alleen versiering? Zet er dan `aria-hidden="true"` op.'
  }, {
    what: 'This part is made as an image, but it has no description.',
    todo: 'Describe in `aria-label` what is to be seen. Is it decoration alone? Then put `aria-hidden="true"` on it.'
  }),
  'svg-img-alt': words(unseen, {
    what: 'Deze tekening (svg) heeft geen beschrijving.',
    todo: 'Zet als eerste een `title`-element in de `svg` met wat er te zien is. Is het alleen versiering? Zet er dan `aria-hidden="true"` op.',
    look: 'Kijk of de tekening een `title` met tekst heeft.'
  }, {
    what: 'This drawing (svg) has no description.',
    todo: 'Put a `title` element first in the `svg` that says what is to be seen. Is it decoration alone? Then put `aria-hidden="true"` on it.',
    look: 'See whether the drawing has a `title` with text.'
  }),
  'server-side-image-map': words({
    nl: 'Wie geen muis kan gebruiken, kan deze links niet openen. Een schermlezer kan ze niet voorlezen.',
    en: 'People who cannot use a mouse cannot open these links. A screen reader cannot read them aloud.'
  }, {
    what: 'De links in deze afbeelding werken alleen met een muis.',
    todo: 'Haal `ismap` weg. Maak van elke plek in de afbeelding een gewone link met tekst.',
    look: 'Kijk of dezelfde links ook als gewone tekst op de pagina staan.'
  }, {
    what: 'The links in this image work with a mouse alone.',
    todo: 'Take `ismap` away. Make an ordinary link with text for each place in the image.',
    look: 'See whether the same links also stand on the page as plain text.'
  })
}
