import pg from 'pg'
import {setTimeout as delay} from 'node:timers/promises'
import {codeOf, isPassing, QueueTrouble, troubleOf} from './trouble.ts'

/** What statements are sent to: a connection within a transaction, or any connection. */
export interface Sql {
  query(text: string, values?: readonly unknown[]): Promise<{readonly rows: Row[]}>
}

/** A row as the database gives it: who asks knows what is in it. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Row = any

// A worker that is cut off in the middle of a transaction must not keep others from their rows until the network gives up on it.
const begin = "BEGIN; SET LOCAL idle_in_transaction_session_timeout = '15s'; SET LOCAL statement_timeout = '30s'"

/**
 * The database, through a few connections that are made when they are needed. A connection that breaks is made again, for a bounded time, and what was asked
 * is asked again: so everything that goes through here must lead to the same when it is done twice.
 */
export class Database implements Sql {
  /** The host and the name of the database, without user and password: for messages. */
  readonly where: string
  readonly #pool: pg.Pool
  #patience: number
  #answered = false

  /** `patience` is the number of milliseconds that a database may be away. */
  constructor(address: string, patience: number) {
    this.where = whereOf(address)
    this.#patience = patience
    this.#pool = new pg.Pool({connectionString: address, application_name: 'testpanel', max: 4, connectionTimeoutMillis: 10_000, query_timeout: 60_000, keepAlive: true})
    // A connection that breaks while nothing is asked; the next question makes a new one.
    this.#pool.on('error', () => {})
  }

  query(text: string, values?: readonly unknown[]): Promise<{rows: Row[]}> {
    return this.#told(this.raw.query(text, values))
  }

  /** All of it or nothing. */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    return this.#told(this.#persist(() => this.#attempt(work)))
  }

  /** For pg-boss, which looks at what the database says when it refuses something. */
  readonly raw: Sql = {query: (text, values) => this.#persist(() => this.#pool.query(text, values as unknown[] | undefined))}

  async end(): Promise<void> {
    await this.#pool.end()
  }

  async #attempt<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect()
    let broken: Error | undefined
    // A connection that breaks between two statements says so here; the next statement fails and reports it.
    const onBreak = (error: Error): void => {
      broken = error
    }
    client.on('error', onBreak)
    try {
      await client.query(begin)
      const result = await work({query: (text, values) => client.query(text, values as unknown[] | undefined)})
      await client.query('COMMIT')
      return result
    } catch (error) {
      if (isPassing(error)) broken ??= error instanceof Error ? error : new Error(String(error))
      else await client.query('ROLLBACK').catch((failed: Error) => (broken = failed))
      throw error
    } finally {
      client.off('error', onBreak)
      client.release(broken)
    }
  }

  #told<T>(answer: Promise<T>): Promise<T> {
    return answer.catch((error: unknown) => {
      throw troubleOf(error, this.where)
    })
  }

  async #persist<T>(ask: () => Promise<T>): Promise<T> {
    // What never answered is more likely misspelt than away for a moment.
    const until = Date.now() + (this.#answered ? this.#patience : Math.min(this.#patience, 15_000))
    for (let pause = 100; ; pause = Math.min(pause * 2, 2000)) {
      try {
        const result = await ask()
        this.#answered = true
        return result
      } catch (error) {
        if (error instanceof QueueTrouble || !isPassing(error)) throw error
        if (Date.now() + pause > until) throw this.#lost(error)
      }
      await delay(pause)
    }
  }

  #lost(error: unknown): QueueTrouble {
    // Who lets go of things after this should not wait as long again.
    this.#patience = 0
    return new QueueTrouble(this.#answered ? 'lost' : 'unreachable', {where: this.where, why: codeOf(error) || 'ETIMEDOUT'})
  }
}

/** The host and database that an address names. Refuses what is no address of PostgreSQL, without repeating it: there may be a password in it. */
function whereOf(address: string): string {
  if (!/^postgres(?:ql)?:\/\//.test(address) || !URL.canParse(address)) throw new QueueTrouble('bad-address')
  const {hostname, port, pathname, searchParams} = new URL(address)
  const host = hostname || searchParams.get('host') || 'localhost'
  return `${host}${port ? `:${port}` : ''}${pathname === '/' ? '' : pathname}`
}
