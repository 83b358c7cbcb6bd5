import {accessSync, constants} from 'node:fs'
import {delimiter, join} from 'node:path'

// The first two are Chromium without windows: the same pages, with half of the work and memory around them.
const names = ['chromium-headless-shell', 'chrome-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge-stable', 'microsoft-edge', 'brave-browser']

const usual: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium', '/var/lib/flatpak/exports/bin/org.chromium.Chromium'],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name]
    return folder === undefined ? [] : [['Google', 'Chrome'], ['Chromium'], ['Microsoft', 'Edge']].map((parts) => join(folder, ...parts, 'Application', parts[1] === 'Edge' ? 'msedge.exe' : 'chrome.exe'))
  })
}

/** The Chromium of this machine, or one of its kind: on the path, or in the usual places. Undefined when there is none. */
export function findBrowser(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, `${name}${suffix}`)))
  return [...onPath, ...(usual[process.platform] ?? [])].find(isProgram)
}

/** Is there a program that may be started? */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
