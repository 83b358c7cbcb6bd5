import {words, type EngineTable} from './types.ts'

const nameless = {
  nl: 'Een schermlezer leest de pagina voor aan mensen die niet goed zien. Hier zegt hij alleen "link" of "knop". Ook wie zijn stem gebruikt om te klikken, heeft een naam nodig.',
  en: 'A screen reader reads the page aloud to people who do not see well. Here it only says "link" or "button". People who click with their voice need a name too.'
}
const noticed = {
  nl: 'Wie kleuren slecht ziet, merkt niet dat hier een link staat.',
  en: 'People who see colours badly do not notice that there is a link here.'
}

/** Is this the start tag of something to fill in? */
function isField(element: unknown): boolean {
  return /^<(?:input|select|textarea)\b(?![^>]*\btype="?(?:button|submit|reset|image))/i.test(String(element ?? ''))
}

/** A number as it is written in Dutch. */
function decimal(value: string | number): string {
  return String(value).replace('.', ',')
}

/** Links and buttons. */
export const links: EngineTable = {
  'link-name': words(nameless, {
    what: 'Deze link heeft geen naam die een schermlezer kan voorlezen.',
    todo: 'Geef de link een tekst die zegt waar hij naartoe gaat. Staat er alleen een afbeelding in? Zet die tekst dan in `alt`.',
    look: 'Kijk of er tekst in de link staat.'
  }, {
    what: 'This link has no name that a screen reader can read aloud.',
    todo: 'Give the link a text that says where it goes. Is there an image in it alone? Then put that text in `alt`.',
    look: 'See whether there is text in the link.'
  }),
  'button-name': words(nameless, {
    what: 'Deze knop heeft geen naam die een schermlezer kan voorlezen.',
    todo: 'Zet in de knop wat hij doet, bijvoorbeeld "Zoeken". Staat er alleen een plaatje in? Zet de naam dan in `aria-label`.',
    look: 'Kijk of er tekst in de knop staat.'
  }, {
    what: 'This button has no name that a screen reader can read aloud.',
    todo: 'Put in the button what it does, such as "Search". Is there an icon in it alone? Then put the name in `aria-label`.',
    look: 'See whether there is text in the button.'
  }),
  'input-button-name': words(nameless, {
    what: 'Deze knop in een formulier heeft geen naam.',
    todo: 'Zet in `value` wat de knop doet, bijvoorbeeld `value="Versturen"`.'
  }, {
    what: 'This button in a form has no name.',
    todo: 'Put in `value` what the button does, such as `value="Send"`.'
  }),
  'aria-command-name': words(nameless, {
    what: 'Dit onderdeel werkt als knop of link, maar heeft geen naam.',
    todo: 'Zet er tekst in die zegt wat het doet. Gebruik liever een echte `button` of `a`.',
    look: 'Kijk of er tekst in dit onderdeel staat.'
  }, {
    what: 'This part works as a button or link, but has no name.',
    todo: 'Put text in it that says what it does. Rather use a real `button` or `a`.',
    look: 'See whether there is text in this part.'
  }),
  'summary-name': words(nameless, {
    what: 'Deze uitklapknop heeft geen naam.',
    todo: 'Zet in het `summary`-element een tekst die zegt wat u kunt uitklappen.',
    look: 'Kijk of er tekst in de uitklapknop staat.'
  }, {
    what: 'This button to unfold text has no name.',
    todo: 'Put text in the `summary` element that says what you can unfold.',
    look: 'See whether there is text in the button.'
  }),
  'label-content-name-mismatch': words({
    nl: 'Sommige mensen werken met hun stem. Zij zeggen wat zij zien staan, en dan gebeurt er niets.',
    en: 'Some people work with their voice. They say what they see, and then nothing happens.'
  }, {
    what: 'De tekst die u ziet, is anders dan de naam die een schermlezer voorleest.',
    todo: 'Zet de zichtbare tekst ook in `aria-label`, het liefst vooraan. Of haal `aria-label` weg.',
    look: 'Vergelijk de zichtbare tekst met de naam in `aria-label`.'
  }, {
    what: 'The text you see is not the same as the name that a screen reader reads aloud.',
    todo: 'Put the visible text in `aria-label` too, preferably in front. Or take `aria-label` away.',
    look: 'Compare the visible text with the name in `aria-label`.'
  }),
  'link-in-text-block': words(noticed, {
    what: ({contrastRatio}) => `Deze link valt alleen op door zijn kleur.${contrastRatio === undefined ? '' : ` Het verschil met de tekst eromheen is ${contrastRatio} op 1.`}`,
    todo: 'Zet een streep onder links in de tekst: `text-decoration: underline`.',
    look: 'Kijk of de link ook zonder kleur opvalt, bijvoorbeeld door een streep.'
  }, {
    what: ({contrastRatio}) => `This link stands out by its colour alone.${contrastRatio === undefined ? '' : ` The difference with the text around it is ${contrastRatio} to 1.`}`,
    todo: 'Underline links in text: `text-decoration: underline`.',
    look: 'See whether the link stands out without colour too, by a line for instance.'
  }),
  'identical-links-same-purpose': words({
    nl: 'Wie alleen de links laat voorlezen, hoort het verschil niet.',
    en: 'People who have the links alone read aloud do not hear the difference.'
  }, {
    what: 'Er zijn links met dezelfde tekst die naar een andere plek gaan.',
    todo: 'Geef elke link een eigen tekst.',
    look: 'Open de links. Gaan zij naar een andere plek? Geef ze dan elk een eigen tekst.'
  }, {
    what: 'There are links with the same text that go to different places.',
    todo: 'Give each link a text of its own.',
    look: 'Open the links. Do they go to different places? Then give each a text of its own.'
  }),
  'nested-interactive': words({
    nl: 'Een schermlezer slaat de binnenste knop of link over. Met het toetsenbord is hij lastig te bereiken.',
    en: 'A screen reader skips the inner button or link. With a keyboard it is hard to reach.'
  }, {
    what: 'In deze knop of link zit nog een knop, link of veld.',
    todo: 'Haal ze uit elkaar. Zet de een naast de ander.',
    look: 'Kijk of er in deze knop of link nog iets zit waar u op kunt klikken.'
  }, {
    what: 'In this button or link there is another button, link or field.',
    todo: 'Take them apart. Put one beside the other.',
    look: 'See whether there is something else to click on in this button or link.'
  }),
  'target-size': words({
    nl: 'Op een telefoon raken mensen snel de verkeerde knop. Dat geldt vooral voor mensen met trillende handen.',
    en: 'On a phone people easily touch the wrong button, most of all people whose hands shake.'
  }, {
    what: ({width, height, minSize = 24, element}) => width === undefined || height === undefined
      ? `${isField(element) ? 'Dit veld' : 'Deze knop of link'} is te klein om goed te raken. Er is minstens ${minSize} bij ${minSize} pixels nodig.`
      : `${isField(element) ? 'Dit veld' : 'Deze knop of link'} is ${decimal(width)} bij ${decimal(height)} pixels. Dat is te klein om goed te raken. Er is minstens ${minSize} bij ${minSize} pixels nodig.`,
    todo: 'Maak de knop groter met `padding`. Of zorg voor meer ruimte eromheen.',
    look: 'Meet de knop en de ruimte eromheen. Wordt er iets overheen getoond?'
  }, {
    what: ({width, height, minSize = 24, element}) => width === undefined || height === undefined
      ? `This ${isField(element) ? 'field' : 'button or link'} is too small to hit well. It needs at least ${minSize} by ${minSize} pixels.`
      : `This ${isField(element) ? 'field' : 'button or link'} is ${width} by ${height} pixels. That is too small to hit well. It needs at least ${minSize} by ${minSize} pixels.`,
    todo: 'Make the button larger with `padding`. Or give it more space around it.',
    look: 'Measure the button and the space around it. Is something shown on top of it?'
  })
}
