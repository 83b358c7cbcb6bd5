import {Transform} from 'node:stream'

/** The most that one answer and one page with all it loads may weigh, in bytes. */
export interface Caps {
  readonly response: number
  readonly page: number
}

const megabyte = 1024 * 1024

/** Larger than any page of use to a resident. */
export const usualCaps: Caps = {response: 25 * megabyte, page: 100 * megabyte}

/** Counts what a page loads. What is over a cap is broken off. */
export class Budget {
  readonly caps: Caps
  #spent = 0

  constructor(caps: Caps) {
    this.caps = caps
  }

  /** For the next page. */
  reset(): void {
    this.#spent = 0
  }

  /** Lets data through until one cap is reached; then `over` is called and the stream ends with an error. A tunnel has many answers in it: only the page's cap counts there. */
  gate(kind: 'response' | 'tunnel', over: () => void): Transform {
    let own = 0
    return new Transform({
      transform: (chunk: Buffer, _encoding, done) => {
        own += chunk.length
        this.#spent += chunk.length
        if (this.#spent <= this.caps.page && (kind === 'tunnel' || own <= this.caps.response)) return done(null, chunk)
        over()
        done(new Error('over the cap'))
      }
    })
  }
}
