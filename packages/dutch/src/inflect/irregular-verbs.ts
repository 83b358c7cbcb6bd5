import {irregularPresents, irregularVerbs} from '../lemma/irregular-list.ts'

/** Past singular, past plural and participle of a strong or irregular verb. */
export type StrongForms = readonly [past: string, pasts: string, participle: string]

/** Forms of today, where the list for lemmas names older ones too. Written by hand. */
const preferred = `
zeggen zei zeiden gezegd|plegen pleegde pleegden gepleegd|wuiven wuifde wuifden gewuifd|raden raadde raadden geraden|schuilen schuilde schuilden gescholen
jagen jaagde jaagden gejaagd|spugen spuugde spuugden gespuugd|krijsen krijste krijsten gekrijst|zouten zoutte zoutten gezouten|willen wilde wilden gewild
hebben had hadden gehad|zijn was waren geweest|raken raakte raakten geraakt|stoten stootte stootten gestoten|lachen lachte lachten gelachen
`

/** Base verbs with the prefixes that "ge" never stands before. */
export const inseparable: readonly string[] = ['ver', 'ont', 'her', 'mis', 'be', 'ge', 'er']

let forms: ReadonlyMap<string, StrongForms> | undefined

/** The strong forms of a verb without a separable part, prefixed or not ("bewijzen" from "wijzen"); undefined for a regular verb. */
export function strongForms(infinitive: string): StrongForms | undefined {
  forms ??= read()
  const own = forms.get(infinitive)
  if (own) return own
  const prefix = [...inseparable, ...unstressed].find((one) => infinitive.startsWith(one) && forms?.has(infinitive.slice(one.length)))
  const base = prefix && forms.get(infinitive.slice(prefix.length))
  return base ? [prefix + base[0], prefix + base[1], prefix + base[2].replace(/^ge(?!ven$)/, '')] : undefined
}

/** First parts that some verbs never part from: "onderbreken", "overwegen". Whether this verb does is known before it comes here. */
const unstressed = ['onder', 'over', 'voor', 'door', 'om', 'aan', 'weer', 'achter', 'vol']

function read(): ReadonlyMap<string, StrongForms> {
  const found = new Map<string, StrongForms>()
  for (const line of `${preferred}|${irregularVerbs}`.trim().split(/[|\n]+/)) {
    const [lemma = '', past = '', pasts = '', participle] = line.trim().split(' ')
    if (participle && !found.has(lemma)) found.set(lemma, [past, pasts, participle])
  }
  return found
}

/** Present singular of verbs whose stem does not give it: for "ik", "u" and "hij". */
const presents: ReadonlyMap<string, readonly [string, string, string]> = new Map([
  ['zijn', ['ben', 'bent', 'is']], ['hebben', ['heb', 'hebt', 'heeft']], ['kunnen', ['kan', 'kunt', 'kan']], ['zullen', ['zal', 'zult', 'zal']],
  ['mogen', ['mag', 'mag', 'mag']], ['willen', ['wil', 'wilt', 'wil']], ['moeten', ['moet', 'moet', 'moet']], ['weten', ['weet', 'weet', 'weet']],
  ['komen', ['kom', 'komt', 'komt']], ['doen', ['doe', 'doet', 'doet']], ['gaan', ['ga', 'gaat', 'gaat']], ['staan', ['sta', 'staat', 'staat']],
  ['slaan', ['sla', 'slaat', 'slaat']], ['zien', ['zie', 'ziet', 'ziet']]
])

/** The irregular present of a verb, prefixed or not; undefined where the stem gives it. */
export function presentForms(infinitive: string): readonly [string, string, string] | undefined {
  const own = presents.get(infinitive)
  if (own) return own
  for (const base of ['komen', 'doen', 'gaan', 'staan', 'slaan', 'zien']) {
    const prefix = infinitive.endsWith(base) ? infinitive.slice(0, -base.length) : ''
    if (prefix && [...inseparable, ...unstressed].includes(prefix)) return presents.get(base)?.map((form) => prefix + form) as [string, string, string] | undefined
  }
  return undefined
}

/** All irregular lemmas, for the tests. */
export function irregularLemmas(): readonly string[] {
  forms ??= read()
  return [...forms.keys(), ...irregularPresents.trim().split(/[|\n]/).map((line) => line.split(' ')[0] ?? '')]
}
