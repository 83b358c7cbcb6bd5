import type {WriteStream} from 'node:tty'

/** Whether to colour: what was asked first, then NO_COLOR and FORCE_COLOR, then whether a person is looking. */
export function hasColor(asked: boolean | undefined, stream: Pick<WriteStream, 'isTTY'>, env: NodeJS.ProcessEnv = process.env): boolean {
  if (asked !== undefined) return asked
  if (env['NO_COLOR']) return false
  if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false'
  return stream.isTTY === true && env['TERM'] !== 'dumb'
}

/** The columns of a terminal; 80 where there is none. */
export function columnsOf(stream: Partial<Pick<WriteStream, 'isTTY' | 'columns'>>): number {
  return (stream.isTTY && stream.columns) || 80
}
