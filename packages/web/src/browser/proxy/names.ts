import {lookup} from 'node:dns/promises'
import {isPublic} from './address.ts'

/** A host and port, as a browser asks for them. */
export interface Destination {
  readonly host: string
  readonly port: number
}

/** Why a browser may not or can not go somewhere. */
export type Refusal = 'private' | 'unknown-host' | 'unreachable' | 'too-large'

/**
 * Where a browser may go: the open internet, and the place that a person named. A name is looked up once in a run, and the connection is made to the address that was judged: a name
 * that says something else a second later changes nothing.
 */
export class Names {
  readonly #known = new Map<string, Promise<readonly string[]>>()

  /** The address to connect to, or why there is none. `own`: the places that a person named, which may be anywhere. */
  async addressOf(destination: Destination, own: readonly Destination[]): Promise<{readonly address: string} | Refusal> {
    const addresses = await this.#lookUp(destination.host)
    const [first] = addresses
    if (first === undefined) return 'unknown-host'
    if (!own.some((one) => isSame(destination, one)) && !addresses.every(isPublic)) return 'private'
    return {address: first}
  }

  #lookUp(host: string): Promise<readonly string[]> {
    const known = this.#known.get(host)
    if (known) return known
    const found = lookup(host, {all: true, order: 'ipv4first'}).then((all) => all.map(({address}) => address), () => [])
    this.#known.set(host, found)
    return found
  }
}

/** The destination of a URL. */
export function destinationOf({hostname, port, protocol}: URL): Destination {
  const host = hostname.replace(/^\[|\]$/g, '')
  return {host, port: port !== '' ? Number(port) : protocol === 'https:' || protocol === 'wss:' ? 443 : 80}
}

/** The same host and port; with and without TLS, when both are on the usual port. */
function isSame(one: Destination, other: Destination): boolean {
  const usual = (port: number): boolean => port === 80 || port === 443
  return one.host.toLowerCase() === other.host.toLowerCase() && (one.port === other.port || (usual(one.port) && usual(other.port)))
}
