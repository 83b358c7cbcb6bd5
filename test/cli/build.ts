import {spawnSync} from 'node:child_process'
import {join} from 'node:path'

/** Builds the command line once before the tests, so that they run the program that users run. */
export default function build(): void {
  const root = join(import.meta.dirname, '..', '..')
  const windows = process.platform === 'win32'
  const {status} = spawnSync(join(root, 'node_modules', '.bin', windows ? 'tsc.cmd' : 'tsc'), ['-b', 'packages/cli'], {cwd: root, stdio: 'inherit', shell: windows})
  if (status !== 0) console.error('The build has errors: the tests of the command line run what was built before.')
}
