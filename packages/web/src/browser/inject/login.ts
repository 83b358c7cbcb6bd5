/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** What tells whether a visitor is logged in. */
export interface SignsOfLogin {
  /** The page asks for a password that one has already. */
  readonly hasPassword: boolean
  /** What should stand on every page stands there; true when nothing should. */
  readonly hasText: boolean
}

/** `wanted`: a text, also of a button or as the name of something, or a selector after `css:`. */
function signsOfLogin(wanted: string): SignsOfLogin {
  const passwords = [...document.querySelectorAll('input[type="password" i]:not([autocomplete~="new-password" i])')]
  return {hasPassword: passwords.some((one) => testpanel.isShown(one)), hasText: wanted === '' || isThere(wanted)}
}

function isThere(wanted: string): boolean {
  if (wanted.startsWith('css:')) return document.querySelector(wanted.slice(4)) !== null
  const written = [...document.querySelectorAll('body *:not(script, style, template)')].flatMap((one) => [...one.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.nodeValue ?? ''] : [])))
  const named = [...document.querySelectorAll('[aria-label], [title], input[value]')].flatMap((one) => ['aria-label', 'title', 'value'].map((name) => one.getAttribute(name) ?? ''))
  return [...written, ...named].some((text) => text.toLowerCase().includes(wanted.toLowerCase()))
}

export const login = {signsOfLogin, isThere}
