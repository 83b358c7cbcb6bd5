import type {Serve} from '@testpanel/web/browser'
import {readFile, realpath} from 'node:fs/promises'
import {extname, join, sep} from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html', '.htm': 'text/html', '.xhtml': 'application/xhtml+xml', '.xml': 'application/xml', '.svg': 'image/svg+xml', '.css': 'text/css', '.js': 'text/javascript', '.mjs': 'text/javascript',
  '.json': 'application/json', '.png': 'image/png', '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.gif': 'image/gif', '.webp': 'image/webp', '.avif': 'image/avif', '.ico': 'image/x-icon',
  '.woff': 'font/woff', '.woff2': 'font/woff2', '.ttf': 'font/ttf', '.mp4': 'video/mp4', '.webm': 'video/webm', '.mp3': 'audio/mpeg', '.vtt': 'text/vtt'
}

/**
 * What a page from a file may load: the kinds of file that pages are made of, within one folder. Nothing that begins with a point, and nothing that a
 * link in the folder leads out of it.
 */
export function serveFolder(folder: string): Serve {
  const root = realpath(folder)
  return async (path) => {
    const type = types[extname(path).toLowerCase()]
    const name = decoded(path)
    if (type === undefined || name === undefined || name.split('/').some((part) => part.startsWith('.'))) return undefined
    try {
      const real = await realpath(join(await root, name))
      if (!real.startsWith(`${await root}${sep}`)) return undefined
      return {type, body: await readFile(real)}
    } catch {
      return undefined
    }
  }
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
