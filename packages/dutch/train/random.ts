/** Random numbers that are the same in every run: mulberry32 (Tommy Ettinger). */
export interface Random { number(): number; below(limit: number): number; normal(): number; shuffle(items: unknown[]): void }

/** A generator that starts from `seed`. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0
  const number = () => {
    state = state + 0x6d2b79f5 >>> 0
    let value = Math.imul(state ^ state >>> 15, 1 | state)
    value = value + Math.imul(value ^ value >>> 7, 61 | value) ^ value
    return ((value ^ value >>> 14) >>> 0) / 4294967296
  }
  const below = (limit: number) => Math.floor(number() * limit)
  const normal = () => Math.sqrt(-2 * Math.log(1 - number())) * Math.cos(2 * Math.PI * number())
  const shuffle = (items: unknown[]) => {
    for (let at = items.length - 1; at > 0; at--) {
      const other = below(at + 1)
      ;[items[at], items[other]] = [items[other], items[at]]
    }
  }
  return {number, below, normal, shuffle}
}
