import {zipf} from '../frequency/zipf.ts'
import {verbPrefixes} from '../lemma/rules.ts'
import {inseparable, strongForms} from './irregular-verbs.ts'
import {conjugate} from './verbs.ts'

/** Verbs that begin like a separable one and never part, where word frequencies can't tell. */
const whole = new Set(('voorkomen voorzien voldoen voorspellen voorvoelen voltooien voltrekken volbrengen volharden volstaan overleggen overhandigen overtuigen overtreden overlijden overleven '
  + 'overdrijven overschrijden overwegen overwinnen overnachten overbruggen overheersen overkomen overzien overtreffen overvallen onderbreken onderhandelen onderhouden ondernemen '
  + 'onderscheiden ondersteunen onderstrepen ondertekenen ondervinden ondervragen onderwerpen onderwijzen onderzoeken onderbouwen onderschatten onderschrijven onderkennen omarmen omgeven omringen '
  + 'omschrijven omsluiten omvatten omzeilen doorbreken doorgronden doorkruisen doorlopen doorstaan doorzoeken aanvaarden aanbidden achtervolgen achterhalen weerhouden weerleggen weerspiegelen weerstaan '
  + 'antwoorden openbaren herhalen hergebruiken beantwoorden innen uiten opperen openen naderen oppassen').split(' ').filter((verb) => verb !== 'oppassen'))

/** Verbs that part, where word frequencies can't tell. */
const parting = new Set('voorleggen overleggen aanhalen overmaken overdragen overnemen overgaan overblijven ondergaan omgaan doorgeven voorstellen omzetten omrekenen voordoen'.split(' ').filter((verb) => !whole.has(verb) && verb !== 'ondergaan'))

const never = new Set([...inseparable, 'wan', 'on', 'zijn'])
const known = new Map<string, string>()

/**
 * The part of a verb that stands apart in a main clause: "terug" of "terugbetalen", '' of "betalen". Where a bar is written ("over|leggen") that is it.
 * Otherwise the commoner participle decides, "terugbetaald" or "geterugbetaald", "onderzocht" or "ondergezocht".
 */
export function separablePart(infinitive: string): string {
  const bar = infinitive.indexOf('|')
  if (bar >= 0) return infinitive.slice(0, bar)
  const before = known.get(infinitive)
  if (before !== undefined) return before
  const found = findPart(infinitive)
  known.set(infinitive, found)
  return found
}

function findPart(infinitive: string): string {
  if (whole.has(infinitive)) return ''
  const asWhole = participles(infinitive)
  let best = '', most = 0
  for (const prefix of verbPrefixes) {
    const rest = infinitive.slice(prefix.length)
    if (never.has(prefix) || !infinitive.startsWith(prefix) || !isVerb(rest)) continue
    const score = zipf(prefix + conjugate(rest).part) ?? (asWhole > 0 ? 0 : 0.1)
    if (score > most || (parting.has(infinitive) && best === '')) [best, most] = [prefix, parting.has(infinitive) ? 9 : score]
  }
  return most > asWhole ? best : ''
}

function participles(infinitive: string): number {
  const {part} = conjugate(infinitive)
  return part === infinitive ? 0 : zipf(part) ?? 0
}

function isVerb(rest: string): boolean {
  return rest.endsWith('n') && rest.length > 3 && /[aeiouyë].*n$/.test(rest) && (strongForms(rest) !== undefined || (zipf(rest) ?? 0) > 1 && (zipf(conjugate(rest).pres3) ?? 0) > 0)
}
