/** Readers must be able to double the size. */
const enough = 2

/** Does a viewport keep readers from zooming? Values that mean nothing are taken as browsers do (CSS Device Adaptation, section 10). */
export function blocksZoom(content: string): boolean {
  const values = new Map([...content.toLowerCase().matchAll(/([\w-]+)\s*=\s*([^,;\s]+)/g)].map(([, key = '', value = '']) => [key, value]))
  return !canScale(values.get('user-scalable')) || mostOf(values.get('maximum-scale')) < enough
}

function canScale(value: string | undefined): boolean {
  if (value === undefined || value === 'yes' || value.startsWith('device-')) return true
  return Math.abs(Number.parseFloat(value)) >= 1
}

/** A negative number does not count; a word that is none of these means as small as can be. */
function mostOf(value: string | undefined): number {
  if (value === undefined || value.startsWith('device-')) return Infinity
  if (value === 'yes') return 1
  const number = Number.parseFloat(value)
  return Number.isNaN(number) ? 0.1 : number < 0 ? Infinity : number
}
