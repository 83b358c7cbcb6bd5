/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** Nothing stands here yet but what scripts will fill, or a word of patience. */
function isBare(): boolean {
  const place = document.querySelector<HTMLElement>('main, [role="main"]') ?? (document.body as HTMLElement | null)
  return place !== null && place.innerText !== undefined && place.innerText.trim().length < 30 && place.querySelector('img, svg, canvas, video, audio, iframe, input') === null
}

/** Waits until the page has stood still for a moment, but not longer than so many milliseconds. A page without scripts stands still already. */
async function settle(most: number): Promise<void> {
  await Promise.race([document.fonts.ready, new Promise((resolve) => setTimeout(resolve, most))])
  if (document.scripts.length === 0) return
  await new Promise<void>((resolve) => {
    const moment = (): number => (isBare() ? most : 50)
    let quiet = setTimeout(resolve, moment())
    const observer = new MutationObserver(() => {
      clearTimeout(quiet)
      quiet = setTimeout(resolve, moment())
    })
    observer.observe(document, {subtree: true, childList: true, characterData: true, attributes: true})
    setTimeout(() => {
      observer.disconnect()
      resolve()
    }, most)
  })
}

export const settling = {isBare, settle}
