/* oxlint-disable typescript/no-non-null-assertion -- every place read here is inside its array by construction, and a check per number would make training much slower */
import {writeFileSync} from 'node:fs'
import type {Matrix} from '../src/tag/kernel.ts'
import {magic, type ModelHeader} from '../src/tag/model-file.ts'
import type {Network} from './network.ts'
import type {Vocabulary} from './vocabulary.ts'

/** Writes a network as the file that `readModelFile` takes apart: eight bits a number, with a scale per row of the embedding and per column elsewhere. */
export function writeModel(path: string, network: Network, vocabulary: Vocabulary, treebank: number): void {
  const embedding = network.named['embedding']!.value
  const others = network.all.filter(({name}) => name !== 'embedding')
  const header: ModelHeader = {
    version: 1, hidden: network.sizes.hidden, layers: network.sizes.layers, features: vocabulary.rows.size, treebank, tags: vocabulary.tags, labels: vocabulary.labels,
    embedding: {rows: embedding.rows, columns: embedding.columns},
    matrices: others.map(({name, value: {rows, columns}}) => ({name, rows, columns}))
  }
  const json = new TextEncoder().encode(JSON.stringify(header))
  const start = new Uint8Array(8 + json.length)
  const view = new DataView(start.buffer)
  view.setUint32(0, magic, true)
  view.setUint32(4, json.length, true)
  start.set(json, 8)
  const parts: Uint8Array[] = [start, bytesOf(Uint32Array.from(vocabulary.rows.keys()))]
  for (const {scales, data} of [packed(embedding, 'row'), ...others.map(({value}) => packed(value, 'column'))]) parts.push(bytesOf(scales), bytesOf(data))
  writeFileSync(path, Buffer.concat(parts.map((part) => Buffer.concat([part, Buffer.alloc(-part.length & 3)]))))
}

function packed({data, rows, columns}: Matrix, per: 'row' | 'column'): {scales: Float32Array; data: Int8Array} {
  const place = (at: number) => per === 'row' ? Math.floor(at / columns) : at % columns
  const scales = new Float32Array(per === 'row' ? rows : columns)
  data.forEach((value, at) => { scales[place(at)] = Math.max(scales[place(at)]!, Math.abs(value) / 127) })
  return {scales, data: Int8Array.from(data, (value, at) => scales[place(at)] ? Math.round(value / scales[place(at)]!) : 0)}
}

function bytesOf({buffer, byteOffset, byteLength}: Uint32Array | Float32Array | Int8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}
