import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {extname, join} from 'node:path'
import {writePages} from './pages.ts'

const types: Readonly<Record<string, string>> = {'.html': 'text/html; charset=utf-8', '.css': 'text/css', '.svg': 'image/svg+xml'}

/** A site of so many pages, served on this machine. */
export interface Site {
  readonly urls: readonly string[]
  /** A folder for what else is needed. It goes with the site. */
  readonly folder: string
  close(): void
}

/** Serves pages as a municipality has them. */
export async function openSite(pages: number): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'testpanel-bench-'))
  const names = writePages(folder, pages)
  const server = createServer(({url = ''}, response) => {
    const name = url.split('?')[0]?.slice(1) ?? ''
    try {
      const body = readFileSync(join(folder, name))
      response.writeHead(200, {'content-type': types[extname(name)] ?? 'application/octet-stream', 'cache-control': 'max-age=600'}).end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as AddressInfo
  return {
    folder,
    urls: names.map((name) => `http://127.0.0.1:${port}/${name}`),
    close() {
      server.close()
      server.closeAllConnections()
      rmSync(folder, {recursive: true})
    }
  }
}
