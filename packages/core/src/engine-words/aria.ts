import type {MessageData} from '../model/rule.ts'
import {named, words, type EngineTable} from './types.ts'

const misled = {
  nl: 'Met `role` en `aria` zegt de code wat een onderdeel is. Een schermlezer leest dat voor aan mensen die niet goed zien. Hier krijgen zij geen of verkeerde informatie.',
  en: 'With `role` and `aria` the code says what a part is. A screen reader reads that to people who do not see well. Here they get no information or the wrong one.'
}
const broken = {
  nl: 'Een schermlezer vertelt bij een lijst, menu of tabel hoeveel delen er zijn. Hier gaat dat mis.',
  en: 'A screen reader says how many parts a list, menu or table has. Here that goes wrong.'
}
const hidden = {
  nl: 'Mensen die de pagina laten voorlezen, horen niets.',
  en: 'People who have the page read aloud hear nothing.'
}
const which = ({values, prohibited, needsReview, invalidAttrs}: MessageData): string => named(values ?? prohibited ?? needsReview ?? invalidAttrs)
const expected = ({values}: MessageData): string => (values === undefined ? '' : ` (${values})`)
// Axe says by its message whether parts are missing or do not belong.
const isStrange = ({messageKey}: MessageData): boolean => /^unallowed|^aria-busy/.test(String(messageKey))
const tested = {
  nl: 'Laat de pagina voorlezen door een schermlezer. Hoort u wat u ziet?',
  en: 'Have the page read by a screen reader. Do you hear what you see?'
}

/** Roles and attributes that tell a screen reader what a part is. */
export const aria: EngineTable = {
  'aria-roles': words(misled, {
    what: (d) => `De rol${which(d)} bestaat niet of hoort niet in de code te staan.`,
    todo: 'Kies een rol die bestaat, of haal `role` weg. Vaak is een gewoon element beter, zoals `button` of `nav`.',
    look: tested.nl
  }, {
    what: (d) => `The role${which(d)} does not exist or does not belong in the code.`,
    todo: 'Choose a role that exists, or take `role` away. An ordinary element is often better, such as `button` or `nav`.',
    look: tested.en
  }),
  'aria-deprecated-role': words(misled, {
    what: (d) => `De rol${which(d)} is verouderd. Niet elke schermlezer kent hem.`,
    todo: 'Kies een andere rol of een gewoon html-element.'
  }, {
    what: (d) => `The role${which(d)} is out of date. Not every screen reader knows it.`,
    todo: 'Choose another role or an ordinary html element.'
  }),
  'aria-allowed-role': words(misled, {
    what: (d) => `De rol${which(d)} past niet bij dit element.`,
    todo: 'Haal `role` weg. Of gebruik een element dat bij de rol past, zoals `button` voor een knop.',
    look: 'Kijk wat dit onderdeel doet. Klopt de rol?'
  }, {
    what: (d) => `The role${which(d)} does not fit this element.`,
    todo: 'Take `role` away. Or use an element that fits the role, such as `button` for a button.',
    look: 'See what this part does. Is the role right?'
  }),
  'aria-valid-attr': words(misled, {
    what: (d) => `Het attribuut${which(d)} bestaat niet. Misschien is het een tikfout.`,
    todo: 'Verbeter de naam van het attribuut of haal het weg.'
  }, {
    what: (d) => `The attribute${which(d)} does not exist. It may be a typing error.`,
    todo: 'Correct the name of the attribute or take it away.'
  }),
  'aria-valid-attr-value': words(misled, {
    what: (d) => `Een waarde in de code klopt niet:${which(d) || ' een `aria`-attribuut'}.`,
    todo: 'Vul een waarde in die mag. Is het een `id`? Kijk dan of die op de pagina staat.',
    look: 'Kijk of de `id` in dit attribuut op de pagina staat, ook na een klik.'
  }, {
    what: (d) => `A value in the code is not right:${which(d) || ' an `aria` attribute'}.`,
    todo: 'Fill in a value that is allowed. Is it an `id`? Then see whether it is on the page.',
    look: 'See whether the `id` in this attribute is on the page, also after a click.'
  }),
  'aria-required-attr': words(misled, {
    what: (d) => `Bij deze rol ontbreekt een attribuut${which(d)}. Een schermlezer weet dan niet hoe het onderdeel staat.`,
    todo: 'Voeg het attribuut toe en pas het aan als er iets verandert. Of gebruik een gewoon veld.'
  }, {
    what: (d) => `An attribute of this role is missing${which(d)}. A screen reader then does not know the state of this part.`,
    todo: 'Add the attribute and change it when something changes. Or use an ordinary field.'
  }),
  'aria-allowed-attr': words(misled, {
    what: (d) => `Het attribuut${which(d)} past niet bij dit element.`,
    todo: 'Haal het attribuut weg. Of gebruik een element waar het wel bij past.',
    look: 'Kijk of er iets mis is als een schermlezer dit attribuut overslaat.'
  }, {
    what: (d) => `The attribute${which(d)} does not fit this element.`,
    todo: 'Take the attribute away. Or use an element that it does fit.',
    look: 'See whether something is wrong when a screen reader skips this attribute.'
  }),
  'aria-conditional-attr': words(misled, {
    what: (d) => `Het attribuut${which(d)} mag hier niet zo staan.`,
    todo: 'Haal het attribuut weg. De browser weet zelf al of een vakje aan of uit staat.'
  }, {
    what: (d) => `The attribute${which(d)} may not be used here like this.`,
    todo: 'Take the attribute away. The browser itself knows whether a box is checked.'
  }),
  'aria-prohibited-attr': words(misled, {
    what: (d) => `Dit element mag geen${which(d) || ' naam in `aria-label`'} hebben. Veel schermlezers lezen dat hier niet voor.`,
    todo: 'Zet de tekst gewoon op de pagina. Of geef het element een rol die erbij past.',
    look: 'Laat de pagina voorlezen. Mist u iets als de schermlezer deze naam niet zegt?'
  }, {
    what: (d) => `This element may have no${which(d) || ' name in `aria-label`'}. Many screen readers do not read it here.`,
    todo: 'Put the text on the page itself. Or give the element a role that fits.',
    look: 'Have the page read aloud. Do you miss something when the screen reader does not say this name?'
  }),
  'aria-required-children': words(broken, {
    what: (d) => (isStrange(d) ? `In dit onderdeel staat iets dat er niet hoort${expected(d)}.` : `Dit onderdeel mist delen die erbij horen${expected(d)}.`),
    todo: 'Geef de delen de rol die erbij hoort. Een gewone `ul` met `li` is vaak beter.',
    look: 'Is dit onderdeel nu leeg? Kijk dan of het klopt als het gevuld is.'
  }, {
    what: (d) => (isStrange(d) ? `There is something in this part that does not belong there${expected(d)}.` : `Parts that belong in here are missing${expected(d)}.`),
    todo: 'Give the parts the role that belongs here. An ordinary `ul` with `li` is often better.',
    look: 'Is this part empty now? Then see whether it is right once it is filled.'
  }),
  'aria-required-parent': words(broken, {
    what: (d) => `Dit onderdeel hoort in een ander onderdeel te staan${expected(d)}. Dat ontbreekt.`,
    todo: 'Zet om dit onderdeel een element met de goede rol. Een gewone `ul` met `li` is vaak beter.'
  }, {
    what: (d) => `This part belongs inside another part${expected(d)}. That is missing.`,
    todo: 'Put an element with the right role around this part. An ordinary `ul` with `li` is often better.'
  }),
  'aria-hidden-body': words(hidden, {
    what: 'De hele pagina is verborgen voor schermlezers. Dat komt door `aria-hidden="true"` op de `body`.',
    todo: 'Haal `aria-hidden` weg van de `body`. Sluit een venster dat opent, ook weer goed af.'
  }, {
    what: 'The whole page is hidden from screen readers, by `aria-hidden="true"` on the `body`.',
    todo: 'Take `aria-hidden` away from the `body`. Also close well a window that opens.'
  })
}
