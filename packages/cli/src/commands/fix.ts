import {styleOf} from '@testpanel/core/report'
import type {FixRequest} from '../arguments/commands.ts'
import {findConfiguration, type ConfigurationFile} from '../files/configuration.ts'
import {resolvePath} from '../files/resolve.ts'
import {fixOne} from '../fix/one.ts'
import {fixWordsIn} from '../fix/words.ts'
import {complain} from '../output/complain.ts'
import {columnsOf, hasColor} from '../output/terminal.ts'
import {Pool} from '../pool/pool.ts'
import {onStop} from '../stop.ts'
import {wordsIn} from '../words/index.ts'

// A letter needs a fraction of this; what needs more is not a letter.
const megabytes = 1024

/** Makes a copy of each file with the safe improvements in it. Gives the exit code: 0, or 2 when a file could not be done. */
export async function fix(request: FixRequest): Promise<number> {
  const {preset, lang, timeLimit, paths, config} = request
  const file = readConfiguration(config)
  if (file === 'missing') return complain(wordsIn(lang ?? 'nl').configurationMissing(config ?? ''))
  const pool = new Pool({configuration: file?.text, preset, lang, today: request.date.slice(0, 10), expect: paths[0]}, {seconds: timeLimit, megabytes, workers: 1})
  onStop(() => pool.stop())
  const ready = await pool.ready
  if (ready.errors.length > 0) return complain([wordsIn(ready.lang).configurationWrong(file?.path ?? ''), ...ready.errors.map((error) => `- ${error[ready.lang]}`)].join('\n'))
  const page = {width: columnsOf(process.stdout), style: styleOf(hasColor(request.color, process.stdout)), words: fixWordsIn(ready.lang)}
  let code = 0
  for (const path of paths) code = Math.max(code, await fixOne((await resolvePath(path)) ?? path, request, pool, page, ready.lang))
  return code
}

function readConfiguration(named: string | undefined): ConfigurationFile | undefined | 'missing' {
  try {
    return findConfiguration(named)
  } catch {
    return 'missing'
  }
}
