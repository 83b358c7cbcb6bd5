// Writes everything that follows from the rule folders: word lists, registry, rule pages, configuration schema and rule index.
// `--check` writes nothing and fails when a file is not what it should be.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {configurationSchema} from './gen/configuration-schema.ts'
import {root, ruleFolders} from './gen/folders.ts'
import {pagesModule} from './gen/pages.ts'
import {registryModule} from './gen/registry.ts'
import {ruleIndex} from './gen/rule-index.ts'
import {wordsModule} from './gen/words.ts'

const checking = process.argv.includes('--check')
const stale: string[] = []
const folders = ruleFolders()

for (const folder of folders) {
  const list = join(folder.path, 'words.tsv')
  if (existsSync(list)) put(join(folder.path, 'words.gen.ts'), wordsModule(readFileSync(list, 'utf8'), relative(root, list)))
}
put(join(root, 'packages/core/src/rules/registry.gen.ts'), registryModule(folders))
put(join(root, 'packages/core/src/rules/pages.gen.ts'), pagesModule(folders))

// From here on the rules themselves are needed, so what they import must be there first.
const {rules} = await import('../packages/core/src/rules/registry.gen.ts')
put(join(root, 'packages/cli/schema/testpanel.schema.gen.json'), configurationSchema(rules))
put(join(root, 'docs/regels.gen.md'), ruleIndex(rules, folders))

if (stale.length > 0) {
  console.error(`Verouderd: ${stale.join(', ')}. Draai "pnpm gen" en leg het resultaat vast.`)
  process.exitCode = 1
}

function put(file: string, content: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return
  stale.push(relative(root, file))
  if (checking) return
  mkdirSync(dirname(file), {recursive: true})
  writeFileSync(file, content)
  console.error(`geschreven: ${stale.pop()}`)
}
