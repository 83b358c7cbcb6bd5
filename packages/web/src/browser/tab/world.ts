import type {CDPSession} from 'playwright-core'
import {call, type Calls} from '../inject/script.ts'

/** A place beside the scripts of one document, where our own functions stand ready. */
export interface World {
  readonly cdp: CDPSession
  /** Chromium's number for it, within the session. */
  readonly context: number
}

/** Its name, which a page does not get to see. */
export const worldName = 'testpanel'

/** A function of ours failed in the page: it is no fault of the page or the browser. */
export class FailedInPage extends Error {}

/** Has a document work something out, as long as that takes. */
export async function evaluate({cdp, context}: World, expression: string): Promise<unknown> {
  const {result, exceptionDetails} = await cdp.send('Runtime.evaluate', {expression, contextId: context, awaitPromise: true, returnByValue: true})
  if (exceptionDetails) throw new FailedInPage(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value
}

/** Calls a function of ours in a document, as long as that takes. */
export async function callIn<Name extends keyof Calls>(world: World, name: Name, ...values: Parameters<Calls[Name]>): Promise<Awaited<ReturnType<Calls[Name]>>> {
  return evaluate(world, call(name, ...values)) as Promise<Awaited<ReturnType<Calls[Name]>>>
}
