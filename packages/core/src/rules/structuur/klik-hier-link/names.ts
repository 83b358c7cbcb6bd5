/** "Klik hier om u aan te melden" says it after all, but in a roundabout way. */
export function startsWithClick(name: string): boolean {
  return /^(?:klik(?:t u)? (?:dan )?(?:hier|op deze link)|click here)(?!\p{L})/iu.test(name)
}

/** A name that is a web address; how well can it be read aloud or typed over? */
export function addressKind(name: string): 'short' | 'long' | 'endless' | undefined {
  const bare = name.replace(/^(?:https?:\/\/)?(?:www\.)?/i, '').replace(/\/$/, '')
  if (/\s|@/.test(bare) || !/^(?:https?:\/\/|www\.)|^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.[a-z]{2,}(?:\/|$)/iu.test(name)) return undefined
  if (bare.length > 60 || /[?&=%#]/.test(bare)) return 'endless'
  return bare.length <= 40 && bare.split('/').length <= 3 ? 'short' : 'long'
}

/** What the address says about the page: the words of its last part, if they are words. */
export function subjectOf(target: string): string {
  const [path = ''] = target.split(/[?#]/)
  const last = path.replace(/^[a-z]+:\/\/[^/]*/i, '').split('/').findLast((part) => part !== '') ?? ''
  const words = last.replace(/\.[a-z]{2,5}$/i, '').replace(/[-_+]+/g, ' ').trim()
  return /^\p{Ll}{3,}(?: \p{L}+){0,7}$/u.test(words) && !/^(?:index|home|default|node|pagina|page|link|document|download)$/.test(words) ? words : ''
}
