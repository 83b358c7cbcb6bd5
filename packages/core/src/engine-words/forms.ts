import {words, type EngineTable} from './types.ts'

const nameless = {
  nl: 'Een schermlezer leest de pagina voor aan mensen die niet goed zien. Zij horen niet wat zij hier moeten invullen.',
  en: 'A screen reader reads the page aloud to people who do not see well. They do not hear what to fill in here.'
}
const vanishing = {
  nl: 'Wie gaat typen, ziet deze tekst niet meer. Mensen die snel iets vergeten, weten dan niet wat zij moeten invullen.',
  en: 'People who start to type no longer see this text. Those who easily forget then do not know what to fill in.'
}
const label = 'Zet een `label` bij het veld, met in `for` de `id` van het veld.'
const labelEn = 'Put a `label` with the field, with the `id` of the field in `for`.'

/** Fields of forms. */
export const forms: EngineTable = {
  label: words(nameless, {
    what: 'Dit veld heeft geen label. Een label is de tekst die zegt wat u moet invullen.',
    todo: label,
    look: 'Kijk of er bij dit veld een tekst staat die een schermlezer voorleest.'
  }, {
    what: 'This field has no label. A label is the text that says what to fill in.',
    todo: labelEn,
    look: 'See whether there is a text with this field that a screen reader reads aloud.'
  }),
  'select-name': words(nameless, {
    what: 'Deze keuzelijst heeft geen label. Een label is de tekst die zegt wat u moet kiezen.',
    todo: 'Zet een `label` bij de lijst, met in `for` de `id` van de lijst.',
    look: 'Kijk of er bij deze lijst een tekst staat die een schermlezer voorleest.'
  }, {
    what: 'This list has no label. A label is the text that says what to choose.',
    todo: 'Put a `label` with the list, with the `id` of the list in `for`.',
    look: 'See whether there is a text with this list that a screen reader reads aloud.'
  }),
  'aria-input-field-name': words(nameless, {
    what: 'Dit zelfgemaakte veld heeft geen naam.',
    todo: 'Gebruik liever een gewoon veld met een `label`. Kan dat niet? Zet de naam dan in `aria-label`.',
    look: 'Kijk of het `label` bij dit veld ook de naam is die een schermlezer voorleest.'
  }, {
    what: 'This custom field has no name.',
    todo: 'Rather use an ordinary field with a `label`. Not possible? Then put the name in `aria-label`.',
    look: 'See whether the `label` of this field is also the name that a screen reader reads aloud.'
  }),
  'aria-toggle-field-name': words(nameless, {
    what: 'Dit zelfgemaakte vakje of deze schakelaar heeft geen naam.',
    todo: 'Gebruik liever een gewoon vakje met een `label`. Kan dat niet? Zet de naam dan in `aria-label`.',
    look: 'Kijk of het `label` ook de naam is die een schermlezer voorleest.'
  }, {
    what: 'This custom checkbox or switch has no name.',
    todo: 'Rather use an ordinary checkbox with a `label`. Not possible? Then put the name in `aria-label`.',
    look: 'See whether the `label` is also the name that a screen reader reads aloud.'
  }),
  'form-field-multiple-labels': words({
    nl: 'Niet elke schermlezer leest alle labels voor. Dan mist de bezoeker een deel van de vraag.',
    en: 'Not every screen reader reads all labels aloud. Visitors then miss a part of the question.'
  }, {
    what: 'Dit veld heeft meer dan één label.',
    todo: 'Maak er één `label` van. Zet uitleg in een eigen element en noem dat in `aria-describedby`.',
    look: 'Kijk of het eerste label alles zegt wat nodig is.'
  }, {
    what: 'This field has more than one label.',
    todo: 'Make it one `label`. Put explanation in an element of its own and name that in `aria-describedby`.',
    look: 'See whether the first label says all that is needed.'
  }),
  'label-title-only': words(vanishing, {
    what: 'Bij dit veld staat geen zichtbaar label. De naam staat alleen in `title` of in een verborgen tekst.',
    todo: 'Zet een zichtbaar `label` bij het veld.'
  }, {
    what: 'There is no visible label with this field. Its name stands in `title` or in hidden text alone.',
    todo: 'Put a visible `label` with the field.'
  }),
  'label-placeholder-only': words(vanishing, {
    what: 'De enige naam van dit veld is de voorbeeldtekst in het veld zelf (`placeholder`).',
    todo: 'Zet een zichtbaar `label` bij het veld. Gebruik `placeholder` alleen voor een voorbeeld.'
  }, {
    what: 'The only name of this field is the example text in the field itself (`placeholder`).',
    todo: 'Put a visible `label` with the field. Use `placeholder` for an example alone.'
  }),
  'autocomplete-valid': words({
    nl: 'De browser kan naam en adres zelf invullen. Dat helpt mensen die moeilijk typen of snel iets vergeten.',
    en: 'The browser can fill in name and address itself. That helps people who type with difficulty or easily forget.'
  }, {
    what: 'In `autocomplete` staat een woord dat niet bestaat of hier niet past.',
    todo: 'Kies een woord uit de lijst van html, zoals `name`, `email`, `tel` of `postal-code`.',
    look: 'Kijk of er een gewoon woord is voor wat in dit veld hoort, zoals `email`.'
  }, {
    what: 'There is a word in `autocomplete` that does not exist or does not fit here.',
    todo: 'Choose a word of the list in html, such as `name`, `email`, `tel` or `postal-code`.',
    look: 'See whether there is an ordinary word for what belongs in this field, such as `email`.'
  }),
  'accessible-authentication': words({
    nl: 'Niet iedereen kan een wachtwoord onthouden of overtypen. Een programma dat wachtwoorden bewaart, helpt dan.',
    en: 'Not everyone can remember a password or type it over. A program that keeps passwords then helps.'
  }, {
    what: 'Dit veld houdt tegen dat de browser het wachtwoord invult of dat u het plakt.',
    todo: 'Schrijf `autocomplete="current-password"`. Houd plakken niet tegen.',
    look: 'Probeer of u het wachtwoord kunt plakken en door de browser kunt laten invullen.'
  }, {
    what: 'This field keeps the browser from filling in the password, or you from pasting it.',
    todo: 'Write `autocomplete="current-password"`. Do not stop pasting.',
    look: 'Try whether you can paste the password and have the browser fill it in.'
  })
}
