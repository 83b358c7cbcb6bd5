import {createServer, request, Agent, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import {connect, type AddressInfo, type Socket} from 'node:net'
import {pipeline, type Duplex} from 'node:stream'
import {Budget, usualCaps, type Caps} from './budget.ts'
import {destinationOf, type Names, type Destination, type Refusal} from './names.ts'

/** A host and port that a page did not get, and why. */
export interface Refused {
  readonly host: string
  readonly why: Refusal
}

/** Where a request goes on to. */
interface Way {
  readonly destination: Destination
  readonly address: string
  /** It was not tried before. */
  readonly isFirst: boolean
}

/** What a folder on this machine gives for a path; undefined when there is nothing. */
export interface Served {
  readonly type: string
  readonly body: Uint8Array
}
/** Answers for a folder on this machine. */
export type Serve = (path: string) => Promise<Served | undefined>

// Of one connection to a server, without a byte going either way.
const idle = 30_000
// These say something about one connection, not about what is asked.
const hopByHop = /^(?:proxy-.*|connection|keep-alive|te|trailer|transfer-encoding|upgrade)$/i

/**
 * The only way out for a browser: every request, redirect, socket and tunnel of a page comes through here. Goes to no address that
 * is not on the open internet, except the places that were allowed, and breaks off what is too large.
 */
export class Proxy {
  readonly #names: Names
  readonly #budget: Budget
  readonly #server: Server
  readonly #agent = new Agent({keepAlive: true, maxSockets: 32})
  readonly #sockets = new Set<Duplex>()
  readonly #refused = new Map<string, Refused>()
  #own: readonly Destination[] = []
  readonly #folders: ReadonlyMap<string, Serve>

  /** `folders`: hosts that exist only here, and what answers for them. */
  constructor(names: Names, folders: ReadonlyMap<string, Serve> = new Map(), caps: Caps = usualCaps) {
    this.#names = names
    this.#folders = folders
    this.#budget = new Budget(caps)
    this.#server = createServer((asked, answer) => void this.#forward(asked, answer))
    this.#server.on('connect', (asked: IncomingMessage, socket: Duplex, head: Buffer) => void this.#tunnel(asked, socket, head))
    this.#server.on('connection', (socket) => this.#hold(socket))
    this.#server.on('clientError', (_error, socket) => socket.destroy())
  }

  /** Listens on a port of its own, on this machine only. Gives its address for a browser. */
  async start(): Promise<string> {
    await new Promise<void>((resolve, reject) => this.#server.once('error', reject).listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    this.#agent.destroy()
    for (const socket of this.#sockets) socket.destroy()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  /** The next page, which a person named, and the other places that go with it. Forgets what the page before it loaded. */
  beginPage(url: URL, others: readonly URL[] = []): void {
    this.#own = [url, ...others].map(destinationOf)
    this.#budget.reset()
    this.#refused.clear()
  }

  /** What was refused to this page of the place of a URL, or else the last thing that was refused at all. */
  refusalOf(url: URL): Refused | undefined {
    return this.#refused.get(nameOf(destinationOf(url))) ?? [...this.#refused.values()].at(-1)
  }

  /** Did anything of this page weigh too much? */
  get wasTooLarge(): boolean {
    return [...this.#refused.values()].some(({why}) => why === 'too-large')
  }

  #refuse(destination: Destination, refusal: Refusal): void {
    this.#refused.set(nameOf(destination), {host: nameOf(destination), why: refusal})
  }

  async #forward(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const url = URL.parse(asked.url ?? '')
    if (url?.protocol !== 'http:') return void answer.writeHead(400).end()
    const folder = this.#folders.get(url.hostname)
    if (folder) return serveFile(folder, url, answer)
    const destination = destinationOf(url)
    const found = await this.#names.addressOf(destination, this.#own)
    if (typeof found === 'string') {
      this.#refuse(destination, found)
      return void answer.writeHead(502).end()
    }
    this.#send(asked, answer, url, {destination, address: found.address, isFirst: true})
  }

  /** A connection that was kept may have been ended by the server when it is used again: what only asks for something is asked once more. */
  #send(asked: IncomingMessage, answer: ServerResponse, url: URL, {destination, address, isFirst}: Way): void {
    const onward = request({
      host: address, port: destination.port, method: asked.method, path: `${url.pathname}${url.search}`,
      headers: headersOf(asked.rawHeaders), agent: this.#agent, timeout: idle, setHost: false
    })
    const onlyAsks = asked.method === 'GET' || asked.method === 'HEAD'
    onward.on('timeout', () => onward.destroy(new Error('idle')))
    onward.on('error', () => {
      if (answer.destroyed) return
      if (isFirst && onlyAsks && onward.reusedSocket && !answer.headersSent) return this.#send(asked, answer, url, {destination, address, isFirst: false})
      if (!this.#refused.has(nameOf(destination))) this.#refuse(destination, 'unreachable')
      if (answer.headersSent) answer.destroy()
      else answer.writeHead(502).end()
    })
    onward.on('response', (got) => this.#answer(got, answer, destination))
    answer.on('close', () => onward.destroy())
    if (onlyAsks) onward.end()
    else asked.pipe(onward)
  }

  #answer(got: IncomingMessage, answer: ServerResponse, destination: Destination): void {
    const tooLarge = (): void => this.#refuse(destination, 'too-large')
    if (Number(got.headers['content-length'] ?? 0) > this.#budget.caps.response) {
      tooLarge()
      got.destroy()
      return void answer.destroy()
    }
    answer.writeHead(got.statusCode ?? 502, headersOf(got.rawHeaders))
    pipeline(got, this.#budget.gate('response', tooLarge), answer, () => {})
  }

  async #tunnel(asked: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    socket.on('error', () => socket.destroy())
    const url = URL.parse(`https://${asked.url ?? ''}`)
    const destination = url && destinationOf(url)
    const found = destination ? await this.#names.addressOf(destination, this.#own) : 'unreachable'
    if (!destination || typeof found === 'string') {
      if (destination && typeof found === 'string') this.#refuse(destination, found)
      return void socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
    }
    const onward = connect({host: found.address, port: destination.port, timeout: idle})
    this.#hold(onward)
    onward.once('connect', () => {
      onward.setTimeout(2 * idle)
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      if (head.length > 0) onward.write(head)
      pipeline(onward, this.#budget.gate('tunnel', () => this.#refuse(destination, 'too-large')), socket, () => onward.destroy())
      socket.pipe(onward)
    })
    onward.on('timeout', () => onward.destroy(new Error('idle')))
    onward.on('error', () => {
      if (!this.#refused.has(nameOf(destination))) this.#refuse(destination, 'unreachable')
      socket.destroy()
    })
    socket.on('close', () => onward.destroy())
  }

  #hold(socket: Socket): void {
    this.#sockets.add(socket)
    socket.on('close', () => this.#sockets.delete(socket))
  }
}

async function serveFile(serve: Serve, url: URL, answer: ServerResponse): Promise<void> {
  const found = await serve(url.pathname)
  if (!found) return void answer.writeHead(404, {'content-type': 'text/plain'}).end()
  answer.writeHead(200, {'content-type': found.type, 'content-length': found.body.length, 'cache-control': 'no-store'}).end(found.body)
}

/** As they were sent, name after value, doubles too. */
function headersOf(raw: readonly string[]): string[] {
  const kept: string[] = []
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const [name, value] = [raw[at], raw[at + 1]]
    if (name !== undefined && value !== undefined && !hopByHop.test(name)) kept.push(name, value)
  }
  return kept
}

function nameOf({host, port}: Destination): string {
  return `${host.toLowerCase()}:${port}`
}
