import {irregularPresents, irregularVerbs} from './irregular-list.ts'
import {verbPrefixes} from './rules.ts'

/** The infinitive of a strong or irregular form, with or without a prefix: "opgegeven" gives "opgeven", "vermeed" "vermijden"; undefined for other words. */
export function irregularInfinitive(word: string, verbClass: string): string | undefined {
  tables ??= readTables()
  const table = tables.get(verbClass)
  if (!table) return undefined
  const whole = table.get(word)
  if (whole !== undefined) return whole
  for (const prefix of verbPrefixes) {
    if (!word.startsWith(prefix) || word.length < prefix.length + 2) continue
    const rest = word.slice(prefix.length)
    const base = verbClass !== 'verb.part' ? table.get(rest) : inseparable.has(prefix) ? table.get(`ge${rest}`) : irregularInfinitive(rest, verbClass)
    if (base !== undefined && !alone.has(base)) return prefix + base
  }
  return verbClass === 'verb.part' ? longParticiple(table, word) : undefined
}

/** A participle behind a word that is no usual prefix: "gevangengehouden", "tentoongesteld". */
function longParticiple(table: ReadonlyMap<string, string>, word: string): string | undefined {
  for (let at = word.indexOf('ge', 2); at > 0; at = word.indexOf('ge', at + 1)) {
    const base = table.get(word.slice(at))
    if (base !== undefined) return word.slice(0, at) + base
  }
  return undefined
}

/** Verbs that take no prefix, so that "erheeft" is no form of one. */
const alone = new Set(['kunnen', 'zullen', 'mogen'])

/** Prefixes that take the place of the "ge" of a participle: "ver" + "dwenen", but "op" + "gegeven". */
const inseparable = new Set(['be', 'ver', 'ont', 'er', 'ge', 'her', 'mis', 'wan'])

let tables: Map<string, Map<string, string>> | undefined

function readTables(): Map<string, Map<string, string>> {
  const past = new Map<string, string>(), pasts = new Map<string, string>(), part = new Map<string, string>(), pres = new Map<string, string>()
  const put = (table: Map<string, string>, form: string | undefined, lemma: string) => { if (form && !table.has(form)) table.set(form, lemma) }
  for (const verb of irregularVerbs.trim().split(/[|\n]/)) {
    const [lemma = '', single, plural, participle] = verb.split(' ')
    put(past, single, lemma)
    put(pasts, plural, lemma)
    put(part, participle, lemma)
    if (participle?.endsWith('en')) put(part, `${participle.slice(0, -2)}ene`, lemma)
    else put(part, `${participle}e`, lemma)
  }
  for (const verb of irregularPresents.trim().split(/[|\n]/)) {
    const [lemma = '', ...forms] = verb.split(' ')
    for (const form of forms) put(form.endsWith('nd') || form.endsWith('nde') || form === 'geweest' ? part : pres, form, lemma)
  }
  return new Map([['verb.past', past], ['verb.pasts', pasts], ['verb.part', part], ['verb.pres', pres]])
}
