import {words, type EngineTable} from './types.ts'

const unreachable = {
  nl: 'Wie geen muis kan gebruiken, werkt met het toetsenbord. Die bezoeker kan hier niet bij.',
  en: 'People who cannot use a mouse work with the keyboard. They cannot get here.'
}

/** What a keyboard must reach, and in which order. */
export const keyboard: EngineTable = {
  accesskeys: words({
    nl: 'Mensen met een toetsenbord komen op de verkeerde plek uit.',
    en: 'People who use a keyboard end up in the wrong place.'
  }, {
    what: 'Dezelfde sneltoets (`accesskey`) staat op meer dan één onderdeel.',
    todo: 'Geef elk onderdeel een eigen sneltoets. Of haal de sneltoetsen weg.'
  }, {
    what: 'The same shortcut key (`accesskey`) stands on more than one part.',
    todo: 'Give each part a shortcut key of its own. Or take them away.'
  }),
  tabindex: words({
    nl: 'Wie met de Tab-toets werkt, springt nu heen en weer over de pagina.',
    en: 'People who work with the Tab key now jump back and forth over the page.'
  }, {
    what: 'Met `tabindex` is de volgorde van de Tab-toets veranderd.',
    todo: 'Haal `tabindex` weg of maak er `0` van. Zet de onderdelen in de html in de goede volgorde.'
  }, {
    what: 'The order of the Tab key is changed with `tabindex`.',
    todo: 'Take `tabindex` away or make it `0`. Put the parts in the right order in the html.'
  }),
  'focus-order-semantics': words({
    nl: 'Wie met de Tab-toets werkt, komt hier, maar hoort niet wat hij kan doen.',
    en: 'People who work with the Tab key come here, but do not hear what they can do.'
  }, {
    what: 'U komt met de Tab-toets op dit onderdeel. Maar het is geen link, knop of veld.',
    todo: 'Is het een knop? Gebruik dan `button`. Is het gewone tekst? Haal dan `tabindex` weg.'
  }, {
    what: 'With the Tab key you come to this part. But it is no link, button or field.',
    todo: 'Is it a button? Then use `button`. Is it plain text? Then take `tabindex` away.'
  }),
  'scrollable-region-focusable': words(unreachable, {
    what: 'Dit deel van de pagina kan schuiven, maar niet met het toetsenbord.',
    todo: 'Zet `tabindex="0"` op dit deel en geef het een naam met `aria-label`. Of laat het niet schuiven.',
    look: 'Probeer of u dit deel met de pijltjestoetsen kunt schuiven.'
  }, {
    what: 'This part of the page can scroll, but not with the keyboard.',
    todo: 'Put `tabindex="0"` on this part and name it with `aria-label`. Or do not let it scroll.',
    look: 'Try whether you can scroll this part with the arrow keys.'
  }),
  'frame-focusable-content': words(unreachable, {
    what: 'In dit ingevoegde stuk (`iframe`) staan links of velden, maar de Tab-toets slaat ze over.',
    todo: 'Haal `tabindex="-1"` weg van het `iframe`.',
    look: 'Kijk of er in dit stuk iets staat waar u op kunt klikken.'
  }, {
    what: 'There are links or fields in this embedded part (`iframe`), but the Tab key skips them.',
    todo: 'Take `tabindex="-1"` away from the `iframe`.',
    look: 'See whether there is something to click on in this part.'
  }),
  'focus-visible': words({
    nl: 'Wie met het toetsenbord werkt, ziet niet waar hij op de pagina is.',
    en: 'People who work with the keyboard do not see where they are on the page.'
  }, {
    what: 'U ziet niet dat de Tab-toets op dit onderdeel staat.',
    todo: 'Haal `outline: none` weg. Of geef `:focus-visible` een duidelijke rand.',
    look: 'Druk op Tab tot u hier bent. Ziet u een duidelijke rand of een andere kleur?'
  }, {
    what: 'You do not see that the Tab key is on this part.',
    todo: 'Take `outline: none` away. Or give `:focus-visible` a clear border.',
    look: 'Press Tab until you are here. Do you see a clear border or another colour?'
  }),
  'aria-hidden-focus': words({
    nl: 'Wie de Tab-toets gebruikt, komt hier wel. Een schermlezer zegt dan niets, dus niemand weet wat dit is.',
    en: 'People who use the Tab key do come here. A screen reader then says nothing, so nobody knows what it is.'
  }, {
    what: 'Een schermlezer slaat dit onderdeel over (`aria-hidden`), maar de Tab-toets komt er wel.',
    todo: 'Haal `aria-hidden="true"` weg. Moet het verborgen blijven? Verberg het dan helemaal, met `hidden`.',
    look: 'Druk op Tab tot u hier bent. Springt de pagina meteen verder? Dan is het goed.'
  }, {
    what: 'This part is hidden from a screen reader (`aria-hidden`), but the Tab key does get there.',
    todo: 'Take `aria-hidden="true"` away. Must it stay hidden? Then hide it wholly, with `hidden`.',
    look: 'Press Tab until you are here. Does the page move on at once? Then it is fine.'
  }),
  'aria-text': words({
    nl: 'Een schermlezer leest dit voor als gewone tekst. Niemand hoort dat er een link of knop is.',
    en: 'A screen reader reads this as plain text. Nobody hears that there is a link or button.'
  }, {
    what: 'In een stuk met `role="text"` staat een link of knop.',
    todo: 'Haal `role="text"` weg. Of zet de link buiten dat stuk.',
    look: 'Kijk of er in dit stuk iets staat waar u op kunt klikken.'
  }, {
    what: 'In a part with `role="text"` there is a link or button.',
    todo: 'Take `role="text"` away. Or put the link outside that part.',
    look: 'See whether there is something to click on in this part.'
  }),
  'presentation-role-conflict': words({
    nl: 'De ene schermlezer slaat dit over, de andere leest het voor. Dat is verwarrend.',
    en: 'One screen reader skips this, another reads it aloud. That is confusing.'
  }, {
    what: 'Dit onderdeel is versiering (`role="none"`), maar heeft toch een naam of reageert op de Tab-toets.',
    todo: 'Is het versiering? Haal dan `tabindex` en de `aria`-attributen weg. Is het dat niet? Haal dan `role` of `alt=""` weg.'
  }, {
    what: 'This part is decoration (`role="none"`), yet it has a name or can be reached with the Tab key.',
    todo: 'Is it decoration? Then take `tabindex` and the `aria` attributes away. Is it not? Then take `role` or `alt=""` away.'
  })
}
