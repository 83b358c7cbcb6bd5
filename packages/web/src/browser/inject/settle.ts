/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** Waits until the page has stood still for a moment, but not longer than so many milliseconds. A page without scripts stands still already. */
async function settle(most: number): Promise<void> {
  await Promise.race([document.fonts.ready, new Promise((resolve) => setTimeout(resolve, most))])
  if (document.scripts.length === 0) return
  await new Promise<void>((resolve) => {
    let quiet = setTimeout(resolve, 50)
    const observer = new MutationObserver(() => {
      clearTimeout(quiet)
      quiet = setTimeout(resolve, 50)
    })
    observer.observe(document, {subtree: true, childList: true, characterData: true, attributes: true})
    setTimeout(() => {
      observer.disconnect()
      resolve()
    }, most)
  })
}

export const settling = {settle}
