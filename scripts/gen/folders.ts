import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

export const root: string = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
export const rulesPath: string = join(root, 'packages/core/src/rules')
export const groups = ['tekst', 'brief', 'structuur', 'huisstijl', 'web'] as const

/** A folder with a rule: `tekst/lange-zin`. */
export interface RuleFolder {
  readonly group: string
  readonly id: string
  readonly path: string
}

/** All rule folders by id. A folder without a `rule.ts` or a page is an error: a rule is whole or absent. */
export function ruleFolders(): readonly RuleFolder[] {
  const folders = readdirSync(rulesPath, {withFileTypes: true})
    .filter((group) => group.isDirectory())
    .flatMap((group) => readdirSync(join(rulesPath, group.name), {withFileTypes: true})
      .filter((entry) => entry.isDirectory())
      .map((entry) => ({group: group.name, id: entry.name, path: join(rulesPath, group.name, entry.name)})))
  for (const {group, id, path} of folders) {
    if (!groups.some((known) => known === group)) throw new Error(`${group}/${id}: "${group}" is geen groep. Kies uit ${groups.join(', ')}.`)
    for (const file of ['rule.ts', 'nl.md']) if (!existsSync(join(path, file))) throw new Error(`${group}/${id}: ${file} ontbreekt.`)
    if (!readFileSync(join(path, 'rule.ts'), 'utf8').includes(`id: '${id}'`)) throw new Error(`${group}/${id}: rule.ts moet id: '${id}' hebben, de naam van de map.`)
  }
  return folders.sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** `lange-zin` → `langeZin`. */
export function camel(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}
