/** An amount as it is written. `scaled`: a word as "miljoen" follows, so its decimals are no cents. */
export interface AmountText {
  readonly sign: string
  readonly whole: string
  /** What comes after the whole euros: ",00", ",-", ",5", ".50". */
  readonly rest: string
  readonly currency: '€' | 'EUR' | ''
  readonly space: string
  readonly scaled: boolean
  /** The word "euro" or "EUR" that follows, with the space before it. */
  readonly unit: string
}

export type Fault = 'valuta' | 'streepje' | 'nullen' | 'punt' | 'cent' | 'spatie' | 'duizendtal'

export interface Better {
  readonly text: string
  readonly fault: Fault
  /** Only the notation changes, whatever the amount means. */
  readonly safe: boolean
}

const amount = /^(€|EUR)?(\s?)(-?)(\d{1,12}(?:\.\d{3})*)((?:[,.]\d{1,4})|[.,]{0,2}[-–—=]{1,2})?$/

/** Reads "€ 25.000,00", "€25", "EUR 25,-" or "25,00" with the word "euro" after it. */
export function parseAmount(text: string, {scaled, unit}: Pick<AmountText, 'scaled' | 'unit'>): AmountText | undefined {
  const [found, currency = '', space = '', sign = '', whole = '', rest = ''] = amount.exec(text) ?? []
  if (found === undefined || (currency === '' && unit === '' && !hasDash(rest))) return undefined
  return {sign, whole, rest, currency: currency as AmountText['currency'], space, scaled, unit}
}

/** Does it have cents that are not zero? */
export function hasCents({rest, scaled}: AmountText): boolean {
  return !scaled && /^[,.]\d{2}$/.test(rest) && !/^.00$/.test(rest)
}

/** How to write the amount, or nothing when it is right. With `aligned` its zeros stay: other amounts have cents. */
export function betterAmount(written: AmountText, aligned: boolean): Better | undefined {
  const faults = faultsOf(written, aligned)
  const fault = faults[0]
  if (!fault) return undefined
  const asSign = written.currency !== '' || written.unit === '' || /^\s*EUR$/.test(written.unit)
  const figures = written.sign + grouped(written, faults) + cents(written, faults, aligned)
  const text = asSign ? `€ ${figures}` : figures + written.unit
  return {text, fault, safe: !faults.includes('punt') && !faults.includes('cent') && (written.currency !== '' || written.unit !== '')}
}

/** What is wrong, the most important first. */
function faultsOf(written: AmountText, aligned: boolean): readonly Fault[] {
  const {currency, rest, scaled, space, unit, whole} = written
  const faults: (Fault | false)[] = [
    (currency === 'EUR' || /EUR/.test(unit) || (currency === '€' && unit !== '')) && 'valuta',
    hasDash(rest) && 'streepje',
    /^\.\d{1,2}$/.test(rest) && 'punt',
    /^,\d$/.test(rest) && !scaled && 'cent',
    /^[,.]00$/.test(rest) && !scaled && !aligned && 'nullen',
    currency === '€' && space === '' && 'spatie',
    !whole.includes('.') && (whole.length > 4 || (whole.length === 4 && hasCents(written))) && 'duizendtal'
  ]
  return faults.filter((fault) => fault !== false)
}

function grouped({whole}: AmountText, faults: readonly Fault[]): string {
  return faults.includes('duizendtal') ? whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, '.') : whole
}

function cents({rest, scaled}: AmountText, faults: readonly Fault[], aligned: boolean): string {
  if (faults.includes('streepje')) return aligned ? ',00' : ''
  if (faults.includes('nullen')) return ''
  if (faults.includes('punt')) return `,${rest.slice(1).padEnd(scaled ? 1 : 2, '0')}`
  return faults.includes('cent') ? `${rest}0` : rest
}

function hasDash(rest: string): boolean {
  return /[-–—=]$/.test(rest)
}
