import type {Viewport} from '@testpanel/web/browser'

/** Windows that have a name: as most screens on a desk, and as most telephones. */
const named: Readonly<Record<string, Viewport>> = {
  desktop: {width: 1280, height: 800},
  telefoon: {width: 360, height: 800},
  phone: {width: 360, height: 800}
}

// In CSS pixels: from a watch to a wall. Each size takes its time on every page.
const least = 200
const most = 4000
const mostSizes = 4

/** The windows in which pages are shown: `1280x1024,telefoon`; what is wrong with them when they can't be. */
export function viewportsFrom(value: string | undefined): readonly Viewport[] | 'wrong' | undefined {
  if (value === undefined) return undefined
  const sizes = value.split(',').map((one) => sizeOf(one.trim().toLowerCase()))
  if (sizes.length > mostSizes || sizes.includes(undefined)) return 'wrong'
  const all = sizes.filter((size) => size !== undefined)
  return all.filter((size, i) => all.findIndex(({width, height}) => width === size.width && height === size.height) === i)
}

function sizeOf(value: string): Viewport | undefined {
  if (Object.hasOwn(named, value)) return named[value]
  const [, width, height] = /^(\d+)[x×](\d+)$/.exec(value) ?? []
  const size = {width: Number(width), height: Number(height)}
  return [size.width, size.height].every((length) => length >= least && length <= most) ? size : undefined
}
