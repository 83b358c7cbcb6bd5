import {words, type EngineTable} from './types.ts'

/** What only shows when a page is laid out in a browser, and that we look at ourselves. */
export const layout: EngineTable = {
  reflow: words({
    nl: 'Wie de pagina vergroot of een telefoon gebruikt, moet steeds naar links en rechts schuiven om te lezen.',
    en: 'People who enlarge the page or use a phone must keep scrolling left and right to read.'
  }, {
    what: ({width}) => `Dit deel past niet op een smal scherm.${width === undefined ? '' : ` Het komt tot ${width} pixels. Het scherm is 320 pixels breed.`}`,
    todo: 'Geef dit deel geen vaste breedte in de css. Gebruik `max-width: 100%`.'
  }, {
    what: ({width}) => `This part does not fit a narrow screen.${width === undefined ? '' : ` It reaches ${width} pixels. The screen is 320 pixels wide.`}`,
    todo: 'Give this part no fixed width in the css. Use `max-width: 100%`.'
  }),
  'text-spacing': words({
    nl: 'Mensen met dyslexie zetten letters en regels soms verder uit elkaar. Dan valt hier tekst weg.',
    en: 'People with dyslexia sometimes put letters and lines further apart. Then text drops out here.'
  }, {
    what: 'Er valt tekst weg als er meer ruimte komt tussen letters en regels.',
    todo: 'Geef dit deel geen vaste hoogte in de css. Gebruik `min-height`.',
    look: 'Kijk of deze tekst nog helemaal te lezen is als de ruimte tussen de regels groter wordt.'
  }, {
    what: 'Text drops out when there is more space between letters and lines.',
    todo: 'Give this part no fixed height in the css. Use `min-height`.',
    look: 'See whether this text can still be read when the space between the lines grows.'
  }),
  'zoomed-text': words({
    nl: 'Wie slecht ziet, maakt de pagina twee keer zo groot. Dan valt hier tekst weg.',
    en: 'People who see little make the page twice as large. Then text drops out here.'
  }, {
    what: 'Er valt tekst weg als de pagina groter wordt.',
    todo: 'Geef dit deel geen vaste hoogte in de css. Gebruik `min-height`.',
    look: 'Maak de pagina twee keer zo groot. Kijk of de tekst nog helemaal te lezen is.'
  }, {
    what: 'Text drops out when the page is made larger.',
    todo: 'Give this part no fixed height in the css. Use `min-height`.',
    look: 'Make the page twice as large. See whether all of the text can still be read.'
  }),
  'keyboard-trap': words({
    nl: 'Wie geen muis kan gebruiken, zit hier vast. Die bezoeker kan de rest van de pagina niet lezen.',
    en: 'People who can’t use a mouse are stuck here. They can’t read the rest of the page.'
  }, {
    what: 'De Tab-toets komt hier niet meer weg.',
    todo: 'Haal het script weg dat de plek steeds terugzet. Laat de Tab-toets naar het volgende punt gaan.'
  }, {
    what: 'The Tab key does not get away from here.',
    todo: 'Remove the script that keeps putting the focus back. Let the Tab key go to the next place.'
  }),
  'focus-order': words({
    nl: 'Wie met het toetsenbord werkt, raakt de weg kwijt als de Tab-toets heen en weer springt.',
    en: 'People who use the keyboard lose their way when the Tab key jumps back and forth.'
  }, {
    what: 'De Tab-toets springt hier terug naar boven.',
    todo: 'Zet dit deel in de html op de plek waar u het ook ziet.',
    look: 'Loop met de Tab-toets over de pagina. Is de volgorde logisch?'
  }, {
    what: 'The Tab key jumps back up here.',
    todo: 'Put this part in the html where it is seen as well.',
    look: 'Walk over the page with the Tab key. Does the order make sense?'
  })
}

/** Our own checks in a browser, as they are called in what is gathered of a page. */
export const ownChecks = [...Object.keys(layout), 'focus-visible']
