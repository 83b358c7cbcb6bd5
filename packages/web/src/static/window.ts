import * as happy from 'happy-dom'

// What the engine expects to find where it runs: the classes of elements and a few names, and no document or window.
const needed = ['Element', 'HTMLElement', 'HTMLInputElement', 'HTMLTextAreaElement', 'HTMLSelectElement', 'HTMLImageElement', 'HTMLOptionElement', 'HTMLButtonElement', 'HTMLAreaElement', 'ShadowRoot', 'Document'] as const

/** The size of an ordinary laptop's window, in CSS pixels. */
export const viewport = {width: 1280, height: 800}

/** An empty window in which nothing runs and nothing is fetched: no scripts, style sheets, images, frames or navigation. */
export function openWindow(): happy.Window {
  const window = new happy.Window({
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
function provide(window: happy.Window): void {
  const own = globalThis as Record<string, unknown>, classes: Readonly<Record<string, unknown>> = {...happy}
  for (const name of needed) own[name] ??= classes[name]
  own['NodeFilter'] ??= window.NodeFilter
  own['CSS'] ??= window.CSS
}
