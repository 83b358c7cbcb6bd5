import type {Problem} from '@testpanel/core'
import {realpathSync} from 'node:fs'
import {extname} from 'node:path'
import {failure} from './open.ts'
import {lookAt, resolvePath} from './resolve.ts'
import {walk, type WalkOptions} from './walk.ts'

/** A file to check, or something that was asked and can't be. */
export interface Target {
  readonly path: string
  readonly problem?: Problem
}

/** What there is to check, and what was left out on the way. */
export interface Discovery {
  readonly targets: readonly Target[]
  readonly pdfs: number
  readonly excluded: number
}

/** Finds the files that paths, folders and globs name: each once, in the order they were named. `-` stays as it is. */
export async function discover(asked: readonly string[], options: WalkOptions): Promise<Discovery> {
  const seen = new Set<string>()
  const targets: Target[] = []
  let pdfs = 0
  let excluded = 0
  for (const one of asked) {
    for await (const {path, problem, what} of find(one, options)) {
      if (what === 'pdf') pdfs++
      else if (what === 'excluded') excluded++
      else if (isNew(path, seen)) targets.push(problem ? {path, problem} : {path})
    }
  }
  return {targets, pdfs, excluded}
}

interface Found extends Target {
  readonly what?: 'pdf' | 'excluded'
}

async function* find(asked: string, options: WalkOptions): AsyncGenerator<Found> {
  if (asked === '-') return yield {path: asked}
  if (isAddress(asked)) return yield {path: asked}
  const path = await resolvePath(asked)
  if (path === undefined) return yield* isGlob(asked) ? globbed(asked, options) : [{path: asked, problem: failure('missing')}]
  if ((await lookAt(path))?.isDirectory()) return yield* inFolder(path, options)
  if (options.excluded(path)) return yield {path, what: 'excluded'}
  yield extname(path).toLowerCase() === '.pdf' ? {path, problem: failure('no-pdf-yet')} : {path}
}

async function* inFolder(folder: string, options: WalkOptions): AsyncGenerator<Found> {
  let documents = 0
  for await (const {path, what} of walk(folder, options)) {
    if (what === 'pdf') yield {path, what}
    else {
      documents++
      yield what === 'document' ? {path} : {path, problem: failure('unreadable')}
    }
  }
  if (documents === 0) yield {path: folder, problem: noDocuments(options)}
}

async function* globbed(pattern: string, options: WalkOptions): AsyncGenerator<Found> {
  const {glob} = await import('tinyglobby')
  const slashed = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern
  const paths = await glob(slashed, {expandDirectories: false, followSymbolicLinks: false, ignore: ['**/node_modules/**']}).catch(() => [])
  const readable = paths.filter((path) => options.extensions.has(extname(path).toLowerCase()) || extname(path).toLowerCase() === '.pdf').sort()
  let documents = 0
  for (const path of readable) {
    if (options.excluded(path)) continue
    documents++
    yield extname(path).toLowerCase() === '.pdf' ? {path, problem: failure('no-pdf-yet')} : {path}
  }
  if (documents === 0) yield {path: pattern, problem: noDocuments(options)}
}

/** Is this the address of a web page, and not the name of a file? */
export function isAddress(asked: string): boolean {
  return /^https?:\/\//i.test(asked)
}

function isGlob(path: string): boolean {
  return /[*?[\]{}!()]/.test(path)
}

function noDocuments({extensions}: WalkOptions): Problem {
  return failure('no-documents', {formats: [...extensions].map((extension) => extension.slice(1)).join(', ')})
}

function isNew(path: string, seen: Set<string>): boolean {
  return seen.size !== seen.add(realOf(path)).size
}

function realOf(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return path
  }
}
