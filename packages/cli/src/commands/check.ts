import type {CheckRequest} from '../arguments/commands.ts'
import {findConfiguration, type ConfigurationFile} from '../files/configuration.ts'
import {complain} from '../output/complain.ts'
import {Pool} from '../pool/pool.ts'
import {onStop} from '../stop.ts'
import {wordsIn} from '../words/index.ts'

// A letter needs a fraction of this; what needs more is not a letter.
const megabytes = 1024

/** Checks what was asked and writes the report. Gives the exit code: 0 clean, 1 findings that count, 2 something was not checked. */
export async function check(request: CheckRequest): Promise<number> {
  const started = start(request)
  if (typeof started === 'number') return started
  // The worker is loading the readers and rules; meanwhile this thread loads the rest.
  const {run} = await import('./run.ts')
  return run(request, started.file, started.pool)
}

/** What checks files, with the configuration it was given. */
export interface Started {
  readonly file: ConfigurationFile | undefined
  readonly pool: Pool
}

/** Starts the workers for a request; the exit code when its configuration can't be read. */
export function start({preset, lang, timeLimit, paths, config, site}: Pick<CheckRequest, 'preset' | 'lang' | 'timeLimit' | 'paths' | 'config' | 'site'>): Started | number {
  const file = readConfiguration(config)
  if (file === 'missing') return complain(wordsIn(lang ?? 'nl').configurationMissing(config ?? ''))
  const today = new Date().toISOString().slice(0, 10)
  const pool = new Pool({configuration: file?.text, preset, lang, today, expect: paths[0], ...(site && {wholePage: true})}, {seconds: timeLimit, megabytes})
  onStop(() => pool.stop())
  return {file, pool}
}

function readConfiguration(named: string | undefined): ConfigurationFile | undefined | 'missing' {
  try {
    return findConfiguration(named)
  } catch {
    return 'missing'
  }
}
