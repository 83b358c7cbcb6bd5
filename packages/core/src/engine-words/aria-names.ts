import {words, type EngineTable} from './types.ts'

const nameless = {
  nl: 'Een schermlezer leest de pagina voor aan mensen die niet goed zien. Zonder naam weten zij niet waar dit over gaat.',
  en: 'A screen reader reads the page aloud to people who do not see well. Without a name they do not know what this is about.'
}
const braille = {
  nl: 'Wie blind is, kan met de vingers lezen op een brailleregel. De stem en de brailleregel moeten hetzelfde zeggen.',
  en: 'People who are blind can read with their fingers on a braille display. The voice and the display must say the same.'
}

/** Names of custom parts. */
export const ariaNames: EngineTable = {
  'aria-dialog-name': words(nameless, {
    what: 'Dit venster dat over de pagina komt, heeft geen naam.',
    todo: 'Noem met `aria-labelledby` de `id` van de kop in het venster.'
  }, {
    what: 'This window on top of the page has no name.',
    todo: 'Name with `aria-labelledby` the `id` of the heading in the window.'
  }),
  'aria-meter-name': words(nameless, {
    what: 'Deze meter heeft geen naam.',
    todo: 'Zet in `aria-label` wat de meter laat zien, bijvoorbeeld "Gebruikte ruimte".'
  }, {
    what: 'This meter has no name.',
    todo: 'Put in `aria-label` what the meter shows, such as "Space used".'
  }),
  'aria-progressbar-name': words(nameless, {
    what: 'Deze voortgangsbalk heeft geen naam.',
    todo: 'Zet in `aria-label` waar de balk over gaat, bijvoorbeeld "Stap in het formulier".'
  }, {
    what: 'This progress bar has no name.',
    todo: 'Put in `aria-label` what the bar is about, such as "Step of the form".'
  }),
  'aria-tab-name': words(nameless, {
    what: 'Dit tabblad heeft geen naam.',
    todo: 'Zet tekst in het tabblad.',
    look: 'Kijk of er tekst in het tabblad staat.'
  }, {
    what: 'This tab has no name.',
    todo: 'Put text in the tab.',
    look: 'See whether there is text in the tab.'
  }),
  'aria-tooltip-name': words(nameless, {
    what: 'Deze tip bij een onderdeel is leeg.',
    todo: 'Zet tekst in de tip of haal hem weg.',
    look: 'Kijk of er tekst in de tip staat.'
  }, {
    what: 'This tip with a part is empty.',
    todo: 'Put text in the tip or take it away.',
    look: 'See whether there is text in the tip.'
  }),
  'aria-treeitem-name': words(nameless, {
    what: 'Een regel in deze boom om uit te klappen heeft geen naam.',
    todo: 'Geef de regel een tekst.',
    look: 'Kijk of de regel een tekst heeft.'
  }, {
    what: 'A line of this tree has no name.',
    todo: 'Put text in the line.',
    look: 'See whether there is text in the line.'
  }),
  'duplicate-id-aria': words(nameless, {
    what: 'Dezelfde `id` staat twee keer op de pagina. Een label of beschrijving wijst er met die `id` naar.',
    todo: 'Geef elk element een eigen `id`.',
    look: 'Kijk naar welk element het label wijst. Is dat het goede?'
  }, {
    what: 'The same `id` stands on the page twice. A label or description points to it by that `id`.',
    todo: 'Give each element an `id` of its own.',
    look: 'See to which element the label points. Is that the right one?'
  }),
  'duplicate-id-active': words(nameless, {
    what: 'Dezelfde `id` staat twee keer op de pagina, op een link, knop of veld.',
    todo: 'Geef elk element een eigen `id`.'
  }, {
    what: 'The same `id` stands on the page twice, on a link, button or field.',
    todo: 'Give each element an `id` of its own.'
  }),
  'duplicate-id': words({
    nl: 'Een link of een label kan dan op de verkeerde plek uitkomen.',
    en: 'A link or label can then end up in the wrong place.'
  }, {
    what: 'Dezelfde `id` staat twee keer op de pagina.',
    todo: 'Geef elk element een eigen `id`.'
  }, {
    what: 'The same `id` stands on the page twice.',
    todo: 'Give each element an `id` of its own.'
  }),
  'aria-braille-equivalent': words(braille, {
    what: 'Dit onderdeel heeft wel een naam voor de brailleregel, maar geen naam die een schermlezer voorleest.',
    todo: 'Geef het onderdeel ook een gewone naam: tekst of `aria-label`. Of haal de naam voor braille weg.',
    look: 'Kijk of een schermlezer voor dit onderdeel een naam voorleest.'
  }, {
    what: 'This part has a name for the braille display, but no name that a screen reader reads aloud.',
    todo: 'Give the part an ordinary name too: text or `aria-label`. Or take the braille name away.',
    look: 'See whether a screen reader reads a name for this part.'
  }),
  'aria-roledescription': words(nameless, {
    what: 'Met `aria-roledescription` krijgt dit onderdeel een eigen soortnaam. Dat kan hier niet.',
    todo: 'Haal `aria-roledescription` weg. Of geef het onderdeel eerst een `role`.',
    look: 'Laat de pagina voorlezen. Zegt de schermlezer bij dit onderdeel de soortnaam?'
  }, {
    what: 'With `aria-roledescription` this part gets a kind name of its own. That cannot be done here.',
    todo: 'Take `aria-roledescription` away. Or give the part a `role` first.',
    look: 'Have the page read aloud. Does the screen reader say the kind name with this part?'
  })
}
