import {createServer, type IncomingMessage, type RequestListener, type ServerResponse} from 'node:http'
import {createServer as createSecureServer} from 'node:https'
import type {AddressInfo} from 'node:net'
import {onTestFinished} from 'vitest'
import {selfSigned} from './certificate.ts'

export interface Served {
  readonly origin: string
  readonly port: number
  /** The paths that were asked for. */
  readonly asked: readonly string[]
}

type Answer = string | ((response: ServerResponse, request: IncomingMessage) => void)

/** A real server on this machine that is gone after the test: paths with the HTML they give, or what they do. */
export async function serve(pages: Readonly<Record<string, Answer>>, secure = false): Promise<Served> {
  const asked: string[] = []
  const listener: RequestListener = (request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? ''
    asked.push(path)
    const answer = pages[path]
    if (answer === undefined) response.writeHead(404, {'content-type': 'text/html'}).end('<h1>Niet gevonden</h1>')
    else if (typeof answer === 'string') response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(answer)
    else answer(response, request)
  }
  const server = secure ? createSecureServer(selfSigned, listener) : createServer(listener)
  server.on('clientError', (_error, socket) => socket.destroy())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  const {port} = server.address() as AddressInfo
  return {origin: `${secure ? 'https' : 'http'}://127.0.0.1:${port}`, port, asked}
}

/** A whole page around a piece of HTML. */
export function page(body: string, head = ''): string {
  return `<!DOCTYPE html>\n<html lang="nl">\n<head><title>Afval | Gemeente</title>${head}</head>\n<body>\n<main>\n<h1>Afval</h1>\n${body}\n</main>\n</body>\n</html>\n`
}
