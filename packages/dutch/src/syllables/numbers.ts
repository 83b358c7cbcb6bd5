/** The syllables of a number as it is read out: "21" is eenentwintig, "2,5" twee komma vijf, "0612345678" is said digit by digit. */
export function numberSyllables(text: string): number {
  const [whole = '', ...rest] = text.replace(/(?:,00)?[.,]*$/, '').replace(/\.(?=\d{3}(?!\d))/g, '').split(/[.,]/)
  return [whole, ...rest].reduce((count, digits) => count + ofDigits(digits), 0) + rest.length * comma
}

/** "komma" and "punt" are told apart by nobody who counts; most often it is "komma". The ",00" of an amount is not said. */
const comma = 2

function ofDigits(digits: string): number {
  if (digits.length > 6 || /^0\d/.test(digits)) return [...digits].reduce((count, digit) => count + ofNumber(Number(digit)), 0)
  return ofNumber(Number(digits))
}

/** nul, een, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, dertien … negentien. */
const small = [1, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 2, 2, 2, 2, 3, 2, 3]

function ofNumber(value: number): number {
  if (value < 20) return small[value] ?? 0
  if (value < 100) return tens(value)
  if (value < 1000) return hundreds(value)
  return (value < 2000 ? 0 : ofNumber(Math.floor(value / 1000))) + 2 + (value % 1000 ? ofNumber(value % 1000) : 0)
}

/** "twintig" to "negentig", with "en" between: "vijfentwintig". */
function tens(value: number): number {
  const ten = [7, 9].includes(Math.floor(value / 10)) ? 3 : 2
  return ten + (value % 10 ? (small[value % 10] ?? 0) + 1 : 0)
}

function hundreds(value: number): number {
  return (value < 200 ? 0 : small[Math.floor(value / 100)] ?? 0) + 2 + (value % 100 ? ofNumber(value % 100) : 0)
}
