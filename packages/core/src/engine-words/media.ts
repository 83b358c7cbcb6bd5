import {words, type EngineTable} from './types.ts'

const hurried = {
  nl: 'Wie langzaam leest of een schermlezer gebruikt, is nog niet klaar en begint weer van voren af aan.',
  en: 'People who read slowly or use a screen reader are not done yet and have to start again.'
}
const moving = {
  nl: 'Tekst die beweegt, leidt af. Veel mensen kunnen hem niet lezen.',
  en: 'Text that moves distracts. Many people cannot read it.'
}

/** Video, sound, movement and time limits. */
export const media: EngineTable = {
  'video-caption': words({
    nl: 'Mensen die doof of slechthorend zijn, kunnen de video anders niet volgen.',
    en: 'People who are deaf or hard of hearing cannot follow the video otherwise.'
  }, {
    what: 'Bij deze video is geen ondertiteling gevonden.',
    todo: 'Voeg ondertiteling toe met een `track`-element: `kind="captions"`. Zet er ook belangrijke geluiden in.',
    look: 'Speel de video af. Is er ondertiteling bij alles wat mensen zeggen? Of heeft de video geen geluid?'
  }, {
    what: 'No captions were found with this video.',
    todo: 'Add captions with a `track` element: `kind="captions"`. Put important sounds in them too.',
    look: 'Play the video. Are there captions for all that is said? Or has the video no sound?'
  }),
  'audio-caption': words({
    nl: 'Mensen die doof of slechthorend zijn, weten anders niet wat mensen zeggen.',
    en: 'People who are deaf or hard of hearing do not know what is said otherwise.'
  }, {
    what: 'Bij dit geluid is geen tekst gevonden.',
    todo: 'Schrijf uit wat er te horen is en zet die tekst bij het geluid.',
    look: 'Kijk of er bij het geluid een tekst staat met alles wat te horen is.'
  }, {
    what: 'No text was found with this sound.',
    todo: 'Write out what is to be heard and put that text with the sound.',
    look: 'See whether there is a text with the sound that has all that is to be heard.'
  }),
  'no-autoplay-audio': words({
    nl: 'Wie een schermlezer gebruikt, hoort door het geluid de stem niet meer. Anderen schrikken of raken afgeleid.',
    en: 'People who use a screen reader no longer hear its voice. Others are startled or distracted.'
  }, {
    what: 'Dit geluid begint vanzelf.',
    todo: 'Haal `autoplay` weg. Of zet er `muted` bij en een knop om het geluid te stoppen.',
    look: 'Open de pagina. Hoort u langer dan 3 seconden geluid? Dan moet er een knop zijn om het te stoppen.'
  }, {
    what: 'This sound starts by itself.',
    todo: 'Take `autoplay` away. Or add `muted` and a button that stops the sound.',
    look: 'Open the page. Do you hear sound for more than 3 seconds? Then there must be a button to stop it.'
  }),
  blink: words(moving, {
    what: 'Deze tekst knippert.',
    todo: 'Haal het `blink`-element weg. Wilt u iets laten opvallen? Gebruik dan `strong`.'
  }, {
    what: 'This text blinks.',
    todo: 'Take the `blink` element away. Do you want something to stand out? Then use `strong`.'
  }),
  marquee: words(moving, {
    what: 'Deze tekst schuift over het scherm.',
    todo: 'Haal het `marquee`-element weg en zet de tekst stil.'
  }, {
    what: 'This text slides over the screen.',
    todo: 'Take the `marquee` element away and keep the text still.'
  }),
  'meta-refresh': words(hurried, {
    what: 'Deze pagina laadt vanzelf opnieuw of gaat vanzelf naar een andere pagina.',
    todo: 'Haal `<meta http-equiv="refresh">` weg. Is de pagina verhuisd? Laat de server dan doorsturen.'
  }, {
    what: 'This page reloads by itself or goes to another page by itself.',
    todo: 'Take `<meta http-equiv="refresh">` away. Has the page moved? Then let the server redirect.'
  }),
  'meta-refresh-no-exceptions': words(hurried, {
    what: 'Deze pagina laadt na een tijd vanzelf opnieuw.',
    todo: 'Haal `<meta http-equiv="refresh">` weg. Zet er een knop voor in de plaats.'
  }, {
    what: 'This page reloads by itself after a while.',
    todo: 'Take `<meta http-equiv="refresh">` away. Put a button in its place.'
  })
}
