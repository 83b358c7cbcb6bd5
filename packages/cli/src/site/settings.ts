import {createHash} from 'node:crypto'
import type {CheckRequest} from '../arguments/commands.ts'
import type {ConfigurationFile} from '../files/configuration.ts'
import type {Ready} from '../pool/protocol.ts'

/** What of a request decides what is found on a site. */
export type Deciding = Pick<CheckRequest, 'preset' | 'viewports' | 'login'>

/**
 * All that decides what is found on a site, under the names of the options. A check is taken up again, or done by several computers, only with the same. Who is
 * logged in does not count, but that someone is: a session is a new one each time.
 */
export function settingsOf({preset, viewports, login}: Deciding, file: ConfigurationFile | undefined, {lang}: Ready): Readonly<Record<string, string>> {
  const config = createHash('sha256').update(file?.text ?? '').digest('hex').slice(0, 16)
  return {preset: preset?.join(',') ?? '', lang, config, viewport: JSON.stringify(viewports ?? []), login: String(login !== undefined)}
}
