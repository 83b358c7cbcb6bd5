import type {MessageData} from '../model/rule.ts'
import {words, type EngineTable} from './types.ts'

const faint = {
  nl: 'Wie slecht ziet, kan deze tekst niet goed lezen. Ook in de zon is hij op een telefoon moeilijk te zien.',
  en: 'People who see badly cannot read this text well. In the sun it is hard to see on a phone too.'
}
const spacing = {
  nl: 'Mensen met dyslexie zetten de letters of regels soms verder uit elkaar. Dat lukt hier niet.',
  en: 'People with dyslexia sometimes put letters or lines further apart. That does not work here.'
}
const zoom = {
  nl: 'Wie slecht ziet, vergroot de pagina op zijn telefoon. Dat lukt hier niet goed.',
  en: 'People who see badly enlarge the page on their phone. That does not work well here.'
}

/** Why the colours could not be told, by the reason that axe gives. */
const doubts: Readonly<Record<string, {readonly nl: string; readonly en: string}>> = {
  bgImage: {nl: 'De tekst staat op een afbeelding.', en: 'The text stands on an image.'},
  bgGradient: {nl: 'De achtergrond loopt over van de ene in de andere kleur.', en: 'The background goes from one colour to another.'},
  imgNode: {nl: 'Er staat een afbeelding in dit stuk.', en: 'There is an image in this piece.'},
  bgOverlap: {nl: 'Er staat iets over dit stuk heen.', en: 'Something stands on top of this piece.'},
  elmPartiallyObscured: {nl: 'Er staat iets over dit stuk heen.', en: 'Something stands on top of this piece.'},
  elmPartiallyObscuring: {nl: 'Dit stuk staat over iets anders heen.', en: 'This piece stands on top of something else.'},
  fgAlpha: {nl: 'De tekst is deels doorzichtig.', en: 'The text is partly transparent.'},
  complexTextShadows: {nl: 'De tekst heeft een schaduw.', en: 'The text has a shadow.'},
  pseudoContent: {nl: 'Er ligt versiering uit de css onder de tekst.', en: 'There is decoration from the css under the text.'},
  equalRatio: {nl: 'Tekst en achtergrond hebben dezelfde kleur.', en: 'Text and background have the same colour.'},
  emptyValue: {nl: 'Het veld is nog leeg.', en: 'The field is still empty.'},
  shortTextContent: {nl: 'Er staat maar één teken.', en: 'There is one character only.'},
  nonBmp: {nl: 'Er staan alleen tekens die geen letters zijn.', en: 'There are only signs that are no letters.'},
  outsideViewport: {nl: 'De tekst valt buiten het scherm.', en: 'The text falls outside the screen.'}
}

function contrast({contrastRatio, expectedContrastRatio, fgColor, bgColor}: MessageData): string {
  if (contrastRatio === undefined || contrastRatio === 0) return 'De kleur van deze tekst lijkt te veel op de achtergrond.'
  const colours = fgColor === undefined || bgColor === undefined ? '' : ` De kleuren zijn \`${fgColor}\` op \`${bgColor}\`.`
  return `Het kleurverschil ("contrast") van deze tekst is ${ratio(contrastRatio, ',')} op 1.${expectedContrastRatio === undefined ? '' : ` Nodig is ${ratio(expectedContrastRatio, ',')} op 1.`}${colours}`
}

function contrastEn({contrastRatio, expectedContrastRatio, fgColor, bgColor}: MessageData): string {
  if (contrastRatio === undefined || contrastRatio === 0) return 'The colour of this text is too much like the background.'
  const colours = fgColor === undefined || bgColor === undefined ? '' : ` The colours are \`${fgColor}\` on \`${bgColor}\`.`
  return `The contrast of this text is ${ratio(contrastRatio, '.')} to 1.${expectedContrastRatio === undefined ? '' : ` It must be ${ratio(expectedContrastRatio, '.')} to 1.`}${colours}`
}

/** Axe writes `4.5:1` or 4.5. */
function ratio(value: string | number, point: string): string {
  return String(value).replace(/:1$/, '').replace('.', point)
}

const measure = {
  nl: ({messageKey}: MessageData) => `${messageKey === undefined ? '' : `${doubts[messageKey]?.nl ?? ''} `}Meet zelf het verschil in kleur met de tekst, op de lichtste en de donkerste plek.`.trim(),
  en: ({messageKey}: MessageData) => `${messageKey === undefined ? '' : `${doubts[messageKey]?.en ?? ''} `}Measure the contrast yourself in the lightest and the darkest place.`.trim()
}

/** Colours, size, space and turning the screen. */
export const appearance: EngineTable = {
  'color-contrast': words(faint, {what: contrast, todo: 'Kies een donkerdere tekst of een lichtere achtergrond. Bij witte letters juist andersom.', look: measure.nl}, {what: contrastEn, todo: 'Choose a darker text or a lighter background, or the other way round with white letters.', look: measure.en}),
  'color-contrast-enhanced': words(faint, {what: contrast, todo: 'Kies een donkerdere tekst of een lichtere achtergrond. Dit is een strengere eis dan de wet.', look: measure.nl}, {what: contrastEn, todo: 'Choose a darker text or a lighter background. This asks more than the law does.', look: measure.en}),
  'avoid-inline-spacing': words(spacing, {
    what: 'De ruimte tussen letters, woorden of regels staat hier vast met `!important`.',
    todo: 'Haal `!important` weg uit het `style`-attribuut. Zet de ruimte in uw css.',
    look: 'Kijk of u de ruimte tussen letters en regels nog groter kunt maken.'
  }, {
    what: 'The space between letters, words or lines is fixed here with `!important`.',
    todo: 'Take `!important` out of the `style` attribute. Put the space in your css.',
    look: 'See whether you can still enlarge the space between letters and lines.'
  }),
  'meta-viewport': words(zoom, {
    what: 'Deze pagina houdt tegen dat bezoekers hem vergroten.',
    todo: 'Haal `user-scalable=no` en `maximum-scale` weg uit `<meta name="viewport">`.'
  }, {
    what: 'This page keeps visitors from enlarging it.',
    todo: 'Take `user-scalable=no` and `maximum-scale` out of `<meta name="viewport">`.'
  }),
  'meta-viewport-large': words(zoom, {
    what: 'Bezoekers kunnen deze pagina niet meer dan vijf keer vergroten.',
    todo: 'Haal `maximum-scale` weg uit `<meta name="viewport">`.'
  }, {
    what: 'Visitors cannot enlarge this page more than five times.',
    todo: 'Take `maximum-scale` out of `<meta name="viewport">`.'
  }),
  'css-orientation-lock': words({
    nl: 'Sommige mensen hebben hun telefoon of tablet vast op de rolstoel. Zij kunnen hem niet draaien.',
    en: 'Some people have their phone or tablet fixed to a wheelchair. They cannot turn it.'
  }, {
    what: 'Deze pagina werkt alleen staand of alleen liggend.',
    todo: 'Haal uit de css de `transform` weg die de pagina draait bij `orientation`.',
    look: 'Draai uw telefoon. Draait de pagina mee?'
  }, {
    what: 'This page works upright only, or on its side only.',
    todo: 'Take the `transform` out of the css that turns the page at `orientation`.',
    look: 'Turn your phone. Does the page turn too?'
  })
}
