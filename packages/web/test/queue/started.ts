import {afterAll, beforeAll} from 'vitest'
import {Postgres} from './postgres.ts'

/** Starts a PostgreSQL of its own for the tests of a file, and ends it after them. */
export function startPostgres(): Postgres {
  const postgres = new Postgres()
  beforeAll(() => postgres.make(), 60_000)
  afterAll(() => postgres.remove(), 60_000)
  return postgres
}
