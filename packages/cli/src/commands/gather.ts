import {writeRecord} from '@testpanel/core/page'
import {oneLine, problemEntry} from '@testpanel/core/report'
import {lstatSync, writeFileSync} from 'node:fs'
import type {GatherRequest} from '../arguments/commands.ts'
import {complain} from '../output/complain.ts'
import {onStop} from '../stop.ts'
import {loginFrom} from '../web/login.ts'
import {Shower} from '../web/shower.ts'
import {wordsIn} from '../words/index.ts'

/** Records what a browser sees of one page, and never writes over a file. Gives the exit code: 0 done, 2 when there is no record. */
export async function gather(request: GatherRequest): Promise<number> {
  const {path, save, lang} = request
  const words = wordsIn(lang)
  if (lstatSync(save, {throwIfNoEntry: false})) return complain(words.gatherExists(save))
  const login = await loginFrom(request.login, words)
  if (typeof login === 'string') return complain(login)
  const shower = new Shower(request, words)
  onStop(() => shower.stop())
  const visit = await shower.show(path)
  await shower.stop()
  if ('id' in visit) return complain(`${oneLine(path)}: ${problemEntry(visit, lang).message}`)
  try {
    writeFileSync(save, writeRecord({path, ...visit}), {flag: 'wx'})
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    return complain(isThere ? words.gatherExists(save) : words.outputFailed(save, error instanceof Error ? error.message : String(error)))
  }
  for (const problem of visit.problems) process.stderr.write(`${oneLine(path)}: ${problemEntry(problem, lang).message}\n`)
  process.stdout.write(`${words.gatherWritten(save)}\n`)
  return 0
}
