import {spawn, type SpawnOptions} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {onTestFinished} from 'vitest'

const root = join(import.meta.dirname, '..', '..')
export const program = join(root, 'packages', 'cli', 'bin', 'testpanel.js')
export const fixtures = join(root, 'fixtures')

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface RunOptions extends Pick<SpawnOptions, 'cwd' | 'uid' | 'gid'> {
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

/** Runs the built command line as a user does: without a terminal, in a folder of its own. */
export function testpanel(args: readonly string[], {input = '', env = {}, ...options}: RunOptions = {}): Promise<Ran> {
  const {NO_COLOR: _, FORCE_COLOR: __, ...inherited} = process.env
  const child = spawn(process.execPath, [program, ...args], {cwd: folder(), ...options, env: {...inherited, ...env}})
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk))
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({code, out, err}))
  })
}

/** An empty folder that is gone after the test. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'testpanel-test-'))
  onTestFinished(() => rmSync(path, {recursive: true, force: true}))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content)
  return path
}

/** The entries of a `jsonl` report. */
export function entries({out}: Ran): readonly {readonly path: string; readonly format: string; readonly problems: readonly {readonly id: string; readonly fatal: boolean; readonly message: string}[]; readonly outcomes: readonly {readonly ruleId: string; readonly result: string; readonly findings: readonly {readonly level: string}[]}[]}[] {
  return out.trim() === '' ? [] : out.trim().split('\n').map((line) => JSON.parse(line))
}

/** Forty words without a stop: an error for `lange-zin`, whatever else there is. */
export const longSentence = `U krijgt ${'een brief en '.repeat(14)}een kaart.\n`
export const clean = 'U krijgt een brief.\n'
