import {read, score} from '@testpanel/core/engine'
import {createInterface} from 'node:readline'
import type {ScoreRequest} from '../arguments/commands.ts'
import {shippedModel} from '../model.ts'
import {complain} from '../output/complain.ts'
import {screen} from '../output/output.ts'
import {wordsIn} from '../words/index.ts'

const encoder = new TextEncoder()

/** Scores each line of JSON that is piped in, as soon as it comes. Gives the exit code: 0, or 2 where a line is wrong. */
export async function scoreLines({lang}: ScoreRequest): Promise<number> {
  const model = shippedModel()
  let number = 0
  for await (const line of createInterface({input: process.stdin, crlfDelay: Infinity})) {
    number++
    if (line.trim() === '') continue
    const job = jobOf(line)
    if (!job) return complain(wordsIn(lang).notScorable(number))
    const document = await read({path: 'tekst.txt', bytes: encoder.encode(job.text)})
    await screen.write(`${JSON.stringify({id: job.id, ...score(document, {model})})}\n`)
  }
  return 0
}

function jobOf(line: string): {readonly id: unknown; readonly text: string} | undefined {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null || !('id' in value) || !('text' in value) || typeof value.text !== 'string') return undefined
    return {id: value.id, text: value.text}
  } catch {
    return undefined
  }
}
