import {rule} from '../../../model/rule.ts'
import {emptyAlt} from './alt.ts'

interface Tekst {
  readonly tekst: string
}

const why = {
  nl: 'Wie niet goed ziet, laat de alt-tekst voorlezen. Nu hoort die persoon niet wat er op de afbeelding staat.',
  en: 'People who do not see well have the alt text read aloud. Now they do not hear what the image shows.'
}
const todo = {
  nl: 'Schrijf in de alt-tekst wat er te zien is en waarom het hier staat. Is het alleen versiering? Laat de alt-tekst dan leeg.',
  en: 'Say in the alt text what is to be seen and why it is here. Is it decoration alone? Then leave the alt text empty.'
}

/** Text alternatives that say nothing: the name of a file, or a word that fits every picture. WCAG 1.1.1, failure F30. */
export default rule({
  id: 'alt-tekst-zegt-niets',
  title: {nl: 'Alt-tekst zegt niets', en: 'Alt text says nothing'},
  needs: ['parts'],
  level: 'error',
  basis: ['WCAG 1.1.1', 'EN 301 549 9.1.1.1', 'EN 301 549 10.1.1.1', 'ACT qt1vmo'],
  presets: ['wcag', 'wcag21'],
  options: {},
  messages: {
    nl: {
      bestand: ({tekst}: Tekst) => ({what: `De alt-tekst van deze afbeelding is de naam van een bestand: "${tekst}".`, why: why.nl, todo: todo.nl}),
      leeg: ({tekst}: Tekst) => ({what: `De alt-tekst van deze afbeelding is "${tekst}". Dat past bij elke afbeelding.`, why: why.nl, todo: todo.nl})
    },
    en: {
      bestand: ({tekst}) => ({what: `The alt text of this image is the name of a file: "${tekst}".`, why: why.en, todo: todo.en}),
      leeg: ({tekst}) => ({what: `The alt text of this image is "${tekst}". That fits every image.`, why: why.en, todo: todo.en})
    }
  },
  inapplicable: ({parts}) => parts.pictures.every(({alt = ''}) => alt.trim() === ''),
  check({parts}, _options, report) {
    for (const {alt = '', at = 'document', origin} of parts.pictures) {
      const kind = emptyAlt(alt)
      if (kind) report(kind, at, {tekst: alt.trim()}, origin ? {origin} : {})
    }
  }
})
