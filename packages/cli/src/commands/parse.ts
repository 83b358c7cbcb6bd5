import type {Problem} from '@testpanel/core'
import {problemEntry} from '@testpanel/core/report'
import {ConlluError, longestParsed} from '@testpanel/dutch'
import type {ParseRequest} from '../arguments/commands.ts'
import {complain} from '../output/complain.ts'
import {screen} from '../output/output.ts'
import {columnsOf} from '../output/terminal.ts'
import {shippedModel} from '../model.ts'
import {sentences} from '../parse/sentences.ts'
import {openSource, type ParseSource} from '../parse/source.ts'
import {writerOf} from '../parse/writers.ts'
import {wordsIn} from '../words/index.ts'

// Enough to write at once; what is not written yet is dropped when the input turns out to be wrong.
const enough = 1 << 16

/** Parses a document, or what is piped in, and writes what was found. Gives the exit code: 0, or 2 where it could not be done. */
export async function parse(request: ParseRequest): Promise<number> {
  const {lang, path} = request
  const words = wordsIn(lang), name = path ?? words.pipedIn
  if (path === undefined && process.stdin.isTTY) process.stderr.write(`${words.typeText}\n`)
  const source = await openSource(request)
  if (!('portions' in source)) return complain(words.cannotParse(name, problemEntry(source, lang).message))
  try {
    const problems = await write(request, source)
    for (const problem of problems) process.stderr.write(`${words.cannotParse(name, problemEntry(problem, lang).message)}\n`)
    return 0
  } catch (error) {
    if (error instanceof ConlluError) return complain(words.notConllu(name, error.line))
    throw error
  }
}

/** Writes each sentence soon after it was parsed. Gives what a person should know besides. */
async function write({format, lang, path}: ParseRequest, source: ParseSource): Promise<readonly Problem[]> {
  const writer = writerOf(format, {path: path ?? '-', lang, width: columnsOf(process.stdout)})
  const model = shippedModel()
  let waiting = writer.begin(), isCut = false
  for await (const found of sentences(model, source)) {
    waiting += writer.sentence(found)
    isCut ||= found.sentence.cut
    if (waiting.length < enough) continue
    await screen.write(waiting)
    waiting = ''
  }
  const problems = isCut ? [...source.problems, {id: 'sentence-cut', data: {words: longestParsed}, fatal: false} satisfies Problem] : source.problems
  await screen.write(waiting + writer.end(problems))
  return problems
}
