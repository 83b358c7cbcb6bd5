import {rule} from '../../../model/rule.ts'
import {isVague} from '../../../text/vague-links.ts'
import {addressKind, startsWithClick, subjectOf} from './names.ts'
import {clicksWithoutLink} from './plain.ts'

interface Naam {
  readonly naam: string
  /** What the link's address says about the page; empty when it says nothing. */
  readonly doel: string
}

/** Links whose text does not say where they go, and "klik hier" in plain text. */
export default rule({
  id: 'klik-hier-link',
  title: {nl: 'Klik-hier-link', en: 'Click-here link'},
  needs: ['text', 'structure'],
  level: 'error',
  basis: ['WCAG 2.4.4', 'EN 301 549 9.2.4.4', 'EN 301 549 10.2.4.4', 'Direct Duidelijk', 'ACT 5effbb', 'ACT aizyf1'],
  presets: ['b1-brief', 'b1-web', 'wcag', 'wcag21'],
  options: {},
  yields: {messages: {leeg: 'link-zonder-naam'}},
  messages: {
    nl: {
      vaag: ({naam, doel}: Naam) => ({
        what: `De tekst van deze link is "${naam}". Dat zegt niet waar de link naartoe gaat.`,
        why: 'Mensen die een schermlezer gebruiken, horen vaak alleen de links. Andere lezers zoeken met hun ogen naar de link.',
        todo: doel === '' ? 'Zet in de link wat de lezer daar vindt of kan doen.' : `Zet in de link wat de lezer daar vindt of kan doen. De link gaat naar: ${doel}.`
      }),
      omweg: ({naam}: Naam) => ({
        what: `Deze link begint met "klik hier": "${naam}".`,
        why: 'Niet iedereen klikt: sommige lezers gebruiken een toetsenbord, hun stem of papier.',
        todo: 'Laat "klik hier" weg. Begin met wat de lezer kan doen.'
      }),
      leeg: ({doel}: {readonly doel: string}) => ({
        what: doel === '' ? 'Deze link heeft geen tekst.' : `Deze link heeft geen tekst. De link gaat naar: ${doel}.`,
        why: 'Een schermlezer zegt alleen "link" of leest het adres voor.',
        todo: 'Geef de link een tekst. Is het een plaatje? Geef het plaatje een beschrijving. Is de link niet nodig? Haal hem dan weg.'
      }),
      adres: ({doel}: Naam) => ({
        what: 'De tekst van deze link is een lang webadres.',
        why: 'Een schermlezer leest elk teken voor. Ook is het adres moeilijk over te typen.',
        todo: doel === '' ? 'Zet in de link wat de lezer daar vindt. Gebruik op papier een kort adres.' : `Zet in de link wat de lezer daar vindt, bijvoorbeeld: ${doel}. Gebruik op papier een kort adres.`
      }),
      zonderLink: ({woorden}: {readonly woorden: string}) => ({
        what: `Hier staat "${woorden}", maar deze woorden zijn geen link.`,
        why: 'De lezer kan hier nergens op klikken. Zeker niet op papier.',
        todo: 'Maak een link met een duidelijke tekst. Of schrijf het webadres op.'
      })
    },
    en: {
      vaag: ({naam, doel}) => ({
        what: `The text of this link is "${naam}". That does not say where the link goes.`,
        why: 'People who use a screen reader often hear the links alone. Other readers look for the link with their eyes.',
        todo: doel === '' ? 'Put in the link what readers find or can do there.' : `Put in the link what readers find or can do there. The link goes to: ${doel}.`
      }),
      omweg: ({naam}) => ({
        what: `This link begins with "click here": "${naam}".`,
        why: 'Not everyone clicks: some readers use a keyboard, their voice or paper.',
        todo: 'Leave "click here" out. Begin with what readers can do.'
      }),
      leeg: ({doel}) => ({
        what: doel === '' ? 'This link has no text.' : `This link has no text. It goes to: ${doel}.`,
        why: 'A screen reader only says "link" or reads the address aloud.',
        todo: 'Give the link a text. Is it a picture? Describe the picture. Is the link not needed? Take it out.'
      }),
      adres: ({doel}) => ({
        what: 'The text of this link is a long web address.',
        why: 'A screen reader reads every sign aloud, and the address is hard to type over.',
        todo: doel === '' ? 'Put in the link what readers find there. Use a short address on paper.' : `Put in the link what readers find there, for instance: ${doel}. Use a short address on paper.`
      }),
      zonderLink: ({woorden}) => ({
        what: `It says "${woorden}" here, but these words are no link.`,
        why: 'There is nothing to click on here, certainly not on paper.',
        todo: 'Make a link with a clear text, or write down the web address.'
      })
    }
  },
  inapplicable: ({text, structure}) => text.words === 0 && structure.links.length === 0,
  check({text, structure}, _options, report) {
    for (const {at, name, target, lang, origin} of structure.links) {
      const data = {naam: name, doel: subjectOf(target)}
      const address = addressKind(name)
      if (name === '') report('leeg', at, {doel: data.doel}, origin ? {origin} : {})
      else if (isVague(name) && /^(?:nl|en)(?:-|$)/.test(lang)) report('vaag', at, data, {level: 'warning'})
      else if (startsWithClick(name)) report('omweg', at, data, {level: 'advice'})
      else if (address === 'long' || address === 'endless') report('adres', at, data, {level: address === 'long' ? 'advice' : 'warning'})
    }
    for (const at of clicksWithoutLink({text, structure})) report('zonderLink', at, {woorden: text.text.slice(...at)}, {level: 'warning'})
  }
})
