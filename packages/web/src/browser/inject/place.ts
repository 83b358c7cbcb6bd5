/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** A part of the page as it is shown, in CSS pixels from its top left. */
export interface Clip {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where the element of a selector stands, with what is right around it; undefined where nothing is to be seen of it. */
function clipOf(selector: string): Clip | undefined {
  const around = 12
  const most = {width: 900, height: 500}
  const element = testpanel.elementAt(selector)
  if (!element?.checkVisibility({opacityProperty: true, visibilityProperty: true})) return undefined
  const box = element.getBoundingClientRect()
  if (box.width < 1 || box.height < 1) return undefined
  const x = Math.max(0, box.left + scrollX - around)
  const y = Math.max(0, box.top + scrollY - around)
  if (box.right + scrollX < 1 || box.bottom + scrollY < 1) return undefined
  return {x, y, width: Math.min(box.width + 2 * around, most.width), height: Math.min(box.height + 2 * around, most.height)}
}

/** What tells where something stands. */
export const place = {clipOf}
