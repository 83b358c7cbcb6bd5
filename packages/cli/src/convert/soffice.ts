import {spawn} from 'node:child_process'
import {existsSync} from 'node:fs'
import {mkdir, writeFile} from 'node:fs/promises'
import {delimiter, join} from 'node:path'
import {pathToFileURL} from 'node:url'

const usualPlaces = ['/Applications/LibreOffice.app/Contents/MacOS/soffice', 'C:\\Program Files\\LibreOffice\\program\\soffice.com']

/** The program of LibreOffice, when it is on this machine. */
export function findSoffice(): string | undefined {
  const names = process.platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice']
  const onPath = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '').flatMap((folder) => names.map((name) => join(folder, name)))
  return [...onPath, ...usualPlaces].find((path) => existsSync(path))
}

/** Runs LibreOffice with a profile of its own and ends it, with all it started, after `seconds`. True when it ended by itself. */
export function runSoffice(program: string, profile: string, args: readonly string[], seconds: number, signal: AbortSignal): Promise<boolean> {
  const all = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore', '--nolockcheck', '--nodefault', ...args]
  return new Promise((resolve) => {
    const child = spawn(program, all, {stdio: 'ignore', detached: process.platform !== 'win32', windowsHide: true})
    const end = (): void => endGroup(child.pid)
    const timer = setTimeout(end, seconds * 1000)
    signal.addEventListener('abort', end)
    const done = (isOwnEnd: boolean): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      endGroup(child.pid)
      resolve(isOwnEnd)
    }
    child.on('error', () => done(false))
    child.on('exit', (code) => done(code !== null))
  })
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(pid), '/T', '/F'], {stdio: 'ignore', windowsHide: true}).on('error', () => {})
    return
  }
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // All of it has ended already.
  }
}

/** A profile that runs no macros and fetches nothing that a document links to. */
export async function makeProfile(folder: string): Promise<void> {
  const set = (name: string, value: string): string => `<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`
  const items = [set('MacroSecurityLevel', '3'), set('DisableMacrosExecution', 'true'), set('BlockUntrustedRefererLinks', 'true'), set('DisableActiveContent', 'true')]
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">${items.join('')}</oor:items>\n`
  await mkdir(join(folder, 'user'), {recursive: true})
  await writeFile(join(folder, 'user', 'registrymodifications.xcu'), xml)
}
