import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {read} from '../packages/core/src/index.ts'
import type {Proposal} from '../packages/core/src/model/rule.ts'
import {wordList} from '../packages/core/src/rules/word-list.ts'
import {factsOf} from '../packages/core/src/text/facts-of.ts'
import {model} from '../packages/core/test/model.ts'
import {ruleFolders} from '../scripts/gen/folders.ts'
import {doubles, wordsModule} from '../scripts/gen/words.ts'

const opening = '# source: a\n# licence: b\n# date: c\n'
const table = (tsv: string): string => /`\n([\s\S]*)\n`/.exec(wordsModule(opening + tsv, 'x.tsv'))?.[1]?.replaceAll('\\`', '`') ?? ''

const list = `forms	pos	alternatives	only
restitueren	verb	terugbetalen
restitutie	noun	de terugbetaling / het bedrag terug
verstrekken	verb	geven
vaststellen	verb	bepalen
nuttigen	verb	eten
consulteren	verb	vragen
toelichten	verb	duidelijk maken
refereren aan	verb	verwijzen naar
naleven	verb	zich houden aan
contacteren	verb	contact opnemen met
zich vergewissen van	verb	controleren
beschikken over	verb	hebben
overhandigen	verb	geven
over|leggen	verb	laten zien
aanvangen	verb	beginnen
continueren	verb	doorgaan met
annuleren	verb	afzeggen
in kennis stellen van	verb	laten weten
zenden	verb	sturen
verzoek	noun	de vraag
betoog	noun	de uitleg
termijn	noun	de periode / de tijd
bescheiden	noun	de papieren
leges	noun	de kosten
reglement	noun	de regels
woonachtige	noun	de bewoner
absoluut	adj	helemaal
onderbouwen	verb	uitleggen
onderdeel uitmaken van	verb	horen bij
het recht hebben om	verb	mogen
voorziening	noun	het hulpmiddel
sanctie	noun	de straf
adequaat	adj	goed
frequent	adj	vaak
additioneel	adj	extra
substantieel	adj	groot
permanent	adj	blijvend / voor altijd
benutten	verb	gebruiken
vertonen	verb	laten zien
bindend	adj	verplicht
aanzienlijk	adj	groot
`

const rule = wordList({
  id: 'proef',
  title: {nl: 'Proef', en: 'Test'},
  level: 'advice',
  basis: [],
  presets: [],
  words: table(list),
  messages: {nl: ({word, better}) => ({what: word, why: better, todo: ''}), en: ({word, better}) => ({what: word, why: better, todo: ''})}
})

interface Found {
  readonly word: string
  readonly better: string
  readonly suggest: readonly Proposal[]
}

async function found(text: string): Promise<readonly Found[]> {
  const document = await read({path: 'brief.txt', bytes: new TextEncoder().encode(text)})
  const all: Found[] = []
  rule.check(factsOf(document, {model}), rule.options, (_message, at, {word, better}, {suggest = []} = {}) => {
    all.push({word: String(word), better: String(better), suggest: suggest.map((one) => ({at: at === 'document' ? [0, 0] : at, ...one}))})
  })
  return all
}

/** The text after the first suggestion that is there, again and again. */
async function improved(text: string): Promise<string> {
  for (const {suggest: [first]} of await found(text)) if (first?.at) return improved(text.slice(0, first.at[0]) + first.text + text.slice(first.at[1]))
  return text
}

describe('een voorstel past in de zin', () => {
  it.each([
    // Verbs that do not part.
    ['Wij verstrekken u een uitkering.', 'Wij geven u een uitkering.'],
    ['De gemeente verstrekt de uitkering.', 'De gemeente geeft de uitkering.'],
    ['De gemeente verstrekte vorig jaar een lening.', 'De gemeente gaf vorig jaar een lening.'],
    ['De lening is in mei verstrekt.', 'De lening is in mei gegeven.'],
    ['De verstrekte lening is te hoog.', 'De gegeven lening is te hoog.'],
    ['Wij moeten de gegevens verstrekken.', 'Wij moeten de gegevens geven.'],
    ['U hoeft geen gegevens te verstrekken.', 'U hoeft geen gegevens te geven.'],
    ['Verstrek ons de juiste gegevens.', 'Geef ons de juiste gegevens.'],
    ['Op het plein mag u geen drank nuttigen.', 'Op het plein mag u geen drank eten.'],
    ['Zij nuttigden daar een maaltijd.', 'Zij aten daar een maaltijd.'],
    ['Wij zenden u een brief.', 'Wij sturen u een brief.'],
    ['De verzonden brief is van ons.', 'De verzonden brief is van ons.'],
    // Verbs with an infinitive behind them, and a present tense that looks like a past one.
    ['Het college vertoont de film morgen.', 'Het college laat de film morgen zien.'],
    ['Wij komen als u de film vertoont.', 'Wij komen als u de film laat zien.'],
    ['De gemeente heeft de film vertoond.', 'De gemeente heeft de film laten zien.'],
    ['Wij proberen de film te vertonen.', 'Wij proberen de film te laten zien.'],
    ['Wij benutten de ruimte.', 'Wij gebruiken de ruimte.'],
    // Adjectives that look like verbs, and one that no adverb can take the place of.
    ['De afspraak is bindend.', 'De afspraak is verplicht.'],
    ['De kosten stijgen aanzienlijk.', 'De kosten stijgen aanzienlijk.'],
    // Verbs that part, in the place of verbs that do not.
    ['Wij restitueren het bedrag.', 'Wij betalen het bedrag terug.'],
    ['De gemeente restitueert de leges binnen vier weken.', 'De gemeente betaalt de kosten binnen vier weken terug.'],
    ['Als u te veel betaalt, restitueren wij het bedrag.', 'Als u te veel betaalt, betalen wij het bedrag terug.'],
    ['Wij restitueren het bedrag als u uw pas inlevert.', 'Wij betalen het bedrag terug als u uw pas inlevert.'],
    ['Wij restitueren het bedrag en sluiten uw dossier.', 'Wij betalen het bedrag terug en sluiten uw dossier.'],
    ['Als de gemeente het bedrag restitueert, krijgt u een brief.', 'Als de gemeente het bedrag terugbetaalt, krijgt u een brief.'],
    ['Wij laten u weten dat wij het bedrag restitueren.', 'Wij laten u weten dat wij het bedrag terugbetalen.'],
    ['U krijgt het bedrag dat wij restitueren.', 'U krijgt het bedrag dat wij terugbetalen.'],
    ['Het bedrag wordt gerestitueerd.', 'Het bedrag wordt terugbetaald.'],
    ['De gerestitueerde huur staat op uw rekening.', 'De terugbetaalde huur staat op uw rekening.'],
    ['Wij zullen de huur restitueren.', 'Wij zullen de huur terugbetalen.'],
    ['Wij zijn verplicht om de huur te restitueren.', 'Wij zijn verplicht om de huur terug te betalen.'],
    ['Restitueer de huur vandaag.', 'Betaal de huur vandaag terug.'],
    ['Wij annuleren uw afspraak.', 'Wij zeggen uw afspraak af.'],
    ['Annuleert u de afspraak op tijd?', 'Zegt u de afspraak op tijd af?'],
    ['Uw afspraak is geannuleerd.', 'Uw afspraak is afgezegd.'],
    // Verbs that part, and what comes for them does not.
    ['De gemeente stelt het bedrag morgen vast.', 'De gemeente bepaalt het bedrag morgen.'],
    ['Het college stelt vast hoeveel u betaalt.', 'Het college bepaalt hoeveel u betaalt.'],
    ['Het bedrag is door ons vastgesteld.', 'Het bedrag is door ons bepaald.'],
    ['Omdat het college de hoogte vaststelt, wacht u nog.', 'Omdat het college de hoogte bepaalt, wacht u nog.'],
    ['Wij hebben tijd nodig om de hoogte vast te stellen.', 'Wij hebben tijd nodig om de hoogte te bepalen.'],
    ['De cursus vangt om tien uur aan.', 'De cursus begint om tien uur.'],
    ['De cursus is vorige week aangevangen.', 'De cursus is vorige week begonnen.'],
    ['Wij lichten ons besluit in de brief toe.', 'Wij maken ons besluit in de brief duidelijk.'],
    ['Het besluit wordt in de brief toegelicht.', 'Het besluit wordt in de brief duidelijk gemaakt.'],
    ['In de brief wilden wij het besluit toelichten.', 'In de brief wilden wij het besluit duidelijk maken.'],
    // Prepositions and "zich".
    ['Wij refereren aan uw brief van 3 mei.', 'Wij verwijzen naar uw brief van 3 mei.'],
    ['In het besluit wordt gerefereerd aan de wet.', 'In het besluit wordt verwezen naar de wet.'],
    ['Als u aan de wet refereert, noemt u het artikel.', 'Als u naar de wet verwijst, noemt u het artikel.'],
    ['U moet de regels naleven.', 'U moet zich aan de regels houden.'],
    ['Wij leven de regels na.', 'Wij houden ons aan de regels.'],
    ['Als u de regels naleeft, gebeurt er niets.', 'Als u zich aan de regels houdt, gebeurt er niets.'],
    ['De regels worden niet nageleefd.', 'De regels worden niet nageleefd.'],
    ['U kunt de gemeente contacteren.', 'U kunt met de gemeente contact opnemen.'],
    ['Wij contacteren de gemeente.', 'Wij nemen contact op met de gemeente.'],
    ['Morgen contacteert de huisarts uw zoon.', 'Morgen neemt de huisarts contact op met uw zoon.'],
    ['De gemeente verstrekt zich een voorsprong.', 'De gemeente verstrekt zich een voorsprong.'],
    ['U beschikt over een auto.', 'U hebt een auto.'],
    ['Als uw partner over een auto beschikt, vermeldt u dat.', 'Als uw partner een auto heeft, vermeldt u dat.'],
    ['Het college beschikt binnen acht weken.', 'Het college beschikt binnen acht weken.'],
    ['Het college maakt geen onderdeel uit van de gemeente.', 'Het college hoort niet bij de gemeente.'],
    ['U hebt het recht om te zwijgen.', 'U hebt het recht om te zwijgen.'],
    ['U onderbouwt de klacht met bewijs en/of foto\'s.', 'U onderbouwt de klacht met bewijs en/of foto\'s.'],
    // Nouns.
    ['Uw verzoek is afgewezen.', 'Uw vraag is afgewezen.'],
    ['Het verzoek is afgewezen.', 'De vraag is afgewezen.'],
    ['Wij hebben dit verzoek gelezen.', 'Wij hebben deze vraag gelezen.'],
    ['Het lange verzoek is afgewezen.', 'De lange vraag is afgewezen.'],
    ['U deed een lang verzoek.', 'U deed een lange vraag.'],
    ['Het verzoek dat u deed, is afgewezen.', 'De vraag die u deed, is afgewezen.'],
    ['Alle verzoeken zijn afgewezen.', 'Alle vragen zijn afgewezen.'],
    ['Wij lezen elk verzoek.', 'Wij lezen elke vraag.'],
    ['Ons verzoek is duidelijk.', 'Onze vraag is duidelijk.'],
    ['Deze nieuwe voorziening is voor u.', 'Dit nieuwe hulpmiddel is voor u.'],
    ['U krijgt een nieuwe voorziening.', 'U krijgt een nieuw hulpmiddel.'],
    ['De sancties zijn zwaar.', 'De straffen zijn zwaar.'],
    ['U krijgt geen restitutie.', 'U krijgt geen terugbetaling.'],
    ['De leges zijn betaald.', 'De kosten zijn betaald.'],
    ['Stuur de bescheiden op.', 'Stuur de papieren op.'],
    ['Het reglement is nieuw.', 'Het reglement is nieuw.'],
    ['Volgens het reglement mag dat.', 'Volgens de regels mag dat.'],
    // Adjectives.
    ['U krijgt adequate hulp.', 'U krijgt goede hulp.'],
    ['De hulp is adequaat.', 'De hulp is goed.'],
    ['Wij zoeken een adequaat middel.', 'Wij zoeken een goed middel.'],
    ['U krijgt adequatere hulp.', 'U krijgt betere hulp.'],
    ['Het absolute dieptepunt is bereikt.', 'Het absolute dieptepunt is bereikt.'],
    ['Dit gebeurt frequent.', 'Dit gebeurt vaak.'],
    ['De frequente controles zijn nodig.', 'De frequente controles zijn nodig.'],
    ['U krijgt additionele steun.', 'U krijgt extra steun.'],
    ['Het gaat om een substantieel bedrag.', 'Het gaat om een groot bedrag.'],
    ['Adequate hulp is belangrijk.', 'Goede hulp is belangrijk.'],
    ['Dit is een permanente regel.', 'Dit is een blijvende regel.'],
    ['ADEQUATE HULP IS BELANGRIJK.', 'GOEDE HULP IS BELANGRIJK.']
  ])('%s', async (before, after) => {
    expect(await improved(before)).toBe(after)
  })
})

describe('waar geen voorstel past, noemt de melding de woorden wel', () => {
  it.each([
    ['De regels worden niet nageleefd.', 'nageleefd', 'zich houden aan'],
    ['Het reglement is nieuw.', 'reglement', 'de regels'],
    ['De frequente controles zijn nodig.', 'frequente', 'vaak'],
    ['Ter restitutie van het bedrag sturen wij een brief.', 'restitutie', 'de terugbetaling / het bedrag terug']
  ])('%s', async (text, word, better) => {
    expect(await found(text)).toMatchObject([{word, better, suggest: []}])
  })
})

describe('een woord telt alleen in zijn eigen woordsoort en met wat erbij hoort', () => {
  it.each(['Wij zenden het programma om acht uur uit.', 'Hij is een bescheiden man.', 'De gemeente beschikt op uw aanvraag.', 'Wij overleggen met de buurt.', '"Wij restitueren het bedrag", zei zij.', 'De heer Restitutie belt u.'])(
    '%s', async (text) => {
      expect(await found(text)).toEqual([])
    })
})

describe('de lijst', () => {
  it('leest kolommen bij hun naam', () => {
    expect(table('alternatives\tforms\nals\tindien')).toBe('indien\t\tals')
  })

  it.each([
    ['forms\talternatives\tkleur\n', '"kleur"'], ['alternatives\nals', 'forms'], ['forms\talternatives\nindien\tals\nindien\tals', 'regel 5'], ['forms\talternatives\nIndien\tals', 'kleine letters'],
    ['forms\tpos\talternatives\nvraag\tverb\tx', 'infinitief'], ['forms\tpos\talternatives\nvraag\twerkwoord\tx', 'woordsoort'], ['forms\tpos\talternatives\tsafe\nvragen\tverb\tx\tyes', 'verbogen'],
    ['forms\tpos\talternatives\nverzoek\tnoun\teen vraag', 'de'], ['forms\talternatives\texcept\nindien\tals\tnodig', '_'], ['forms\talternatives\nindien\tals\tx\ty', 'te veel']
  ])('zegt wat er mis is: %s', (tsv, part) => {
    expect(() => wordsModule(opening + tsv, 'x.tsv')).toThrow(part)
  })
})

describe('een woord staat in één lijst', () => {
  it('van alle lijsten samen', () => {
    const files = ruleFolders().map(({path}) => join(path, 'words.tsv')).filter((path) => existsSync(path)).map((path) => ({path, tsv: readFileSync(path, 'utf8')}))
    expect(doubles(files)).toEqual([])
  })

  it('en anders wordt dat gezegd, tenzij de omgeving ze uit elkaar houdt', () => {
    const own = {path: 'a', tsv: `${opening}forms\talternatives\tonly\neer; ooit\t\t\nvast\t\t_ werk\n`}
    expect(doubles([own, {path: 'b', tsv: `${opening}forms\talternatives\nooit\t\nvast\t\n`}])).toEqual(['b: "ooit" staat ook in a.'])
  })
})
