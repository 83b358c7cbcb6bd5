// Sets everything up in a fresh clone and then does what was asked: `demo` or `test`.
// Runs on the machine's own Node (20 or newer) and needs nothing but npm; so this one file has no dependencies and no types.
// It says each step before it takes it. Nothing is installed outside this folder.
import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {delimiter, dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const pnpmVersion = '12.21.0'
const bin = (...parts) => join(root, ...parts, 'node_modules', '.bin')
const windows = process.platform === 'win32'
const demoLetter = 'fixtures/brieven/gehandicaptenparkeerkaart-afwijzing.docx'

const jobs = {
  setup: () => {},
  demo: (rest) => run('Voorbeeld: Testpanel controleert een brief', 'testpanel', ['check', demoLetter, '--fail-on', 'never', ...rest]),
  test: (rest) => run('De tests draaien', 'vitest', ['run', ...rest])
}

const [job = 'setup', ...rest] = process.argv.slice(2)
if (!Object.hasOwn(jobs, job)) fail(`Onbekende opdracht "${job}". Kies uit: ${Object.keys(jobs).join(', ')}.`)
checkNode()
installPnpm()
run('Onderdelen installeren (pnpm install)', 'pnpm', ['install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only', '--loglevel=warn'])
run('Testpanel bouwen (tsc -b)', 'tsc', ['-b', 'packages/cli'])
jobs[job](rest)

function checkNode() {
  const major = Number(process.versions.node.split('.')[0])
  if (major < 20) fail(`Node ${process.versions.node} is te oud. Installeer Node 20 of nieuwer en probeer het opnieuw.`)
}

/** pnpm goes in .tools, not on the machine: no rights needed, and every clone has the same version. */
function installPnpm() {
  const manifest = join(root, '.tools', 'node_modules', 'pnpm', 'package.json')
  if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === pnpmVersion) return
  run(`pnpm ${pnpmVersion} klaarzetten in .tools`, 'npm', ['install', '--prefix', join(root, '.tools'), '--no-save', '--no-audit', '--no-fund', '--loglevel=error', `pnpm@${pnpmVersion}`])
}

function run(what, command, args) {
  console.error(`\n» ${what}`)
  const path = [bin('.'), bin('.tools'), process.env.PATH].join(delimiter)
  const done = spawnSync(command, args, {cwd: root, stdio: 'inherit', shell: windows, env: {...process.env, PATH: path}})
  if (done.error) fail(`${command} kon niet starten: ${done.error.message}`)
  if (done.status !== 0) process.exit(done.status ?? 1)
}

function fail(message) {
  console.error(message)
  process.exit(2)
}
