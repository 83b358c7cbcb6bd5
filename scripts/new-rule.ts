// Makes the folder of a new rule: `pnpm new-rule tekst/mijn-regel`, or with `--words` for a rule that is a list of words.
import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {spawnSync} from 'node:child_process'
import {groups, root, ruleFolders, rulesPath} from './gen/folders.ts'
import {pageTemplate, ruleTemplate, wordRuleTemplate, wordsTemplate} from './gen/templates.ts'

const name = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? ''
const words = process.argv.includes('--words')
const [group = '', id = ''] = name.split('/')
const path = join(rulesPath, group, id)

if (!groups.some((known) => known === group) || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) stop(`Gebruik: pnpm new-rule GROEP/NAAM [--words]. Groepen: ${groups.join(', ')}. De naam is een Nederlands zelfstandig naamwoord, zoals lange-zin.`)
if (existsSync(path) || ruleFolders().some((folder) => folder.id === id)) stop(`De regel ${id} bestaat al.`)

const today = new Date().toISOString().slice(0, 10)
mkdirSync(path, {recursive: true})
writeFileSync(join(path, 'rule.ts'), words ? wordRuleTemplate(id) : ruleTemplate(id))
writeFileSync(join(path, 'nl.md'), pageTemplate(id))
if (words) writeFileSync(join(path, 'words.tsv'), wordsTemplate(today))
const generated = spawnSync(process.execPath, ['--conditions=source', join(root, 'scripts/gen.ts')], {stdio: 'inherit'})
console.error(`De map ${path.slice(root.length + 1)} is klaar. Pas rule.ts en nl.md aan${words ? ' en vul words.tsv' : ''}. Draai dan "npm test -- examples -t ${id}".`)
process.exitCode = generated.status ?? 1

function stop(message: string): never {
  console.error(message)
  process.exit(2)
}
