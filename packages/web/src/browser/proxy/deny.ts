import {createServer, type AddressInfo, type Server} from 'node:net'

/** A proxy that says no to everything: for what a browser asks by itself, outside any page. */
export class Denial {
  readonly #server: Server = createServer((socket) => socket.on('error', () => {}).destroy())

  /** Gives its address for a browser. */
  async start(): Promise<string> {
    await new Promise<void>((resolve, reject) => this.#server.once('error', reject).listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    await new Promise((resolve) => this.#server.close(resolve))
  }
}
