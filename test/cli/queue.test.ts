import {describe, expect, test} from 'vitest'
import {hasBrowser} from '../../packages/web/test/browser/opened.ts'
import {ask, hasPostgres, password} from '../../packages/web/test/queue/postgres.ts'
import {startPostgres} from '../../packages/web/test/queue/started.ts'
import {page, serveSite} from './site-server.ts'
import {testpanel, type Ran} from './testpanel.ts'

const site = Object.fromEntries(Array.from({length: 12}, (_, n) => [`/${n === 0 ? '' : `p${n}`}`, page(`Pagina ${n}`, [`/p${(n * 2 + 1) % 12}`, `/p${(n * 2 + 2) % 12}`])]))

describe.skipIf(!hasBrowser || !hasPostgres)('a site that several computers check together', () => {
  const postgres = startPostgres()

  test('has the report that one of them would have made, which one of them makes, and the database forgets it', async () => {
    const {origin, asked} = await serveSite(site)
    const alone = await check(origin)
    const [database, before] = [await postgres.database(), asked.length]
    const [lead, worker] = await Promise.all([check(origin, '--queue', database), check(origin, '--queue', database, '--worker')])
    expect(lead.code, lead.err).toBe(alone.code)
    expect(filesOf(lead)).toEqual(filesOf(alone))
    const pages = asked.slice(before).filter((path) => path in site)
    expect(pages.sort()).toEqual(Object.keys(site).sort())
    expect(worker.err).toMatch(/Deze computer heeft \d+ adres(?:sen)? bekeken\./)
    expect(worker).toMatchObject({code: 0, out: ''})
    for (const table of ['testpanel.crawl', 'testpanel.page', 'testpanel_boss.job']) expect(await ask(database, `SELECT * FROM ${table}`), table).toEqual([])
    for (const {out, err} of [lead, worker]) expect(out + err).not.toContain(password)
  })

  test('refuses who can not help, and says why', async () => {
    const told = Promise.withResolvers<void>()
    const {origin} = await serveSite({'/': (response) => void told.promise.then(() => response.end(page('Traag')))})
    const database = await postgres.database()
    const lead = check(origin, '--queue', database, '--preset', 'wcag')
    await led(database)
    const [second, other] = await Promise.all([check(origin, '--queue', database, '--preset', 'wcag'), check(origin, '--queue', database, '--worker', '--preset', 'b1-web')])
    expect(second).toMatchObject({code: 2, out: ''})
    expect(second.err).toContain('Zet --worker achter de opdracht')
    expect(other).toMatchObject({code: 2, out: ''})
    expect(other.err).toContain('Er is verschil in: preset.')
    told.resolve()
    expect(filesOf(await lead)).toHaveLength(1)
  })

  test.each([
    [['--queue', 'mysql://x:geheim-zomer-7@y/z'], 'geen adres van een database'],
    [['--queue', 'postgres://x:geheim-zomer-7@127.0.0.1:1/z'], 'De database 127.0.0.1:1/z geeft geen antwoord'],
    [['--worker'], '--worker werkt alleen samen met --queue'],
    [['--worker', '--resume', '--queue', 'postgres://x/y'], 'Laat --resume hier weg']
  ])('says what is wrong, and no password: %j', async (args, said) => {
    const ran = await check('http://127.0.0.1:9', ...args)
    expect(ran).toMatchObject({code: 2, out: ''})
    expect(ran.err).toContain(said)
    expect(ran.err).not.toContain(password)
  })
})

function check(origin: string, ...args: readonly string[]): Promise<Ran> {
  return testpanel(['check', `${origin}/`, '--site', '--format', 'json', ...args])
}

function filesOf({out}: Ran): unknown {
  return (JSON.parse(out) as {files: unknown}).files
}

/** Resolves when someone leads a check that is kept in this database. */
async function led(database: string): Promise<void> {
  for (;;) {
    const rows = await ask(database, "SELECT state FROM testpanel.crawl WHERE state <> 'new'").catch(() => [])
    if (rows.length > 0) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
