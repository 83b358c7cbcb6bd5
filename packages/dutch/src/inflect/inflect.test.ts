import {describe, expect, it} from 'vitest'
import {lemma} from '../lemma/lemma.ts'
import {adjectiveForm, adjectiveSlots, isPlural, joined, pluralOf, readVerb, verbSlots, type VerbSlot} from './index.ts'
import {irregularLemmas} from './irregular-verbs.ts'

/** Words of municipal letters, of all ways of spelling. */
const verbs = ('werken reizen leven geven nemen vragen betalen gebruiken verhuizen wonen leren delen verdelen verlenen tekenen openen regelen wandelen handelen behandelen verbeteren weigeren verminderen veranderen '
  + 'proberen noteren controleren informeren evalueren adviseren specificeren indexeren hanteren waarderen creëren bellen pakken zetten besteden melden antwoorden beantwoorden eisen toetsen innen erven ergeren '
  + 'verstrekken verzoeken bezoeken onderzoeken overleggen ondertekenen ondersteunen voldoen voorkomen voltooien herzien herinneren misbruiken gebeuren bewijzen begrijpen ontvangen vertrekken beslissen bepalen beperken '
  + 'sturen huren duren draaien zaaien gooien vernietigen bevestigen verplichten verrichten uploaden downloaden checken mailen faxen scannen zoeken kopen brengen denken doen gaan staan zien zijn hebben kunnen moeten worden').split(' ')
const nouns = ('vergunning uitkering mogelijkheid organisatie activiteit brief huis reis kans eis prijs plan foto auto baby idee kopie categorie boete periode bijdrage formulier regel winkel artikel kind lid raadslid '
  + 'bedrag verdrag weg stad school les klas bos adres proces cursus vriendin ambtenaar eigenaar medewerker bewoner boek straat vraag antwoord besluit bezwaar bezwaarschrift klacht taak zaak week maand jaar afspraak '
  + 'document persoon gezin parkeerplaats woningcorporatie ziekenhuis museum datum gesprek bewijs bewijsstuk zoon vrouw man').split(' ')
const adjectives = ('duidelijk groot lief boos vals half dik nodig financieel officieel precies serieus los mooi goed breed wit kapot belangrijk zeker duur tijdelijk snel zwaar ruim streng actief wettelijk sociaal vroeg laat '
  + 'vers grijs wijs concreet compleet eenvoudig vriendelijk groen blauw geldig algemeen correct dun mager veilig').split(' ')

const features: Readonly<Record<VerbSlot, string>> = {
  pres1: 'Number=Sing|Tense=Pres|VerbForm=Fin', pres2: 'Number=Sing|Tense=Pres|VerbForm=Fin', pres3: 'Number=Sing|Tense=Pres|VerbForm=Fin', inf: 'VerbForm=Inf',
  past: 'Number=Sing|Tense=Past|VerbForm=Fin', pasts: 'Number=Plur|Tense=Past|VerbForm=Fin', part: 'VerbForm=Part', partE: 'VerbForm=Part', ing: 'VerbForm=Part', ingE: 'VerbForm=Part'
}

/** Right forms that the lemmatiser does not lead back. */
const notLedBack = new Set(('vroegen gevraagde bel belt gebeld gebelde gezette onderzochte voldaan voldane gestane zijnd klassen bozere valst valste financiëler financiëlere officiëler officiëlere precieste serieuste '
  + 'best zekerdere verst verste grijste magerdere').split(' '))

describe('a form leads back to its dictionary form', () => {
  it('of a verb', () => {
    const wrong = verbs.flatMap((verb) => verbSlots.map((slot) => [verb, slot, readVerb(verb)?.forms[slot] ?? ''] as const)).filter(([verb, slot, form]) => !notLedBack.has(form) && lemma(form, 'VERB', features[slot]) !== verb)
    expect(wrong).toEqual([])
  })

  it('of a strong verb with a part before it', () => {
    const wrong = ['op', 'af', 'mee', 'terug'].flatMap((part) => irregularLemmas().filter((base) => /^(?:geven|nemen|vragen|houden|komen|lezen|roepen|schrijven|sluiten|spreken|sturen|trekken|wijzen|zenden|brengen|zoeken|gaan|doen|zien|staan)$/.test(base)).map((base) => [part, base] as const))
      .filter(([part, base]) => lemma(joined({...must(`${part}|${base}`)}, 'part'), 'VERB', features.part) !== part + base)
    expect(wrong).toEqual([])
  })

  it('of a noun', () => {
    const wrong = nouns.map((noun) => [noun, pluralOf(noun) ?? ''] as const).filter(([noun, form]) => !notLedBack.has(form) && lemma(form, 'NOUN', 'Number=Plur') !== noun)
    expect(wrong).toEqual([])
  })

  it('of an adjective', () => {
    const degrees = {base: 'Pos', e: 'Pos', comp: 'Cmp', compE: 'Cmp', sup: 'Sup', supE: 'Sup'}
    const wrong = adjectives.flatMap((word) => adjectiveSlots.map((slot) => [word, slot, adjectiveForm(word, slot)] as const)).filter(([word, slot, form]) => form !== undefined && !notLedBack.has(form) && lemma(form, 'ADJ', `Degree=${degrees[slot]}`) !== word)
    expect(wrong).toEqual([])
  })
})

describe('a verb', () => {
  it.each([
    ['terugbetalen', 'terug', 'betaal betaalt betaalt betalen betaalde betaalden betaald betaalde'], ['updaten', '', 'update updatet updatet updaten updatete updateten geüpdatet geüpdatete'],
    ['variëren', '', 'varieer varieert varieert variëren varieerde varieerden gevarieerd gevarieerde'], ['recreëren', '', 'recreëer recreëert recreëert recreëren recreëerde recreëerden gerecreëerd gerecreëerde'],
    ['verven', '', 'verf verft verft verven verfde verfden geverfd geverfde'], ['afwijzen', 'af', 'wijs wijst wijst wijzen wees wezen gewezen gewezen'], ['zijn', '', 'ben bent is zijn was waren geweest geweeste'],
    ['kwijtschelden', 'kwijt', 'scheld scheldt scheldt schelden schold scholden gescholden gescholden'], ['zeggen', '', 'zeg zegt zegt zeggen zei zeiden gezegd gezegde'], ['toestaan', 'toe', 'sta staat staat staan stond stonden gestaan gestane'],
    ['overleggen', '', 'overleg overlegt overlegt overleggen overlegde overlegden overlegd overlegde'], ['over|leggen', 'over', 'leg legt legt leggen legde legden gelegd gelegde'],
    ['spelen', '', 'speel speelt speelt spelen speelde speelden gespeeld gespeelde'], ['traineren', '', 'traineer traineert traineert traineren traineerde traineerden getraineerd getraineerde'],
    ['opnemen', 'op', 'neem neemt neemt nemen nam namen genomen genomen'], ['duidelijk maken', 'duidelijk ', 'maak maakt maakt maken maakte maakten gemaakt gemaakte']
  ])('%s', (verb, part, forms) => {
    const {part: own, forms: all} = must(verb)
    expect([own, verbSlots.slice(0, 8).map((slot) => all[slot]).join(' ')]).toEqual([part, forms])
  })

  it.each([
    ['terugbetalen', 'terugbetaald', 'terug te betalen'], ['contact opnemen met', 'contact opgenomen', 'contact op te nemen'], ['op de hoogte brengen van', 'op de hoogte gebracht', 'op de hoogte te brengen'], ['betalen', 'betaald', 'te betalen']
  ])('%s in one piece, and with "te"', (verb, participle, infinitive) => {
    expect([joined(must(verb), 'part'), joined(must(verb), 'inf', true)]).toEqual([participle, infinitive])
  })

  it.each([
    ['laten zien', 'laat zien', 'laten zien', 'te laten zien'], ['niet laten doorgaan', 'niet laat doorgaan', 'niet laten doorgaan', 'niet te laten doorgaan'], ['gaan wonen', 'gaat wonen', 'gaan wonen', 'te gaan wonen']
  ])('%s has its infinitive behind it', (verb, present, participle, infinitive) => {
    expect([joined(must(verb), 'pres3'), joined(must(verb), 'part'), joined(must(verb), 'inf', true)]).toEqual([present, participle, infinitive])
  })

  it('may have "zich" and a preposition', () => {
    expect(readVerb('zich houden aan')).toMatchObject({base: 'houden', part: '', reflexive: true, preposition: 'aan'})
    expect(readVerb('de vraag')).toBeUndefined()
  })
})

describe('a noun', () => {
  it.each([['kosten', true], ['leges', true], ['regels', true], ['kans', false], ['les', false], ['advies', false], ['leven', false]])('%s is a plural: %s', (noun, plural) => {
    expect(isPlural(noun)).toBe(plural)
  })

  it.each([['geld', undefined], ['hulp', undefined], ['medewerker', 'medewerkers'], ['jongere', 'jongeren'], ['boete', 'boetes'], ['klant', 'klanten'], ['e-mail', 'e-mails'], ['aanvraag', 'aanvragen'], ['huisvuilzak', 'huisvuilzakken'], ['omwonende', 'omwonenden'], ['uitgave', 'uitgaven'], ['voorstel', 'voorstellen'], ['samengaan', undefined]])('%s has plural %s', (noun, plural) => {
    expect(pluralOf(noun)).toBe(plural)
  })
})

describe('an adjective', () => {
  it.each([
    ['gratis', 'e', 'gratis'], ['open', 'e', 'open'], ['eigen', 'e', 'eigen'], ['gesloten', 'e', 'gesloten'], ['heel groot', 'e', 'heel grote'], ['vaak', 'e', undefined], ['van de gemeente', 'e', undefined], ['vaak', 'comp', 'vaker'], ['goed', 'comp', 'beter'],
    ['zwaar', 'comp', 'zwaarder'], ['precies', 'e', 'precieze'], ['vals', 'e', 'valse'], ['mooi', 'e', 'mooie'], ['blauw', 'e', 'blauwe'], ['gratis', 'comp', undefined], ['schriftelijk', 'e', 'schriftelijke'], ['extra', 'e', 'extra'], ['reëel', 'e', 'reële'], ['goed genoeg', 'e', undefined], ['hetzelfde', 'e', undefined]
  ] as const)('%s %s', (word, slot, form) => {
    expect(adjectiveForm(word, slot)).toBe(form)
  })
})

function must(verb: string): NonNullable<ReturnType<typeof readVerb>> {
  const read = readVerb(verb)
  if (!read) throw new Error(verb)
  return read
}
