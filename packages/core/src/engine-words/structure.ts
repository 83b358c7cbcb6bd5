import {words, type EngineTable} from './types.ts'

const lists = {
  nl: 'Een schermlezer zegt bij een lijst hoeveel punten er zijn. Dat helpt mensen die niet goed zien. Hier gaat dat mis.',
  en: 'A screen reader says how many items a list has. That helps people who do not see well. Here that goes wrong.'
}
const jumping = {
  nl: 'Mensen die niet goed zien, springen met hun schermlezer van kop naar kop. Zo vinden zij snel wat zij zoeken.',
  en: 'People who do not see well jump from heading to heading with their screen reader. So they quickly find what they look for.'
}
const skipping = {
  nl: 'Wie geen muis gebruikt, gaat met de Tab-toets langs alle links. Zonder snelle weg moet hij eerst door het hele menu.',
  en: 'People who use no mouse pass all links with the Tab key. Without a short way they must first go through the whole menu.'
}

/** Headings, lists and ways to skip. */
export const structure: EngineTable = {
  'heading-order': words(jumping, {
    what: 'Deze kop slaat een niveau over.',
    todo: 'Gebruik na een `h2` een `h3` en geen `h4`. Kies het niveau naar de opbouw en niet naar hoe groot de letters zijn.',
    look: 'Kijk welke kop hiervoor staat. Is er een niveau overgeslagen?'
  }, {
    what: 'This heading skips a level.',
    todo: 'After an `h2` use an `h3` and no `h4`. Choose the level by the structure and not by the size of the letters.',
    look: 'See which heading stands before this one. Is a level skipped?'
  }),
  'empty-heading': words(jumping, {
    what: 'Deze kop is leeg.',
    todo: 'Zet tekst in de kop of haal hem weg. Gebruik geen lege kop om ruimte te maken.',
    look: 'Kijk of er tekst in de kop staat.'
  }, {
    what: 'This heading is empty.',
    todo: 'Put text in the heading or take it away. Use no empty heading to make space.',
    look: 'See whether there is text in the heading.'
  }),
  'p-as-heading': words(jumping, {
    what: 'Deze alinea ziet eruit als een kop, maar is het niet.',
    todo: 'Maak er een echte kop van, bijvoorbeeld een `h2`. Kies in uw systeem de stijl "Kop 2".',
    look: 'Is dit een kop? Maak er dan een echte kop van.'
  }, {
    what: 'This paragraph looks like a heading, but is none.',
    todo: 'Make it a real heading, an `h2` for instance. In your content system choose the style "Heading 2".',
    look: 'Is this a heading? Then make it a real one.'
  }),
  'page-has-heading-one': words(jumping, {
    what: 'Deze pagina heeft geen hoofdkop (`h1`).',
    todo: 'Maak van de titel boven de tekst een `h1`.'
  }, {
    what: 'This page has no main heading (`h1`).',
    todo: 'Make the title above the text an `h1`.'
  }),
  list: words(lists, {
    what: 'In deze lijst staat iets dat er niet in hoort.',
    todo: 'Zet in `ul` of `ol` alleen `li`-elementen. Zet de rest in een `li` of buiten de lijst.',
    look: 'Kijk of er in de lijst alleen `li`-elementen staan.'
  }, {
    what: 'There is something in this list that does not belong there.',
    todo: 'Put only `li` elements in `ul` or `ol`. Put the rest in an `li` or outside the list.',
    look: 'See whether there are only `li` elements in the list.'
  }),
  listitem: words(lists, {
    what: 'Dit punt van een lijst staat niet in een lijst.',
    todo: 'Zet om de `li`-elementen een `ul` of `ol`.',
    look: 'Kijk of dit punt in een `ul` of `ol` staat.'
  }, {
    what: 'This list item is not in a list.',
    todo: 'Put a `ul` or `ol` around the `li` elements.',
    look: 'See whether this item is in a `ul` or `ol`.'
  }),
  'definition-list': words(lists, {
    what: 'In deze lijst met begrippen staat iets dat er niet in hoort.',
    todo: 'Zet in `dl` eerst een `dt` met het begrip en dan een `dd` met de uitleg.',
    look: 'Kijk of er in de `dl` alleen `dt`- en `dd`-elementen staan.'
  }, {
    what: 'There is something in this list of terms that does not belong there.',
    todo: 'In a `dl` put first a `dt` with the term and then a `dd` with the explanation.',
    look: 'See whether there are only `dt` and `dd` elements in the `dl`.'
  }),
  dlitem: words(lists, {
    what: 'Dit begrip of deze uitleg staat niet in een lijst met begrippen.',
    todo: 'Zet om de `dt`- en `dd`-elementen een `dl`.'
  }, {
    what: 'This term or explanation is not in a list of terms.',
    todo: 'Put a `dl` around the `dt` and `dd` elements.'
  }),
  bypass: words(skipping, {
    what: 'Op deze pagina kunt u het menu niet overslaan.',
    todo: 'Zet boven aan de pagina een link "Naar de inhoud". Zet de inhoud in een `main`-element en gebruik koppen.',
    look: 'Druk op Tab. Komt er een link waarmee u het menu overslaat? Of zijn er koppen of een `main`-element?'
  }, {
    what: 'On this page you cannot skip the menu.',
    todo: 'Put a link "To the content" at the top of the page. Put the content in a `main` element and use headings.',
    look: 'Press Tab. Is there a link that skips the menu? Or are there headings or a `main` element?'
  }),
  'skip-link': words(skipping, {
    what: 'De link om het menu over te slaan, werkt niet. De plek waar hij naartoe gaat, bestaat niet.',
    todo: 'Geef het `main`-element de `id` die in de link staat.',
    look: 'Gebruik de link. Komt u bij de inhoud?'
  }, {
    what: 'The link to skip the menu does not work. The place it goes to does not exist.',
    todo: 'Give the `main` element the `id` that stands in the link.',
    look: 'Use the link. Do you come to the content?'
  })
}
