import type {Problem} from '@testpanel/core'
import {mkdir, mkdtemp, rm, stat, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {extname, join} from 'node:path'
import {failure, readBytes} from '../files/open.ts'

/** The kinds of file that LibreOffice turns into docx. */
export const convertible: readonly string[] = ['.doc', '.rtf']

/** Turns old files into docx, one at a time, in a folder of its own that is gone afterwards. The files themselves stay as they are. */
export class Converter {
  readonly #seconds: number
  readonly #abort = new AbortController()
  #folder: Promise<string> | undefined
  #last: Promise<unknown> = Promise.resolve()
  #count = 0

  /** `seconds`: how long one conversion may take. */
  constructor(seconds: number) {
    this.#seconds = seconds
  }

  /** Where the docx is, or why there is none. `given`: the file itself, when it is not on disk. */
  convert(path: string, given?: Uint8Array): Promise<string | Problem> {
    const result = this.#last.then(() => this.#convert(path, given)).catch((error: unknown) => failure('conversion-failed', {reason: error instanceof Error ? error.message : String(error)}))
    this.#last = result
    // After `stop` nobody should go on with half a result.
    return result.then((made) => (this.#abort.signal.aborted ? new Promise(() => {}) : made))
  }

  async stop(): Promise<void> {
    this.#abort.abort()
    await this.#last
    if (this.#folder) await rm(await this.#folder, {recursive: true, force: true, maxRetries: 5})
  }

  async #convert(path: string, given: Uint8Array | undefined): Promise<string | Problem> {
    const extension = extname(path).toLowerCase()
    const bytes = given ?? readBytes(path)
    if (!(bytes instanceof Uint8Array)) return bytes
    const refused = refuse(bytes, extension)
    if (refused) return refused
    const {findSoffice, makeProfile, runSoffice} = await import('./soffice.ts')
    const soffice = findSoffice()
    if (soffice === undefined) return failure('needs-libreoffice', {extension})
    if (this.#abort.signal.aborted) return failure('conversion-failed')
    const folder = await (this.#folder ??= makeFolder(makeProfile))
    const own = join(folder, String(this.#count++))
    await mkdir(own)
    await writeFile(join(own, `brief${extension}`), bytes)
    const isDone = await runSoffice(soffice, join(folder, 'profile'), ['--convert-to', 'docx:MS Word 2007 XML', '--outdir', own, join(own, `brief${extension}`)], this.#seconds, this.#abort.signal)
    if (!isDone) return failure('too-slow', {seconds: this.#seconds})
    const made = join(own, 'brief.docx')
    return (await stat(made).catch(() => undefined)) ? made : failure('conversion-failed')
  }
}

async function makeFolder(makeProfile: (folder: string) => Promise<void>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'testpanel-'))
  await makeProfile(join(folder, 'profile'))
  return folder
}

/** LibreOffice opens anything, also a web page that is called .doc; only what the name says goes on. */
function refuse(bytes: Uint8Array, extension: string): Problem | undefined {
  if (bytes.length === 0) return failure('empty')
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 512))
  if (start.startsWith('\u00D0\u00CF\u0011\u00E0') || start.trimStart().startsWith('{\\rtf')) return undefined
  const found = start.startsWith('PK') ? 'zip' : start.startsWith('%PDF') ? 'pdf' : /<(!doctype|html)/i.test(start) ? 'html' : 'unknown'
  return failure('not-what-it-says', {expected: extension.slice(1), found})
}
