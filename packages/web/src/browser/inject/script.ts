import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {engines} from './engines.ts'
import {focus} from './focus.ts'
import {frame} from './frame.ts'
import {kit} from './kit.ts'
import {layout} from './layout.ts'
import {leading} from './links.ts'
import {login} from './login.ts'
import {place} from './place.ts'
import {shown} from './shown.ts'
import {settling} from './settle.ts'
import {text} from './text.ts'
import {trap} from './trap.ts'

/** What can be called in a page, with its arguments and what it gives. */
export interface Calls {
  readonly settle: typeof settling.settle
  readonly hearAxe: typeof engines.hearAxe
  readonly hearAccesslint: typeof engines.hearAccesslint
  readonly writePage: typeof text.writePage
  readonly sizeOf: typeof layout.sizeOf
  readonly tooWide: typeof layout.tooWide
  readonly noteCut: typeof layout.noteCut
  readonly cutNow: typeof layout.cutNow
  readonly goTo: typeof trap.goTo
  readonly stopNow: typeof trap.stopNow
  readonly waysOut: typeof trap.waysOut
  readonly trapAt: typeof trap.trapAt
  readonly cutOff: typeof layout.cutOff
  readonly unseenFocus: typeof focus.unseenFocus
  readonly focusOne: typeof focus.focusOne
  readonly move: typeof focus.move
  readonly outOfOrder: typeof focus.outOfOrder
  readonly clipOf: typeof place.clipOf
  readonly linksOf: typeof leading.linksOf
  readonly noteShown: typeof shown.noteShown
  readonly showsOther: typeof shown.showsOther
  readonly scriptSays: typeof shown.scriptSays
  readonly hearOnly: typeof shown.hearOnly
  readonly signsOfLogin: typeof login.signsOfLogin
  readonly isOutOfReach: typeof frame.isOutOfReach
}

const functions: Readonly<Record<string, unknown>> = {...kit, ...engines, ...text, ...layout, ...focus, ...settling, ...place, ...leading, ...frame, ...login, ...shown, ...trap}

let made: string | undefined

/** The script that stands ready in every page before it loads: both engines and our own functions, in a world of their own. */
export function initScript(): string {
  made ??= [sourceOf('axe-core/axe.min.js'), sourceOf('@accesslint/core/iife'), own()].join('\n;\n')
  return made
}

function sourceOf(module: string): string {
  return readFileSync(createRequire(import.meta.url).resolve(module), 'utf8')
}

function own(): string {
  const names = Object.keys(functions)
  return `(() => {\n${names.map((name) => String(functions[name])).join('\n')}\nglobalThis.testpanel = {${names.join(', ')}}\n})()`
}

/** The code that calls one of them. */
export function call<Name extends keyof Calls>(name: Name, ...values: Parameters<Calls[Name]>): string {
  return `testpanel.${name}(${values.map((value) => JSON.stringify(value)).join(', ')})`
}
