import {rule} from '../../../model/rule.ts'
import {contentOf} from './content.ts'

const why = {
  nl: 'Een schermlezer slaat dit over. Wie niet goed ziet, weet niet dat hier iets staat.',
  en: 'A screen reader passes this over. People who do not see well do not know that there is something here.'
}
const todo = {
  nl: 'Schrijf wat er te zien is, in `alt` of in `aria-label`. Is het toch versiering? Dan is er niets mis.',
  en: 'Say what is to be seen, in `alt` or in `aria-label`. Is it decoration after all? Then nothing is wrong.'
}

/** Pictures that are passed over as decoration though they tell something: a logo that stands alone, a picture that the text announces, a canvas. WCAG 1.1.1, as in ACT rule e88epe. */
export default rule({
  id: 'inhoud-als-versiering',
  title: {nl: 'Inhoud als versiering', en: 'Content as decoration'},
  needs: ['parts'],
  level: 'error',
  basis: ['WCAG 1.1.1', 'EN 301 549 9.1.1.1', 'ACT e88epe'],
  presets: ['wcag', 'wcag21'],
  options: {},
  messages: {
    nl: {
      logo: () => ({what: 'Dit logo is gemarkeerd als versiering. De naam staat er niet als tekst bij.', why: why.nl, todo: todo.nl}),
      aangekondigd: ({tekst}: {readonly tekst: string}) => ({what: `De tekst kondigt deze afbeelding aan: "${tekst}". Maar de afbeelding zelf heeft geen tekst.`, why: why.nl, todo: todo.nl}),
      letters: () => ({what: 'Een script schrijft hier letters in een tekening (`canvas`). De tekening heeft geen naam.', why: why.nl, todo: 'Zet dezelfde tekst tussen `<canvas>` en `</canvas>`. Of schrijf de tekst gewoon op de pagina.'}),
      tekening: () => ({what: 'Deze tekening (`canvas`) heeft geen naam.', why: why.nl, todo: todo.nl})
    },
    en: {
      logo: () => ({what: 'This logo is marked as decoration. The name does not stand with it as text.', why: why.en, todo: todo.en}),
      aangekondigd: ({tekst}) => ({what: `The text announces this picture: "${tekst}". But the picture itself has no text.`, why: why.en, todo: todo.en}),
      letters: () => ({what: 'A script writes letters in a drawing (`canvas`) here. The drawing has no name.', why: why.en, todo: 'Put the same text between `<canvas>` and `</canvas>`. Or write the text on the page.'}),
      tekening: () => ({what: 'This drawing (`canvas`) has no name.', why: why.en, todo: todo.en})
    }
  },
  inapplicable: ({parts}) => parts.decorations.length === 0,
  check({parts}, _options, report) {
    for (const part of parts.decorations) {
      const kind = contentOf(part)
      const {origin} = part
      const extras = {unsure: kind === 'tekening', ...(origin && {origin})}
      if (kind === 'aangekondigd') report(kind, 'document', {tekst: part.before}, extras)
      else if (kind) report(kind, 'document', {}, extras)
    }
  }
})
