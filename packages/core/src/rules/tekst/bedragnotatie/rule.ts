import {rule} from '../../../model/rule.ts'
import {betterAmount, type Fault} from './amounts.ts'
import {amountPlaces} from './places.ts'

interface Bedrag {
  readonly bedrag: string
  readonly beter: string
}

const minor: ReadonlySet<Fault> = new Set<Fault>(['nullen', 'spatie', 'duizendtal'])

/** Amounts with needless signs: "€ 25,-", "€ 25,00", "EUR 25". The value never changes. Basis: dutch-style-guide (CC BY 4.0), Taaladvies. */
export default rule({
  id: 'bedragnotatie',
  title: {nl: 'Bedrag', en: 'Amount of money'},
  needs: ['text'],
  level: 'warning',
  basis: ['B1', 'Direct Duidelijk'],
  presets: ['b1-brief', 'b1-web'],
  options: {},
  messages: {
    nl: {
      valuta: ({bedrag, beter}: Bedrag) => ({what: `Hier staat "${bedrag}".`, why: 'Lezers kennen het teken € en het woord "euro" het best. Een van de twee is genoeg.', todo: `Schrijf: ${beter}.`}),
      streepje: ({bedrag, beter}: Bedrag) => ({what: `In dit bedrag staan tekens die niet nodig zijn: "${bedrag}".`, why: 'Niet elke lezer weet wat ",-" betekent.', todo: `Schrijf: ${beter}.`}),
      nullen: ({bedrag, beter}: Bedrag) => ({what: `Dit bedrag heeft nullen achter de komma: "${bedrag}".`, why: 'Een rond bedrag leest sneller zonder die nullen.', todo: `Schrijf: ${beter}.`}),
      punt: ({bedrag, beter}: Bedrag) => ({what: `In dit bedrag staat een punt voor de centen: "${bedrag}".`, why: 'In Nederland staat daar een komma. Met een punt kan de lezer aan duizenden denken.', todo: `Schrijf: ${beter}. Controleer het bedrag.`}),
      cent: ({bedrag, beter}: Bedrag) => ({what: `In dit bedrag staat één cijfer achter de komma: "${bedrag}".`, why: 'Een lezer verwacht twee cijfers voor de centen.', todo: `Schrijf: ${beter}. Controleer het bedrag.`}),
      spatie: ({bedrag, beter}: Bedrag) => ({what: `Tussen € en het getal staat geen spatie: "${bedrag}".`, why: 'Met een spatie ziet de lezer het getal beter.', todo: `Schrijf: ${beter}.`}),
      duizendtal: ({bedrag, beter}: Bedrag) => ({what: `In dit grote bedrag staat geen punt: "${bedrag}".`, why: 'Met een punt na de duizenden leest de lezer het bedrag in één keer goed.', todo: `Schrijf: ${beter}.`})
    },
    en: {
      valuta: ({bedrag, beter}) => ({what: `It says "${bedrag}" here.`, why: 'Readers know the sign € and the word "euro" best. One of the two is enough.', todo: `Write: ${beter}.`}),
      streepje: ({bedrag, beter}) => ({what: `This amount has signs it does not need: "${bedrag}".`, why: 'Not every reader knows what ",-" means.', todo: `Write: ${beter}.`}),
      nullen: ({bedrag, beter}) => ({what: `This amount has zeros after the comma: "${bedrag}".`, why: 'A round amount reads faster without them.', todo: `Write: ${beter}.`}),
      punt: ({bedrag, beter}) => ({what: `This amount has a point before the cents: "${bedrag}".`, why: 'In the Netherlands that is a comma. With a point readers may think of thousands.', todo: `Write: ${beter}. Check the amount.`}),
      cent: ({bedrag, beter}) => ({what: `This amount has one figure after the comma: "${bedrag}".`, why: 'Readers expect two figures for the cents.', todo: `Write: ${beter}. Check the amount.`}),
      spatie: ({bedrag, beter}) => ({what: `There is no space between € and the number: "${bedrag}".`, why: 'With a space readers see the number better.', todo: `Write: ${beter}.`}),
      duizendtal: ({bedrag, beter}) => ({what: `This large amount has no point: "${bedrag}".`, why: 'With a point after the thousands readers get the amount right at once.', todo: `Write: ${beter}.`})
    }
  },
  inapplicable: ({text}) => text.words === 0,
  check({text}, _options, report) {
    for (const {at, amount, aligned} of amountPlaces(text)) {
      const better = betterAmount(amount, aligned)
      if (!better) continue
      const data = {bedrag: text.text.slice(...at), beter: better.text}
      report(better.fault, at, data, {suggest: [{text: better.text, safe: better.safe}], ...(minor.has(better.fault) && {level: 'advice' as const})})
    }
  }
})
