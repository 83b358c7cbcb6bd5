import type {Request} from './arguments/commands.ts'
import {languageOf, parse} from './arguments/parse.ts'
import {UsageError} from './arguments/values.ts'
import {stopAll} from './stop.ts'
import {version} from './version.ts'
import {wordsIn} from './words/index.ts'

const argv = process.argv.slice(2)
const words = wordsIn(languageOf(argv))
let exitCode: number | undefined

// `| head` closes the pipe: the reader has seen enough. 141 is what the shell gives a program that SIGPIPE ended.
const pipeClosed = 141
process.stdout.on('error', (error) => void end(isPipeClosed(error) ? pipeClosed : 2))
process.stderr.on('error', () => {})
for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143]] as const) {
  process.once(signal, () => {
    process.stderr.write(`\n${words.interrupted}\n`)
    void end(code)
  })
}

await end(await answer())

async function answer(): Promise<number> {
  try {
    return await run(parse(argv))
  } catch (error) {
    if (isPipeClosed(error)) return pipeClosed
    const told = error instanceof UsageError ? error.message : (await import('./site/trouble.ts')).tellTrouble(error, words)
    const message = told ?? words.broken(error instanceof Error ? error.message : String(error))
    process.stderr.write(`${message}\n`)
    return 2
  }
}

/** Each command loads only what it needs. */
async function run(request: Request): Promise<number> {
  switch (request.command) {
    case 'check':
      return (await import('./commands/check.ts')).check(request)
    case 'baseline':
      return (await import('./commands/baseline.ts')).baseline(request)
    case 'fix':
      return (await import('./commands/fix.ts')).fix(request)
    case 'explain':
      return (await import('./commands/explain.ts')).explain(request.rule, request.lang, request.color)
    case 'rules':
      return print((await import('./commands/rules.ts')).listRules(request.format, request.lang, request.color))
    case 'parse':
      return (await import('./commands/parse.ts')).parse(request)
    case 'score':
      return (await import('./commands/score.ts')).scoreLines(request)
    case 'gather':
      return (await import('./commands/gather.ts')).gather(request)
    case 'monitor':
      return (await import('./commands/monitor.ts')).monitor(request)
    case 'init':
      return (await import('./commands/init.ts')).init(request.lang)
    case 'help':
      return print(await (await import('./commands/help.ts')).helpOf(request.about, request.lang))
    case 'version':
      return print(`testpanel ${version}\n`)
  }
}

function isPipeClosed(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE'
}

function print(text: string): number {
  process.stdout.write(text)
  return 0
}

/** The first reason to end counts: what is stopped may fail on the way. */
async function end(code: number): Promise<void> {
  exitCode ??= code
  await stopAll()
  // What was written to a pipe may still be under way.
  await new Promise((resolve) => process.stdout.write('', resolve))
  process.exit(exitCode)
}
