/**
 * What can go wrong with a crawl that several machines share:
 * `bad-address` the address of the database can't be read; `unreachable` nothing answers there; `refused` the database answers, and does not let us in or lets us make no tables;
 * `newer` its tables were made by a newer version; `lost` it went away and stayed away; `failed` it refused what we asked;
 * `lead-busy` someone leads this crawl already; `lead-taken` someone else took over the lead; `lead-gone` who led it went away and did not come back;
 * `no-crawl` nobody leads a crawl of this address; `finished` nobody does, for it was done just before;
 * `other-settings` and `other-version` the crawl is done with another configuration or version.
 */
export type TroubleId =
  | 'bad-address' | 'unreachable' | 'refused' | 'newer' | 'lost' | 'failed'
  | 'lead-busy' | 'lead-taken' | 'lead-gone' | 'no-crawl' | 'finished' | 'other-settings' | 'other-version'

/** A crawl over several machines that can't go on. It holds an id and data, not words, and never the password of the database. */
export class QueueTrouble extends Error {
  readonly id: TroubleId
  readonly data: Readonly<Record<string, string>>

  constructor(id: TroubleId, data: Readonly<Record<string, string>> = {}) {
    super([id, ...Object.values(data)].join(' '))
    this.name = 'QueueTrouble'
    this.id = id
    this.data = data
  }
}

// The server stops, starts or was cut off; a transaction that met another one. What was asked can be asked again.
const passing = /^(?:08...|57P0[1-5]|40001|40P01|53300|25P03|ECONNRESET|ECONNREFUSED|ECONNABORTED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EHOSTDOWN|EAI_AGAIN|ENOTFOUND|ENOENT)$/
const cutOff = /Connection terminated|timeout exceeded when trying to connect|Query read timeout|not queryable|Client was closed/

/** May the same succeed in a moment? True for a connection that broke or can't be made. */
export function isPassing(error: unknown): boolean {
  const code = codeOf(error)
  if (code !== '') return passing.test(code)
  if (error instanceof AggregateError) return error.errors.some(isPassing)
  return error instanceof Error && cutOff.test(error.message)
}

/** What an error of the database means to who started the crawl. */
export function troubleOf(error: unknown, where: string): QueueTrouble {
  if (error instanceof QueueTrouble) return error
  const code = codeOf(error)
  const why = code || (error instanceof Error ? error.message : String(error))
  // 28: no such user or wrong password; 3D000: no such database; 42501: no right to make tables.
  return new QueueTrouble(/^(?:28...|3D000|42501)$/.test(code) ? 'refused' : 'failed', {where, why})
}

/** The code of PostgreSQL or of the system, or an empty string. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
