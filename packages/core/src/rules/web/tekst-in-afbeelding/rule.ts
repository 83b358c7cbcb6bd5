import {rule} from '../../../model/rule.ts'
import {suspicion} from './suspect.ts'

const why = {
  nl: 'Tekst in een afbeelding wordt onscherp als u hem groter maakt. U kunt de kleur en de letter niet veranderen.',
  en: 'Text in a picture gets blurred when it is made larger. Its colour and its letter cannot be changed.'
}

/** Pictures that are made of text. WCAG 1.4.5, as in ACT rule 0va7u6. The picture itself is not looked at. */
export default rule({
  id: 'tekst-in-afbeelding',
  title: {nl: 'Tekst in een afbeelding', en: 'Text in a picture'},
  needs: ['parts'],
  level: 'error',
  basis: ['WCAG 1.4.5', 'EN 301 549 9.1.4.5', 'ACT 0va7u6'],
  presets: ['wcag', 'wcag21'],
  options: {},
  messages: {
    nl: {
      zeker: ({alt}: {readonly alt: string}) => ({what: `In deze afbeelding staat tekst: "${alt}".`, why: why.nl, todo: 'Zet deze tekst op de pagina zelf. Dan kan iedereen hem lezen zoals dat past.'}),
      misschien: ({alt}: {readonly alt: string}) => ({what: `Misschien is dit een afbeelding van tekst: "${alt}".`, why: why.nl, todo: 'Kijk of alles wat in de afbeelding staat, ook als tekst op de pagina staat. Een logo mag wel tekst hebben.'})
    },
    en: {
      zeker: ({alt}) => ({what: `There is text in this picture: "${alt}".`, why: why.en, todo: 'Put this text on the page itself. Then everyone can read it in the way that suits them.'}),
      misschien: ({alt}) => ({what: `This may be a picture of text: "${alt}".`, why: why.en, todo: 'See whether all that the picture says also stands on the page as text. A logo may have text.'})
    }
  },
  inapplicable: ({parts}) => parts.pictures.length === 0,
  check({parts}, _options, report) {
    for (const picture of parts.pictures) {
      const {alt = '', at = 'document', origin} = picture
      const kind = suspicion(picture)
      if (kind) report(kind, at, {alt: alt.trim()}, {unsure: kind === 'misschien', ...(origin && {origin})})
    }
  }
})
