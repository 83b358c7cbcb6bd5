/* oxlint-disable typescript/no-non-null-assertion -- every place read here is inside its array by construction, and a check per number would cost half the speed */
/** Finds the row of a feature by its hash. */
export interface Lookup { row(hash: number): number }

/** A table with open addressing over hashes; the first hash has row `firstRow`. Unknown hashes have row -1. */
export function makeLookup(hashes: Uint32Array, firstRow: number): Lookup {
  let size = 16
  while (size < hashes.length * 2) size *= 2
  const places = new Int32Array(size).fill(-1)
  hashes.forEach((hash, at) => {
    let place = spread(hash, size)
    while (places[place]! >= 0) place = place + 1 & size - 1
    places[place] = at
  })
  return {row(hash) {
    for (let place = spread(hash, size); places[place]! >= 0; place = place + 1 & size - 1) if (hashes[places[place]!] === hash) return places[place]! + firstRow
    return -1
  }}
}

function spread(hash: number, size: number): number {
  return (hash ^ hash >>> 15) & size - 1
}
