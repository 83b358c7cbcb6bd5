import type {Fetcher, Host} from '@testpanel/web/site'
import type {Tools} from '../commands/check-all.ts'
import type {Ready} from '../pool/protocol.ts'

/** What is needed to look at an address of a site. */
export interface Looking {
  /** The address where the site begins. */
  readonly start: string
  readonly host: Host
  readonly fetcher: Fetcher
  readonly tools: Tools
  readonly ready: Ready
}
