/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type {EngineNode} from '@testpanel/core'

/** A frame, as the page around it sees it. */
export interface FrameInfo {
  readonly node: EngineNode
  /** Somebody gets to see it. */
  readonly isShown: boolean
  readonly width: number
  readonly height: number
  /** The keyboard passes it by. */
  readonly isSkipped: boolean
}

/** Behind a window over the page, nothing can be used until it closes. */
function isBehind(element: Element): boolean {
  const over = [...document.querySelectorAll(':modal')]
  return element.closest('[inert]') !== null || (over.length > 0 && !over.some((one) => one.contains(element)))
}

function frameInfo(element: Element): FrameInfo {
  // Without its edge: what is inside is what a visitor gets to see.
  const {clientWidth: width, clientHeight: height} = element
  return {
    node: {selector: testpanel.selectorOf(element), snippet: testpanel.snippetOf(element), ...testpanel.markOf(element)},
    isShown: width > 1 && height > 1 && testpanel.isShown(element), width, height,
    isSkipped: Number.parseInt(element.getAttribute('tabindex') ?? '0', 10) < 0 && !isBehind(element)
  }
}

/** Is there something in this frame for the keyboard, which passes the frame by? */
async function isOutOfReach(width: number, height: number): Promise<boolean> {
  const options = {runOnly: {type: 'rule', values: ['frame-focusable-content']}}
  const partial = await axe.runPartial({include: [document], exclude: [], initiator: false, focusable: false, page: true, size: {width, height}}, options)
  return (await axe.finishRun([partial], options)).violations.length > 0
}

export const frame = {isBehind, frameInfo, isOutOfReach}
