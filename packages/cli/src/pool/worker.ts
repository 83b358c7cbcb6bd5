import type {Configuration, Document, Format, Inflate, PageFacts, Problem, Settings} from '@testpanel/core'
import {check, enginesOf, englishFor, entryOf, formatOf, parseConfiguration, read, readableExtensions, readRendered, ruleEntry, rules, settingsFor, uncheckedEntry, withAtMost, withProblem} from '@testpanel/core/engine'
import type {FileEntry} from '@testpanel/core/report'
import {parentPort, workerData} from 'node:worker_threads'
import {inflateRawSync} from 'node:zlib'
import {failure, readBytes} from '../files/open.ts'
import {shippedModel} from '../model.ts'
import type {FixJob, FromWorker, Job, Ready, Result, Setup, ToWorker} from './protocol.ts'

// Untrusted documents are opened here and nowhere else: this thread has a memory limit and can be ended at any moment.
const setup = workerData as Setup
const {configuration = {}, errors} = setup.configuration === undefined ? {errors: []} : parseConfiguration(setup.configuration, rules)
const lang = setup.lang ?? configuration.lang ?? 'nl'
const byId = new Map(rules.map((rule) => [rule.id, rule]))
const settings = new Map<Format, Settings>()

/** The settings for a format, worked out once. */
function settingsOf(format: Format): Settings {
  const known = settings.get(format)
  if (known) return known
  const made = settingsFor(rules, {format, configuration, today: setup.today, ...(setup.preset && {preset: setup.preset}), ...(setup.wholePage && {wholePage: true})})
  settings.set(format, made)
  return made
}

function ready(configuration: Configuration): Ready {
  const formats = Object.fromEntries(readableExtensions.map((extension) => [extension, formatOf(`x${extension}`) ?? '']))
  return {
    kind: 'ready', lang, configuration, errors, formats,
    rules: Object.fromEntries(rules.map((rule) => [rule.id, ruleEntry(rule, lang)])),
    active: Object.fromEntries([...new Set(Object.values(formats))].map((format) => [format, settingsOf(format as Format).rules.map(({rule}) => rule.id)]))
  }
}

// No letter, book or site page comes near this; nobody reads more, and it would be too much for the main thread.
const mostFindings = 20_000

/** Many small parts: without a stream and a thread for each, a letter is read in half the time. */
const inflate: Inflate = (packed, most) => inflateRawSync(packed, {maxOutputLength: most})

async function checkFile(job: Job): Promise<FileEntry> {
  const {path, convertedFrom} = job
  const format = job.page ? 'html' : convertedFrom === undefined ? formatOf(job.as === undefined ? path : `x${job.as}`) : 'docx'
  const unchecked = (reason: Parameters<typeof failure>): FileEntry =>
    uncheckedEntry(path, format ?? '', format ? settingsOf(format).rules.map(({rule}) => rule.id) : [], failure(...reason), lang)
  try {
    const found = await open(job, format)
    if ('id' in found) return unchecked([found.id, found.data])
    const {document} = found
    const settings = settingsOf(document.format)
    const report = withAtMost(check(document, settings, {model, english: await englishFor(document, settings), page: found.facts ?? (await pageOf(document, settings))}), mostFindings)
    const entry = await inSite(entryOf(report, document, byId, lang), document)
    return convertedFrom === undefined ? entry : withProblem(entry, 'converted', {extension: convertedFrom}, lang)
  } catch (error) {
    return unchecked(['crashed', {reason: error instanceof Error ? error.message : String(error)}])
  }
}

/** The document of a job, with what a browser saw when it was shown in one. */
async function open({path, at, bytes, page}: Job, format: Format | undefined): Promise<{readonly document: Document; readonly facts?: PageFacts} | Problem> {
  if (page) return readRendered({path, ...page})
  const got = bytes ?? readBytes(at ?? path)
  if (got instanceof Uint8Array && format === undefined && path.toLowerCase().endsWith('.json')) return openRecord(got)
  return got instanceof Uint8Array ? {document: await read({path, bytes: got, inflate}, format)} : got
}

/** A web page may be one of many made with the same template; a letter never waits for the module that knows about that. */
async function inSite(entry: FileEntry, document: Document): Promise<FileEntry> {
  return document.format === 'html' ? (await import('@testpanel/core/site')).withTemplates(entry, document) : entry
}

/** A page that a browser showed on an earlier day, under the name that it had. */
async function openRecord(bytes: Uint8Array): Promise<{readonly document: Document; readonly facts: PageFacts} | Problem> {
  const page = (await import('@testpanel/core/page')).readRecord(new TextDecoder().decode(bytes))
  return 'id' in page ? page : readRendered(page)
}

/** What can be seen of a web page without a browser, when a rule that is on asks for it. */
async function pageOf(document: Document, {rules}: Settings): Promise<PageFacts | undefined> {
  if (!rules.some(({rule}) => rule.needs.includes('page')) || document.problems.some(({fatal}) => fatal)) return undefined
  return (await import('@testpanel/web/static')).gatherStatic(document, enginesOf(rules.map(({rule}) => rule.id)))
}

async function resultOf(job: Job | FixJob): Promise<Result> {
  if (!('date' in job)) return checkFile(job)
  const {fixInWorker} = await import('../fix/in-worker.ts')
  return fixInWorker(job.path, job.date, (document) => check(document, settingsOf(document.format), {model}), inflate)
}

function post(message: FromWorker): void {
  parentPort?.postMessage(message)
}

post(ready(configuration))
// While the main thread still looks for files.
const model = shippedModel()
// Loads the reader that will be needed first: one space is a file of every kind.
if (setup.expect !== undefined && formatOf(setup.expect)) await read({path: setup.expect, bytes: Uint8Array.of(0x20)})

let last: Promise<void> = Promise.resolve()
parentPort?.on('message', ({id, job}: ToWorker) => {
  last = last.then(async () => post({kind: 'result', id, result: await resultOf(job)}))
})
