import type {Quote} from '../model/finding.ts'

/** Sixteen hexadecimal digits that name a finding by rule, message and words. White space does not count, position neither. */
export function fingerprint(ruleId: string, message: string, {exact, prefix, suffix}: Quote): string {
  const key = `${ruleId}\0${message}\0${plain(prefix)}\0${plain(exact)}\0${plain(suffix)}`
  return hash(key, 0x9e3779b9) + hash(key, 0x85ebca6b)
}

function plain(text: string): string {
  const trimmed = text.trim()
  const folded = /\s\s|[^\S ]/.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed
  return /[^\0-\u02ff]/.test(folded) ? folded.normalize('NFC') : folded
}

/** 32-bit hash with the mixing of MurmurHash3 (public domain, A. Appleby) over UTF-16 units. */
function hash(key: string, seed: number): string {
  let h = seed | 0
  for (let i = 0; i < key.length; i++) {
    const k = Math.imul(key.charCodeAt(i), 0xcc9e2d51)
    h ^= Math.imul((k << 15) | (k >>> 17), 0x1b873593)
    h = (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0
  }
  h ^= key.length
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return ((h ^ (h >>> 16)) >>> 0).toString(16).padStart(8, '0')
}
