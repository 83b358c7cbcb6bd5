import {createHash} from 'node:crypto'
import {mkdir, open, readdir, readFile, rm, stat} from 'node:fs/promises'
import {homedir} from 'node:os'
import {isAbsolute, join} from 'node:path'

const day = 86_400_000
// Nobody goes on with a check of last month: the site is another by now.
const mostDays = 30

/** Where programs of this user keep what they were doing. */
export function stateFolder(env: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform, home: string = homedir()): string {
  const {LOCALAPPDATA: local, XDG_STATE_HOME: state} = env
  if (platform === 'win32') return join(local || join(home, 'AppData', 'Local'), 'testpanel')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'testpanel')
  return join(state && isAbsolute(state) ? state : join(home, '.local', 'state'), 'testpanel')
}

/** The file for a check of a site with these settings; made with its folder when need be. Files that were forgotten there are removed. */
export async function journalFor(start: string, settings: Readonly<Record<string, string>>, folder: string): Promise<string> {
  await mkdir(folder, {recursive: true, mode: 0o700})
  await removeOld(folder)
  const hash = createHash('sha256').update(JSON.stringify([start, Object.entries(settings).sort()])).digest('hex')
  return join(folder, `site-${hash.slice(0, 24)}.jsonl`)
}

async function removeOld(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!/^site-[0-9a-f]{24}\.jsonl$/.test(name)) continue
    const path = join(folder, name)
    const found = await stat(path).catch(() => undefined)
    if (found && Date.now() - found.mtimeMs > mostDays * day) await rm(path, {force: true})
  }
}

/** Keeps other processes off a file until it is let go; undefined when one has it. What a process left that is gone holds nobody up. */
export async function lock(path: string): Promise<(() => Promise<void>) | undefined> {
  const own = `${path}.lock`
  for (let attempt = 0; attempt < 2; attempt++) {
    const file = await open(own, 'wx', 0o600).catch((error: unknown) => (error instanceof Error && 'code' in error && error.code === 'EEXIST' ? undefined : Promise.reject(error)))
    if (file) {
      await file.writeFile(String(process.pid))
      await file.close()
      return () => rm(own, {force: true})
    }
    const pid = Number(await readFile(own, 'utf8').catch(() => ''))
    if (pid > 0 && isRunning(pid)) return undefined
    await rm(own, {force: true})
  }
  return undefined
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
