import {partTable, unpackPart} from '../compounds/parts.ts'
import {split} from '../compounds/split.ts'
import {zipf} from '../frequency/zipf.ts'
import {lemma} from '../lemma/lemma.ts'
import {readVerb} from './read-verb.ts'
import {openStems} from './spelling.ts'
import {conjugate} from './verbs.ts'

/** Plurals that no rule gives, also as the last part of a compound ("huisbezoek" has its own). Written by hand. */
const irregular: ReadonlyMap<string, string> = new Map(`
kind kinderen|ei eieren|lid leden|stad steden|schip schepen|weg wegen|dag dagen|pad paden|blad bladen|gebed gebeden|bad baden|glas glazen|graf graven|vat vaten
spel spellen|verbod verboden|gebod geboden|bevel bevelen|bedrag bedragen|gebrek gebreken|verdrag verdragen|bezwaar bezwaren|oorlog oorlogen|hof hoven|slot sloten|slag slagen
lot loten|gat gaten|dak daken|dal dalen|museum musea|datum data|politicus politici|medium media|criterium criteria|technicus technici|medicus medici
volk volken|rund runderen|rad raderen|lied liederen|goed goederen|gemoed gemoederen|gelid gelederen|vlo vlooien|koe koeien|basis bases|crisis crises
wethouder wethouders|ouder ouders|besluit besluiten|tram trams|film films|mail mails|e-mail e-mails|vrouw vrouwen|man mannen|buurman buren|timmerman timmerlieden|werkman werklieden
raad raden|gebied gebieden|gesprek gesprekken|antwoord antwoorden|verslag verslagen|ontslag ontslagen|beslag beslagen|uitslag uitslagen|toeslag toeslagen|aanslag aanslagen|opslag opslagen
bijdrage bijdragen|vraag vragen|aanvraag aanvragen|bewijs bewijzen|aanwijzing aanwijzingen|plan plannen|formulier formulieren|bureau bureaus|niveau niveaus|cadeau cadeaus
huis huizen|reis reizen|prijs prijzen|keus keuzes|keuze keuzes|beroep beroepen|recht rechten|zorg zorgen|advies adviezen|god goden|zoon zoons
leraar leraren|voorstel voorstellen|toestel toestellen|verschijnsel verschijnselen|maximum maxima|volgorde volgordes|uitgave uitgaven|opgave opgaven|gave gaven|ambtenaar ambtenaren|handelaar handelaren|eigenaar eigenaren|bewoner bewoners|gevolg gevolgen|reden redenen|regel regels|middel middelen|artikel artikelen|gegeven gegevens
teken tekens|wapen wapens|leven levens|onderwerp onderwerpen|document documenten|termijn termijnen|maatregel maatregelen|vakman vakmensen|tekort tekorten|les lessen|bos bossen|park parken|link links|app apps|flat flats|brief brieven|bon bonnen
`.trim().split(/[|\n]/).map((pair) => pair.split(' ') as [string, string]))

const pluralOnly = new Set('kosten leges onkosten hersenen inkomsten lieden mensen gegevens spullen ouders inlichtingen wateren financiën manieren activa passiva troepen verkiezingen'.split(' '))

/** Whether a noun in a word list is a plural as it stands: "kosten", "regels". */
export function isPlural(noun: string): boolean {
  if (pluralOnly.has(noun)) return true
  if (!/(?:n|s)$/.test(noun) || unpackPart(partTable().value(noun))?.own) return false
  const single = lemma(noun, 'NOUN', 'Number=Plur')
  return single !== noun && (zipf(single) ?? 0) > 1.5 && pluralOf(single) === noun
}

const singularOnly = new Set(('bouw hulp geld informatie steun aandacht onderhoud toezicht rust handel post uitleg overleg werk zorg begrip kennis kritiek politie vuil afval verkeer veiligheid gezondheid privacy eten drinken beleid personeel jeugd publiek '
  + 'groei bedrog onrust toestemming herstel overlast chaos afkomst achteruitgang vooruitgang belangstelling openheid tegenspraak drukte concurrentie sterfte boosheid '
  + 'duidelijkheid aanwezigheid afwezigheid echtheid geldigheid bereikbaarheid zelfstandigheid ontevredenheid verspreiding overeenstemming verbazing').split(' '))

/** The plural of a noun, by a rule where the word itself is not known; undefined of what can't be counted. */
export function pluralOf(noun: string): string | undefined {
  if (pluralOnly.has(noun)) return noun
  if (singularOnly.has(noun)) return undefined
  const own = irregular.get(noun)
  if (own) return own
  const [, before = '', last] = /^(.*-)(.+)$/.exec(noun) ?? []
  if (last) return joinedTo(before, pluralOf(last))
  if (isInfinitive(noun)) return undefined
  const candidates = candidatesOf(noun)
  const known = candidates.filter((one) => (zipf(one) ?? 0) > 0 && lemma(one, 'NOUN', 'Number=Plur') === noun)
  if (known.length > 0) return known.reduce((best, one) => ((zipf(one) ?? 0) > (zipf(best) ?? 0) ? one : best))
  const head = split(noun, 'NOUN')?.head
  if (head && head !== noun && noun.endsWith(head)) return joinedTo(noun.slice(0, -head.length), pluralOf(head))
  const base = irregularEnd(noun)
  return base ? noun.slice(0, -base.length) + (irregular.get(base) ?? '') : candidates[0] ?? noun
}

function joinedTo(before: string, plural: string | undefined): string | undefined {
  return plural === undefined ? undefined : before + plural
}

function irregularEnd(noun: string): string | undefined {
  for (let from = 2; from < noun.length - 3; from++) if (irregular.has(noun.slice(from))) return noun.slice(from)
  return undefined
}

/** Plurals that the spelling allows, likeliest first. */
function candidatesOf(noun: string): readonly string[] {
  if (noun.endsWith('heid')) return [`${noun.slice(0, -3)}eden`]
  if (/(?:[^aeiou]ie|ee)$/.test(noun)) return /[ts]ie$/.test(noun) ? [`${noun}s`] : [`${noun}s`, `${noun}ën`]
  if (/[aiouy]$/.test(noun) && !/(?:eau|ou|ui|oe|ij|ieu)$/.test(noun)) return [`${noun}'s`, `${noun}s`]
  if (/(?:eau|oe|ieu)$/.test(noun)) return [`${noun}s`, `${noun}en`]
  if (/(?:[^l]|[aeiou]l)ende$/.test(noun)) return [`${noun}n`, `${noun}s`]
  if (noun.endsWith('e')) return isVerb(`${noun}n`) ? [`${noun}s`] : [`${noun}s`, `${noun}n`]
  if (/(?:el|er|em|en)$/.test(noun) && !/[aeiou]{2}.$/.test(noun) && noun.length > 4) return [`${noun}s`]
  if (/(?:aar|erd|oor|eur|or|um|on)$/.test(noun)) return [`${noun}s`, ...open(noun)]
  return /(?:s|x|z|ing|heid|teit|schap|nt|ct)$/.test(noun) ? [...open(noun)] : [...open(noun), `${noun}s`]
}

/** "Het samengaan" can't be counted. */
function isInfinitive(noun: string): boolean {
  const verb = noun.endsWith('n') ? readVerb(noun) : undefined
  return verb !== undefined && isVerb(verb.base) && (zipf(`${noun}s`) ?? 0) === 0
}

function isVerb(infinitive: string): boolean {
  return (zipf(conjugate(infinitive).pres3) ?? 0) > 0
}

function open(noun: string): readonly string[] {
  return openStems(noun).map((stem) => `${stem}en`)
}
