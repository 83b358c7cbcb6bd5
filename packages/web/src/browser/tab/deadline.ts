/** Something in the browser took longer than it may. */
export class TooSlow extends Error {
  readonly seconds: number

  constructor(milliseconds: number) {
    super('too slow')
    this.seconds = Math.ceil(milliseconds / 1000)
  }
}

/** What a promise gives, or a `TooSlow` when it gives nothing in time. What a page does may never end, and a browser waits for it. */
export async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  const {promise: late, reject} = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new TooSlow(milliseconds)), milliseconds)
  promise.catch(() => {}) // It may still fail after nobody waits for it.
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
