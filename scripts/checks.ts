// The checks that are no tests: types, lint with layers, generated files fresh, unused code, licences. Says which failed.
import {spawnSync} from 'node:child_process'

const checks: readonly (readonly [what: string, command: string, ...args: string[]])[] = [
  ['types', 'tsc', '-b'],
  ['lint and layers', 'oxlint', '--deny-warnings'],
  ['generated files fresh', process.execPath, '--conditions=source', 'scripts/gen.ts', '--check'],
  ['unused code', 'knip', '--no-progress']
]

const failed = checks.filter(([what, command, ...args]) => {
  console.log(`\n» ${what}`)
  return spawnSync(command, args, {stdio: 'inherit'}).status !== 0
})
console.log(`\n${checks.length - failed.length} checks passed, ${failed.length} failed${failed.map(([what]) => `: ${what}`).join('')}`)
process.exitCode = failed.length === 0 ? 0 : 1
