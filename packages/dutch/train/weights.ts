import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import type {Network} from './network.ts'

/** Puts saved weights in a network, when there are any. Weights of another network are an error: they would be used in silence. */
export function restoreWeights(network: Network, path: string): boolean {
  if (!existsSync(path)) return false
  const bytes = readFileSync(path)
  const needed = network.all.reduce((sum, {value: {data}}) => sum + data.byteLength, 0)
  if (bytes.length !== needed) throw new Error(`${path} holds ${bytes.length} bytes of weights where this network has ${needed}: delete it, and train again.`)
  let at = 0
  for (const {value: {data}} of network.all) {
    new Uint8Array(data.buffer, data.byteOffset, data.byteLength).set(bytes.subarray(at, at + data.byteLength))
    at += data.byteLength
  }
  return true
}

/** Saves the weights of a network, so that a run that was cut off goes on where it was. */
export function saveWeights(network: Network, path: string): void {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, Buffer.concat(network.all.map(({value: {data}}) => new Uint8Array(data.buffer, data.byteOffset, data.byteLength))))
}
