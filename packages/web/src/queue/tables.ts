import type {Database, Sql} from './database.ts'
import {QueueTrouble} from './trouble.ts'

// Never changed once published: a change of the tables is a step of its own. The addresses stand in byte order, in which results are given.
// `json` and not `jsonb`: that would refuse text with a NUL or half a surrogate pair, which pages do hold.
const steps: readonly string[] = [
  `CREATE TABLE testpanel.crawl (
     id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
     key text NOT NULL UNIQUE,
     start text NOT NULL,
     settings json NOT NULL,
     version text NOT NULL,
     state text NOT NULL CHECK (state IN ('new', 'going', 'done')),
     max_pages integer NOT NULL,
     level integer NOT NULL DEFAULT 0,
     known integer NOT NULL DEFAULT 0,
     done integer NOT NULL DEFAULT 0,
     left_out integer NOT NULL DEFAULT 0,
     brief json,
     next_at timestamptz NOT NULL DEFAULT clock_timestamp(),
     lead uuid NOT NULL,
     lead_until timestamptz NOT NULL,
     made_at timestamptz NOT NULL DEFAULT clock_timestamp()
   );
   CREATE TABLE testpanel.page (
     id uuid PRIMARY KEY,
     crawl uuid NOT NULL REFERENCES testpanel.crawl ON DELETE CASCADE,
     n integer NOT NULL,
     url text COLLATE "C" NOT NULL,
     depth integer NOT NULL,
     level integer NOT NULL,
     state text NOT NULL CHECK (state IN ('open', 'done', 'left-out')),
     found json,
     result json,
     at timestamptz
   );
   CREATE INDEX page_order ON testpanel.page (crawl, level, n);
   CREATE INDEX page_state ON testpanel.page (crawl, state)`,
  'CREATE TABLE testpanel.finished (key text PRIMARY KEY, at timestamptz NOT NULL)'
]

// Any number that others are unlikely to take for their own lock.
const lock = 8_171_522_119

/** Makes the tables of Testpanel when they are not there, or brings them up to date. Two that do this at once wait for each other. */
export async function makeTables(database: Database): Promise<void> {
  if ((await versionOf(database)) === steps.length) return
  await database.transaction(async (sql) => {
    await oneAtATime(sql)
    await sql.query('CREATE SCHEMA IF NOT EXISTS testpanel')
    await sql.query('CREATE TABLE IF NOT EXISTS testpanel.version (version integer NOT NULL)')
    const {rows} = await sql.query('SELECT version FROM testpanel.version')
    const from: number = rows[0]?.version ?? 0
    for (const step of steps.slice(from)) await sql.query(step)
    await sql.query(rows.length === 0 ? 'INSERT INTO testpanel.version VALUES ($1)' : 'UPDATE testpanel.version SET version = $1', [steps.length])
  })
}

/** Waits until nobody else makes tables. Others wait until this transaction ends. */
export async function oneAtATime(sql: Sql): Promise<void> {
  await sql.query('SELECT pg_advisory_xact_lock($1)', [lock])
}

async function versionOf(database: Database): Promise<number> {
  const {rows: tables} = await database.query("SELECT to_regclass('testpanel.version') AS name")
  if (tables[0].name === null) return 0
  const {rows} = await database.query('SELECT version FROM testpanel.version')
  const version: number = rows[0]?.version ?? 0
  if (version > steps.length) throw new QueueTrouble('newer', {where: database.where})
  return version
}
