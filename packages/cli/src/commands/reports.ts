import {reporterOf, type FileEntry, type Reporter, type ReportFormat, type ReportOptions, type Summary} from '@testpanel/core/report'
import type {CheckRequest, ReportFile} from '../arguments/commands.ts'
import {isBuildLog, withoutCommands} from '../output/log.ts'
import {fileOutput, screen, type Output} from '../output/output.ts'
import {fromRoot} from '../output/root.ts'
import {columnsOf, hasColor} from '../output/terminal.ts'
import type {Ready} from '../pool/protocol.ts'
import {version} from '../version.ts'

/** The reports of a request that go in a file. */
export function filesOf({output, format, reports}: Pick<CheckRequest, 'output' | 'format' | 'reports'>): readonly ReportFile[] {
  return output === undefined ? reports : [{format, output}, ...reports]
}

/** All reports of one run: each file is checked once and written to all of them. */
export class Reports {
  readonly #open: readonly OpenReport[]

  constructor(open: readonly OpenReport[]) {
    this.#open = open
  }

  async begin(): Promise<void> {
    for (const {reporter, output} of this.#open) await output.write(reporter.begin())
  }

  async file(entry: FileEntry): Promise<void> {
    for (const {reporter, output} of this.#open) await output.write(reporter.file(entry))
  }

  async end(summary: Summary): Promise<void> {
    for (const {reporter, output} of this.#open) {
      await output.write(reporter.end(summary))
      await output.finish()
    }
  }

  async discard(): Promise<void> {
    await Promise.all(this.#open.map(({output}) => output.discard()))
  }
}

interface OpenReport {
  readonly reporter: Reporter
  readonly output: Output
}

/** Opens the reports that were asked for; `clear` is called before something comes on the screen. Throws an `OutputError` when one can't be made. */
export async function openReports(request: CheckRequest, ready: Ready, clear: () => void): Promise<Reports> {
  const open: OpenReport[] = []
  try {
    if (request.output === undefined) open.push({reporter: reporterOf(request.format, await optionsOf(request.format, true, request, ready)), output: screenFor(request.format, clear)})
    for (const {format, output} of filesOf(request)) open.push({output: await fileOutput(output), reporter: reporterOf(format, await optionsOf(format, false, request, ready))})
    return new Reports(open)
  } catch (error) {
    await new Reports(open).discard()
    throw error
  }
}

// What a build server prints of these is words of documents, which it must not take for commands.
const forPeople: ReadonlySet<string> = new Set(['pretty', 'markdown'])

function screenFor(format: ReportFormat, clear: () => void): Output {
  const shown = forPeople.has(format) && isBuildLog() ? withoutCommands(screen) : screen
  return {
    ...shown,
    async write(text) {
      if (text !== '') clear()
      await shown.write(text)
    }
  }
}

async function optionsOf(format: ReportFormat, isScreen: boolean, {color, failOn}: CheckRequest, {lang, rules, configuration}: Ready): Promise<ReportOptions> {
  const shared = {lang, rules, tool: {name: 'testpanel', version}, fromRoot: fromRoot(), failOn: failOn ?? configuration.failOn ?? 'warning'}
  const pages = format === 'sarif' ? (await import('@testpanel/core/pages')).pages : {}
  return {...shared, pages, color: isScreen && hasColor(color, process.stdout), width: isScreen ? columnsOf(process.stdout) : 80}
}
