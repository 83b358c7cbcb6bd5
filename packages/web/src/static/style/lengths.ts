import {viewport} from '../viewport.ts'

const words: Readonly<Record<string, number>> = {'xx-small': 9, 'x-small': 10, small: 13, medium: 16, large: 18, 'x-large': 24, 'xx-large': 32, 'xxx-large': 48}
const units: Readonly<Record<string, number>> = {px: 1, pt: 4 / 3, pc: 16, in: 96, cm: 96 / 2.54, mm: 9.6 / 2.54, q: 2.4 / 2.54, rem: 16, vw: viewport.width / 100, vh: viewport.height / 100, vmin: viewport.height / 100, vmax: viewport.width / 100}

/** A size of letters in pixels, as `18px`, inside an element with letters of `around`. What can't be worked out is as around it. */
export function sizeIn(value: string, around: string): string {
  const outer = Number.parseFloat(around)
  if (value === 'larger' || value === 'smaller') return `${outer * (value === 'larger' ? 1.2 : 1 / 1.2)}px`
  const [, number, unit = ''] = /^([\d.]+)([a-z]+|%)$/.exec(value) ?? []
  const pixels = words[value] ?? (number === undefined ? undefined : unit === '%' ? (Number(number) * outer) / 100 : inPixels(Number(number), unit, outer))
  return pixels === undefined ? around : `${pixels}px`
}

/** A length in pixels, beside letters of this size; what can't be worked out stays as it was written. */
export function lengthIn(value: string, size: string): string {
  const [, number, unit = ''] = /^(-?[\d.]+)([a-z]+)$/.exec(value) ?? []
  const pixels = number === undefined ? undefined : inPixels(Number(number), unit, Number.parseFloat(size))
  return pixels === undefined ? value : `${pixels}px`
}

function inPixels(number: number, unit: string, letters: number): number | undefined {
  const one = unit === 'em' ? letters : unit === 'ex' || unit === 'ch' ? letters / 2 : units[unit]
  return one === undefined || Number.isNaN(number) ? undefined : number * one
}
