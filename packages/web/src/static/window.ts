import {Document, Element, HTMLAreaElement, HTMLButtonElement, HTMLElement, HTMLImageElement, HTMLInputElement, HTMLOptionElement, HTMLSelectElement, HTMLTextAreaElement, ShadowRoot, Window} from 'happy-dom'

// What the engine expects to find where it runs: the classes of elements and a few names, and no document or window.
const needed = {Document, Element, HTMLAreaElement, HTMLButtonElement, HTMLElement, HTMLImageElement, HTMLInputElement, HTMLOptionElement, HTMLSelectElement, HTMLTextAreaElement, ShadowRoot}

/** The size of an ordinary laptop's window, in CSS pixels. */
export const viewport = {width: 1280, height: 800}

/** An empty window in which nothing runs and nothing is fetched: no scripts, style sheets, images, frames or navigation. */
export function openWindow(): Window {
  const window = new Window({
    ...viewport,
    url: 'about:blank',
    settings: {
      enableJavaScriptEvaluation: false,
      disableJavaScriptFileLoading: true,
      enableCSSFileLoading: false,
      enableImageFileLoading: false,
      enableIframePageLoading: false,
      navigation: {disableMainFrameNavigation: true, disableChildFrameNavigation: true, disableChildPageNavigation: true, disableFallbackToSetURL: true}
    }
  })
  provide(window)
  return window
}

/** Gives the engine the names it looks for in the thread it runs in; each is set once. */
function provide(window: Window): void {
  const own = globalThis as Record<string, unknown>
  for (const [name, value] of Object.entries(needed)) own[name] ??= value
  own['NodeFilter'] ??= window.NodeFilter
  own['CSS'] ??= window.CSS
}
