import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import type {Network} from './network.ts'

/** Puts saved weights in a network, when there are any; parameters that were added later keep their beginning. */
export function restoreWeights(network: Network, path: string): boolean {
  if (!existsSync(path)) return false
  const bytes = readFileSync(path)
  let at = 0
  for (const {value: {data}} of network.all) {
    if (at < bytes.length) new Uint8Array(data.buffer, data.byteOffset, data.byteLength).set(bytes.subarray(at, at + data.byteLength))
    at += data.byteLength
  }
  return true
}

/** Saves the weights of a network, so that a run that was cut off goes on where it was. */
export function saveWeights(network: Network, path: string): void {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, Buffer.concat(network.all.map(({value: {data}}) => new Uint8Array(data.buffer, data.byteOffset, data.byteLength))))
}
