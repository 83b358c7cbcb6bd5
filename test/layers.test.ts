import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, expect, it} from 'vitest'

const repository = dirname(import.meta.dirname)
const folder = mkdtempSync(join(tmpdir(), 'testpanel-layers-'))
cpSync(join(repository, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
afterAll(() => rmSync(folder, {recursive: true}))

// Each import that the layers forbid, and words of the sentence that explains why.
it.each([
  ['packages/dutch/src/a.ts', "import {check} from '@testpanel/core'\nexport const a = check", 'Dutch stands alone'],
  ['packages/dutch/src/b.ts', "import {readFileSync} from 'node:fs'\nexport const a = readFileSync", 'Dutch stands alone'],
  ['packages/core/src/model/a.ts', "import {rules} from '../rules/registry.gen.ts'\nexport const a = rules", 'model imports types only'],
  ['packages/core/src/text/a.ts', "import {read} from '../read/index.ts'\nexport const a = read", 'Text analysis knows documents'],
  ['packages/core/src/read/a.ts', "import {check} from '../check.ts'\nexport const a = check", 'A reader makes a document'],
  ['packages/core/src/rules/tekst/a/rule.ts', "import {read} from '../../../read/index.ts'\nexport const a = read", 'A rule sees facts'],
  ['packages/core/src/rules/tekst/b/rule.ts', "import other from '../a/rule.ts'\nexport const a = other", 'No rule imports another rule'],
  ['packages/core/src/write/a.ts', "import {fix} from '../fix/index.ts'\nexport const a = fix", 'A writer puts given edits in a file'],
  ['packages/core/src/fix/a.ts', "import {rules} from '../rules/registry.gen.ts'\nexport const a = rules", 'Fixing follows a report'],
  ['packages/core/src/report/a.ts', "import {rules} from '../rules/registry.gen.ts'\nexport const a = rules", 'A reporter writes a report'],
  ['packages/core/src/site/a.ts', "import {rules} from '../rules/registry.gen.ts'\nexport const a = rules", 'What pages of a site have in common'],
  ['packages/cli/src/files/a.ts', "import {segment} from '@testpanel/dutch'\nexport const a = segment", 'Only the parse command'],
  ['packages/core/src/a.ts', "import {readFileSync} from 'node:fs'\nexport const a = readFileSync", 'Core and dutch do no I/O'],
  ['packages/core/src/b.ts', 'export const a = fetch', 'Core and dutch do no I/O']
])('refuses in %s: %s', (path, code, reason) => {
  expect(lint(path, code)).toContain(reason)
})

it('lets a rule import the model', () => {
  expect(lint('packages/core/src/rules/tekst/c/rule.ts', "import {rule} from '../../../model/rule.ts'\nexport const a = rule")).not.toContain('no-restricted-imports')
})

it('refuses a circle of imports', () => {
  write('packages/cli/src/one.ts', "import {two} from './two.ts'\nexport const one = () => two")
  expect(lint('packages/cli/src/two.ts', "import {one} from './one.ts'\nexport const two = () => one")).toContain('no-cycle')
})

function write(path: string, code: string): string {
  const file = join(folder, path)
  mkdirSync(dirname(file), {recursive: true})
  writeFileSync(file, `${code}\n`)
  return file
}

function lint(path: string, code: string): string {
  write(path, code)
  return spawnSync(join(repository, 'node_modules/.bin/oxlint'), [path], {cwd: folder, encoding: 'utf8'}).stdout
}
