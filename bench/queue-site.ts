// Serves a site of pages, in a network of its own, and says who asked for what: `node bench/queue-site.ts <host> <pages>`.
import {mkdtempSync, readFileSync} from 'node:fs'
import {createServer} from 'node:http'
import {extname, join} from 'node:path'
import {tmpdir} from 'node:os'
import {writePages} from './pages.ts'

const [host = '127.0.0.1', pages = '60'] = process.argv.slice(2)
const types: Readonly<Record<string, string>> = {'.html': 'text/html; charset=utf-8', '.css': 'text/css', '.svg': 'image/svg+xml'}
const folder = mkdtempSync(join(tmpdir(), 'testpanel-bench-'))
const [first = ''] = writePages(folder, Number(pages))

createServer(({url = '', socket}, response) => {
  const path = url.split('?')[0] ?? ''
  process.stdout.write(`${socket.remoteAddress?.replace('::ffff:', '')} ${path}\n`)
  try {
    const name = path === '/' ? first : path.slice(1)
    const body = readFileSync(join(folder, name))
    response.writeHead(200, {'content-type': types[extname(name)] ?? 'application/octet-stream', 'cache-control': 'max-age=600'}).end(body)
  } catch {
    response.writeHead(404, {'content-type': 'text/html'}).end('<h1>Niet gevonden</h1>')
  }
}).listen(80, host, () => process.stdout.write('ready\n'))
