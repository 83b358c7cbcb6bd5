import type {Range} from '../../src/model/document.ts'
import {placesOf, sourceOf, type Atom} from './atoms.ts'

/** A stretch of a mail file, one character a byte, and where its text stands in it. */
export interface Coded {
  readonly bytes: string
  readonly places: readonly {readonly text: string; readonly at: Range}[]
}

/** Whether all of this text can be written in that encoding. */
export function fits(text: string, charset: string): boolean {
  return charset === 'utf-8' || [...text].every((char) => tableOf(charset).has(char))
}

function encode(text: string, charset: string): string {
  if (charset === 'utf-8') return Buffer.from(text).toString('latin1')
  return [...text].map((char) => String.fromCharCode(tableOf(charset).get(char) ?? 63)).join('')
}

const tables = new Map<string, ReadonlyMap<string, number>>()

function tableOf(charset: string): ReadonlyMap<string, number> {
  const bytes = Uint8Array.from({length: 256}, (_, byte) => byte)
  const table = tables.get(charset) ?? new Map(Array.from(new TextDecoder(charset).decode(bytes), (char, byte) => [char, byte]))
  tables.set(charset, table)
  return table
}

/** As it is: 7bit or 8bit. */
export function plainly(atoms: readonly Atom[], charset: string): Coded {
  const encoded = atoms.map(({source, text}) => ({source: encode(source, charset), text}))
  return {bytes: sourceOf(encoded), places: placesOf(encoded)}
}

/** Quoted-printable, its lines at most `width` long; a character may be cut in two. */
export function quoted(atoms: readonly Atom[], charset: string, width: number): Coded {
  let column = 0
  const coded = atoms.flatMap(({source, text}) => {
    const units = [...encode(source, charset)].map((byte) => {
      const unit = /[\r\n!-<>-~ ]/.test(byte) ? byte : hexadecimal(byte)
      const soft = column + unit.length >= width && !/[\r\n]/.test(unit) ? '=\r\n' : ''
      column = /[\r\n]/.test(unit) ? 0 : (soft === '' ? column : 0) + unit.length
      return soft + unit
    })
    const before = units[0]?.startsWith('=\r\n') ? '=\r\n' : ''
    return [
      {source: before, text: ''},
      {source: units.join('').slice(before.length), text}
    ]
  })
  return {bytes: sourceOf(coded), places: placesOf(coded)}
}

/** The inside of a Q-encoded word. */
export function quotedWord(atoms: readonly Atom[]): Coded {
  return plainly(
    atoms.map(({source, text}) => ({
      text,
      source: /^[A-Za-z\d]$/.test(source) ? source : [...encode(source, 'utf-8')].map(hexadecimal).join('')
    })),
    'utf-8'
  )
}

function hexadecimal(byte: string): string {
  return `=${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}

/** Base64 in lines of `width`: a character stands in all groups of four signs that hold one of its bytes. */
export function base64(atoms: readonly Atom[], charset: string, width: number): Coded {
  const coded = Buffer.from(encode(sourceOf(atoms), charset), 'latin1').toString('base64')
  const offset = (sign: number): number => sign + 2 * Math.floor(sign / width)
  let byte = 0
  const places = atoms.flatMap(({source, text}) => {
    const start = byte
    byte += encode(source, charset).length
    const at: Range = [offset(Math.floor(start / 3) * 4), offset(Math.ceil(byte / 3) * 4 - 1) + 1]
    return text === '' ? [] : [{text, at}]
  })
  return {bytes: coded.replace(new RegExp(`.{${width}}(?!$)`, 'g'), '$&\r\n'), places}
}

/** Puts coded stretches and plain text behind each other. */
export function together(stretches: readonly (Coded | string)[]): Coded {
  let bytes = ''
  const places = stretches.flatMap((stretch) => {
    const coded = typeof stretch === 'string' ? {bytes: stretch, places: []} : stretch
    const start = bytes.length
    bytes += coded.bytes
    return coded.places.map(({text, at}) => ({text, at: [start + at[0], start + at[1]] as Range}))
  })
  return {bytes, places}
}

export function toBytes({bytes}: Coded): Uint8Array {
  return Uint8Array.from(Buffer.from(bytes, 'latin1'))
}

/** Places as an editor counts them: in a file that is UTF-8, a character of several bytes is one or two units. */
export function inEditor({bytes, places}: Coded): Coded['places'] {
  const raw = Buffer.from(bytes, 'latin1')
  if (raw.toString('utf8').includes('\ufffd')) return places
  const unit = (byte: number): number => raw.subarray(0, byte).toString('utf8').length
  return places.map(({text, at: [start, end]}) => ({text, at: [unit(start), unit(end)]}))
}
