import {dirname, matchesGlob, relative, resolve} from 'node:path'

/**
 * Tells which paths the configuration leaves out. A pattern without a slash fits the name of a file or folder anywhere; the
 * others are seen from the folder of the configuration. What is in an excluded folder is excluded.
 */
export function excluder(patterns: readonly string[], folder: string): (path: string) => boolean {
  const wanted = patterns.map((pattern) => pattern.replaceAll('\\', '/').replace(/^\.?\//, '').replace(/\/+$/, '')).map((pattern) => (pattern.includes('/') ? pattern : `**/${pattern}`))
  if (wanted.length === 0) return () => false
  return (path) => {
    const inside = relative(folder, resolve(path)).replaceAll('\\', '/')
    if (inside.startsWith('../')) return false
    for (let part = inside; part !== '.' && part !== ''; part = dirname(part)) {
      if (wanted.some((pattern) => matchesGlob(part, pattern))) return true
    }
    return false
  }
}
