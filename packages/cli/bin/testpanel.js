#!/usr/bin/env node
import module from 'node:module'
import {homedir} from 'node:os'
import {join} from 'node:path'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 13)) {
  console.error(`Testpanel heeft Node 22.13 of nieuwer nodig. U heeft ${process.versions.node}. / Testpanel needs Node 22.13 or newer.`)
  process.exit(2)
}

// Node keeps the compiled program (never a text that is checked) in the user's own cache folder: that shortens the start.
// Not in the shared folder for temporary files, where another user could put a program in its place.
try {
  const caches = {win32: process.env['LOCALAPPDATA'], darwin: join(homedir(), 'Library', 'Caches')}
  module.enableCompileCache(join(caches[process.platform] ?? process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'testpanel'))
} catch {
  // Some containers have users without a home. Then the start takes longer.
}

await import('../dist/main.js')
