// The few globals that core asks of its platform. Browsers, workers and Node all have them; naming them here keeps the rest
// of the DOM and Node out of core, where the compiler would otherwise let them in.

declare class TextDecoder {
  constructor(label?: string, options?: {readonly fatal?: boolean; readonly ignoreBOM?: boolean})
  readonly encoding: string
  decode(input?: Uint8Array): string
}

declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>
}

declare class ReadableStreamReader<T> {
  read(): Promise<{readonly done: false; readonly value: T} | {readonly done: true; readonly value?: undefined}>
  cancel(reason?: unknown): Promise<void>
}

declare class ReadableStream<T> {
  getReader(): ReadableStreamReader<T>
}

declare class WritableStreamWriter<T> {
  write(chunk: T): Promise<void>
  close(): Promise<void>
  abort(reason?: unknown): Promise<void>
}

declare class WritableStream<T> {
  getWriter(): WritableStreamWriter<T>
}

/** Inflates what is written to `writable`; both sides must be served at the same time. */
declare class DecompressionStream {
  constructor(format: 'deflate' | 'deflate-raw' | 'gzip')
  readonly readable: ReadableStream<Uint8Array>
  readonly writable: WritableStream<Uint8Array>
}

/** Deflates what is written to `writable`; both sides must be served at the same time. */
declare class CompressionStream {
  constructor(format: 'deflate' | 'deflate-raw' | 'gzip')
  readonly readable: ReadableStream<Uint8Array>
  readonly writable: WritableStream<Uint8Array>
}

declare class URL {
  static parse(url: string, base?: string): URL | null
  readonly href: string
  readonly host: string
}
