/** Words in the name of a logo's file that do not tell whose logo it is. */
const general = new Set(
  'logo logos beeldmerk woordmerk logotype brand merk image img afbeelding gemeente municipality stad provincie organisatie company site website web header footer main top bottom klein groot small large big mini wit white zwart black kleur color colour rgb cmyk pms dia diap diapositief negatief positief retina mobile mobiel desktop tablet nieuw new oud old full compact horizontal horizontaal vertical verticaal transparant transparent background achtergrond def final copy kopie link default light dark label labeled svg png jpg web fc bw hr lr nl en rood blauw groen oranje geel red blue green'.split(' ')
)

/** Is this the file of a logo? */
export function isLogo(file: string): boolean {
  return wordsOf(file).some((word) => word === 'logo' || word === 'logos' || word === 'beeldmerk' || word === 'woordmerk')
}

/** The words in a logo's file or text that tell whose logo it is, in lower case. */
export function ownersOf(text: string): readonly string[] {
  return wordsOf(text).filter((word) => word.length > 1 && !general.has(word) && !/^\d+(?:x\d*|px)?$/.test(word) && !/^[a-f\d]{6,}$/.test(word))
}

function wordsOf(name: string): readonly string[] {
  if (name.startsWith('data:')) return []
  const file = name.replace(/[?#].*$/, '').split('/').at(-1) ?? ''
  return decoded(file).replace(/\.[a-z]{3,4}$/i, '').replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Can one name stand for the other: the same word, its beginning, or letters of it in their order ("ro" for "rijksoverheid")? */
export function areAlike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  let from = 0
  for (const letter of short) {
    from = long.indexOf(letter, from) + 1
    if (from === 0) return false
  }
  return true
}
