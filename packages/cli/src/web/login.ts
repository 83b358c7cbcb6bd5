import type {Login} from '@testpanel/web/browser'
import type {Problem} from '@testpanel/core'
import {readBytes} from '../files/open.ts'
import type {Words} from '../words/index.ts'

/** How to be logged in, from the file that was named; the sentence that says what is wrong with it; undefined when nobody asked. */
export async function loginFrom(path: string | undefined, words: Words): Promise<Login | string | undefined> {
  if (path === undefined) return undefined
  const bytes: Uint8Array | Problem = readBytes(path)
  if (!(bytes instanceof Uint8Array)) return words.loginMissing(path)
  const {readLogin} = await import('@testpanel/web/browser')
  const login = readLogin(new TextDecoder().decode(bytes), process.env)
  return 'fault' in login ? `${words.loginWrong(path)} ${words.loginFaults[login.fault](login.what)}` : login
}
