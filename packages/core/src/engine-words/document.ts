import type {MessageData} from '../model/rule.ts'
import {named, words, type EngineTable} from './types.ts'

const spoken = {
  nl: 'Een schermlezer leest de pagina voor met de klanken van de taal in `lang`. Klopt die niet? Dan is de tekst niet te verstaan.',
  en: 'A screen reader reads the page with the sounds of the language in `lang`. Is that wrong? Then the text cannot be understood.'
}
const frames = {
  nl: 'Mensen die niet goed zien, horen met hun schermlezer alleen de naam. Zo weten zij of zij dit stuk willen lezen.',
  en: 'People who do not see well only hear the name with their screen reader. So they know whether they want to read this part.'
}
const unread = {
  nl: 'Wat hier staat, is dus niet gecontroleerd.',
  en: 'So what is here was not checked.'
}
const wrongCode = {
  nl: (data: MessageData) => `De taalcode${named(codeIn(data))} bestaat niet.`,
  en: (data: MessageData) => `The language code${named(codeIn(data))} does not exist.`
}

/** Axe gives the attribute as it stands: `lang="xx"`. */
function codeIn({values}: MessageData): string | undefined {
  return values === undefined ? undefined : /"([^"]*)"/.exec(String(values))?.[1] ?? String(values)
}

/** Title, language and embedded pages. */
export const pageItself: EngineTable = {
  'document-title': words({
    nl: 'De titel staat op het tabblad en tussen de zoekresultaten. Een schermlezer leest hem als eerste voor. Zonder titel weet niemand welke pagina dit is.',
    en: 'The title stands on the tab and in search results. A screen reader reads it first. Without a title nobody knows which page this is.'
  }, {
    what: 'Deze pagina heeft geen titel.',
    todo: 'Zet in `title` het onderwerp van de pagina en de naam van uw organisatie.'
  }, {
    what: 'This page has no title.',
    todo: 'Put the subject of the page and the name of your organisation in `title`.'
  }),
  'html-has-lang': words(spoken, {
    what: 'Op deze pagina staat niet in welke taal de tekst is.',
    todo: 'Schrijf `<html lang="nl">` als de tekst Nederlands is.'
  }, {
    what: 'This page does not say in which language its text is.',
    todo: 'Write `<html lang="en">` if the text is English.'
  }),
  'html-lang-valid': words(spoken, {what: wrongCode.nl, todo: 'Schrijf `<html lang="nl">` als de tekst Nederlands is.'}, {what: wrongCode.en, todo: 'Write `<html lang="en">` if the text is English.'}),
  'html-xml-lang-mismatch': words(spoken, {
    what: 'In `lang` staat een andere taal dan in `xml:lang`.',
    todo: 'Haal `xml:lang` weg. Alleen `lang` is genoeg.'
  }, {
    what: 'There is another language in `lang` than in `xml:lang`.',
    todo: 'Take `xml:lang` away. `lang` alone is enough.'
  }),
  'valid-lang': words(spoken, {
    what: wrongCode.nl,
    todo: 'Schrijf een code van twee letters, zoals `nl`, `en`, `de` of `fr`.'
  }, {
    what: wrongCode.en,
    todo: 'Write a code of two letters, such as `nl`, `en`, `de` or `fr`.'
  }),
  'frame-title': words(frames, {
    what: 'Dit ingevoegde stuk (`iframe`) heeft geen naam.',
    todo: 'Zet in `title` wat erin staat, bijvoorbeeld `title="Kaart met afvalbakken"`.'
  }, {
    what: 'This embedded part (`iframe`) has no name.',
    todo: 'Put in `title` what is in it, such as `title="Map of bins"`.'
  }),
  'frame-title-unique': words(frames, {
    what: 'Twee ingevoegde stukken (`iframe`) hebben dezelfde naam.',
    todo: 'Geef elk stuk in `title` een eigen naam.',
    look: 'Staat er in deze stukken iets anders? Geef ze dan elk een eigen naam.'
  }, {
    what: 'Two embedded parts (`iframe`) have the same name.',
    todo: 'Give each part a name of its own in `title`.',
    look: 'Is there something different in these parts? Then give each a name of its own.'
  }),
  'frame-tested': words(unread, {
    what: 'Dit ingevoegde stuk (`iframe`) kon niet worden bekeken.',
    todo: 'Controleer de pagina in het `iframe` apart.',
    look: 'Open de pagina in het `iframe` en controleer die apart.'
  }, {
    what: 'This embedded part (`iframe`) could not be looked at.',
    todo: 'Check the page in the `iframe` by itself.',
    look: 'Open the page in the `iframe` and check it by itself.'
  }),
  'hidden-content': words(unread, {
    what: 'Dit stuk van de pagina is nu verborgen.',
    todo: 'Klap het uit en controleer de pagina nog een keer.',
    look: 'Klap het uit en controleer de pagina nog een keer.'
  }, {
    what: 'This piece of the page is hidden now.',
    todo: 'Unfold it and check the page again.',
    look: 'Unfold it and check the page again.'
  })
}
