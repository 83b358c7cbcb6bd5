import {rule} from '../../../model/rule.ts'
import {emptyAlt, otherLogo} from './alt.ts'

interface Tekst {
  readonly tekst: string
}

interface Logo extends Tekst {
  /** Whose logo the file says it is. */
  readonly van: string
}

const why = {
  nl: 'Wie niet goed ziet, laat de alt-tekst voorlezen. Nu hoort die persoon niet wat er op de afbeelding staat.',
  en: 'People who do not see well have the alt text read aloud. Now they do not hear what the image shows.'
}
const todo = {
  nl: 'Schrijf in de alt-tekst wat er te zien is en waarom het hier staat. Is het alleen versiering? Laat de alt-tekst dan leeg.',
  en: 'Say in the alt text what is to be seen and why it is here. Is it decoration alone? Then leave the alt text empty.'
}

/** Text alternatives that say nothing or something else: the name of a file, a word that fits every picture, the name of another than whose logo it is. WCAG 1.1.1, failure F30. */
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
      leeg: ({tekst}: Tekst) => ({what: `De alt-tekst van deze afbeelding is "${tekst}". Dat past bij elke afbeelding.`, why: why.nl, todo: todo.nl}),
      logo: ({tekst, van}: Logo) => ({
        what: `De alt-tekst van dit logo is "${tekst}". Maar het bestand heet naar een ander: "${van}".`,
        why: why.nl,
        todo: 'Kijk van wie het logo is. Zet die naam in de alt-tekst. Klopt de alt-tekst? Geef het bestand dan een andere naam.'
      })
    },
    en: {
      bestand: ({tekst}) => ({what: `The alt text of this image is the name of a file: "${tekst}".`, why: why.en, todo: todo.en}),
      leeg: ({tekst}) => ({what: `The alt text of this image is "${tekst}". That fits every image.`, why: why.en, todo: todo.en}),
      logo: ({tekst, van}) => ({
        what: `The alt text of this logo is "${tekst}". But the file is named after another: "${van}".`,
        why: why.en,
        todo: 'See whose logo it is. Put that name in the alt text. Is the alt text right? Then give the file another name.'
      })
    }
  },
  inapplicable: ({parts}) => parts.pictures.every(({alt = ''}) => alt.trim() === ''),
  check({parts}, _options, report) {
    for (const {alt = '', file, at = 'document', origin} of parts.pictures) {
      const kind = emptyAlt(alt)
      const owner = kind ? undefined : otherLogo(alt, file)
      if (kind) report(kind, at, {tekst: alt.trim()}, origin ? {origin} : {})
      else if (owner) report('logo', at, {tekst: alt.trim(), van: owner}, {level: 'warning', ...(origin && {origin})})
    }
  }
})
