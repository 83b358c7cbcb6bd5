import {spawn, spawnSync} from 'node:child_process'
import type {ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {appendFileSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as delay} from 'node:timers/promises'
import pg from 'pg'

const programs = findPrograms()

/** Is there a PostgreSQL on this machine? Without one, tests with it are skipped. */
export const hasPostgres = programs !== undefined

/** The password of the test's database: it must not show up anywhere. */
export const password = 'geheim-zomer-7'

/** A PostgreSQL of its own, in a temporary folder. It refuses to run for the administrator, who starts it for another user. */
export class Postgres {
  readonly #folder = mkdtempSync(join(tmpdir(), 'testpanel-postgres-'))
  readonly #user = otherUser()
  readonly #host: string
  #port = 0
  #server: ChildProcess | undefined
  #made = 0

  /** `host`: the address of this machine on which it can be asked things, by whoever knows the password. */
  constructor(host = '127.0.0.1') {
    this.#host = host
  }

  async make(): Promise<void> {
    if (this.#user) chownSync(this.#folder, this.#user.uid, this.#user.gid)
    const passwords = join(this.#folder, 'password')
    writeFileSync(passwords, password)
    if (this.#user) chownSync(passwords, this.#user.uid, this.#user.gid)
    const made = spawnSync(join(programs!, 'initdb'), ['-D', join(this.#folder, 'data'), '-U', 'testpanel', '-A', 'scram-sha-256', `--pwfile=${passwords}`, '--no-sync', '--encoding=UTF8', '--locale=C'], {...this.#user, cwd: this.#folder, encoding: 'utf8'})
    if (made.status !== 0) throw new Error(made.stderr)
    appendFileSync(join(this.#folder, 'data', 'pg_hba.conf'), 'host all all samenet scram-sha-256\n')
    this.#port = await freePort()
    await this.start()
  }

  async start(): Promise<void> {
    this.#server = spawn(join(programs!, 'postgres'), ['-D', join(this.#folder, 'data'), '-k', this.#folder, '-p', String(this.#port), '-c', `listen_addresses=${this.#host}`, '-c', 'fsync=off', '-c', 'max_connections=60'], {...this.#user, cwd: this.#folder, stdio: 'ignore'})
    for (let left = 200; left > 0; left -= 1) {
      if (await this.#answers()) return
      await delay(100)
    }
    throw new Error('PostgreSQL does not start')
  }

  /** Ends the server as a power cut would. */
  async stop(): Promise<void> {
    const ended = this.#server && once(this.#server, 'exit')
    this.#server?.kill('SIGQUIT')
    await ended
  }

  /** The address of a new and empty database. */
  async database(): Promise<string> {
    const name = `proef${(this.#made += 1)}`
    await ask(this.address('postgres'), `CREATE DATABASE ${name}`)
    return this.address(name)
  }

  address(database: string): string {
    return `postgres://testpanel:${password}@${this.#host}:${this.#port}/${database}`
  }

  async remove(): Promise<void> {
    await this.stop()
    rmSync(this.#folder, {recursive: true, force: true})
  }

  async #answers(): Promise<boolean> {
    return ask(this.address('postgres'), 'SELECT 1').then(() => true, () => false)
  }
}

/** Asks a database one thing. */
export async function ask(address: string, statement: string, values: unknown[] = []): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({connectionString: address})
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(statement, values)).rows
  } finally {
    await client.end()
  }
}

function findPrograms(): string | undefined {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const onPath = spawnSync('pg_config', ['--bindir'], {encoding: 'utf8'}).stdout?.trim()
  return [...versions.map((version) => join(debian, version, 'bin')), onPath ?? ''].find((folder) => existsSync(join(folder, 'initdb')))
}

function otherUser(): {uid: number; gid: number} | undefined {
  if (process.getuid?.() !== 0) return undefined
  const [uid, gid] = ['-u', '-g'].map((what) => Number(spawnSync('id', [what, 'nobody'], {encoding: 'utf8'}).stdout))
  return {uid: uid!, gid: gid!}
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const {port} = server.address() as AddressInfo
  server.close()
  return port
}
