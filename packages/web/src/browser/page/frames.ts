import type {EngineNode} from '@testpanel/core'
import type {CDPSession} from 'playwright-core'
import type {FrameInfo} from '../inject/frame.ts'
import {Crashed, type Tab} from '../tab/tab.ts'
import type {World} from '../tab/world.ts'

/** A frame that can be looked into, and where it stands. */
export interface OpenFrame extends FrameInfo {
  readonly world: World
}

/** What frames a page has. */
export interface Frames {
  readonly open: readonly OpenFrame[]
  /** Frames that a visitor sees and we do not. */
  readonly shut: readonly EngineNode[]
}

/** More frames than this, or deeper in each other, are not looked into: a page with more is made of advertisements. */
const mostFrames = 12
const deepest = 3
const patience = 3000

interface Listed {
  readonly id: string
  readonly parent: string
  readonly cdp: CDPSession
  readonly depth: number
  readonly failed: boolean
}

/** The frames of a page that a visitor sees, the outer before the inner. A frame of another site lives in a process of its own, with a session of its own. */
export async function framesOf(tab: Tab): Promise<Frames> {
  if (tab.page.frames().length < 2) return {open: [], shut: []}
  const open = new Map<string, OpenFrame>()
  const shut: EngineNode[] = []
  for (const frame of await list(tab)) {
    const outer = frame.depth === 1 ? undefined : open.get(frame.parent)
    if (frame.depth > 1 && !outer) continue // It is hidden, or in a frame that is told of already.
    const info = await quietly(tab, infoOf(tab, frame, outer))
    if (!info?.isShown) continue
    const world = open.size < mostFrames && frame.depth <= deepest && !frame.failed ? await quietly(tab, tab.worldOf(frame.cdp, frame.id)) : undefined
    if (world) open.set(frame.id, {...info, world})
    else shut.push(info.node)
  }
  return {open: [...open.values()], shut}
}

/** What is found in a frame, at its place on the page: in the source there is only the frame itself. */
export function within({node: {selector, stamp}}: OpenFrame, {selector: own, snippet, summary, data}: EngineNode): EngineNode {
  return {
    selector: `${selector} | ${own}`.slice(0, 1000), snippet,
    ...(stamp !== undefined && {stamp, inside: true}), ...(summary !== undefined && {summary}), ...(data && {data})
  }
}

/** All frames with the session of their process, the outer before the inner. */
async function list(tab: Tab): Promise<readonly Listed[]> {
  const found: Listed[] = []
  const depths = new Map<string, number>()
  for (const cdp of [tab.cdp, ...(await tab.otherSessions())]) {
    const tree = await quietly(tab, cdp.send('Page.getFrameTree'))
    const waiting = tree ? [tree.frameTree] : []
    for (let at = waiting.shift(); at; at = waiting.shift()) {
      const {id, parentId, unreachableUrl} = at.frame
      const depth = parentId === undefined ? 0 : (depths.get(parentId) ?? 0) + 1
      depths.set(id, depth)
      if (parentId !== undefined) found.push({id, parent: parentId, cdp, depth, failed: unreachableUrl !== undefined})
      waiting.push(...(at.childFrames ?? []))
    }
    if (!tree) found.push(...(await silent(tab, cdp)))
  }
  return found.sort((a, b) => a.depth - b.depth)
}

/** A frame whose process does not answer. The browser knows its name, which it has in the page around it too. */
async function silent(tab: Tab, cdp: CDPSession): Promise<readonly Listed[]> {
  const named = await quietly(tab, cdp.send('Target.getTargetInfo'))
  return named ? [{id: named.targetInfo.targetId, parent: '', cdp, depth: 1, failed: true}] : []
}

async function infoOf(tab: Tab, {id}: Listed, outer: OpenFrame | undefined): Promise<FrameInfo> {
  const {cdp, context} = outer?.world ?? (await tab.mainWorld())
  const {backendNodeId} = await tab.race(patience, cdp.send('DOM.getFrameOwner', {frameId: id}))
  const {object} = await tab.race(patience, cdp.send('DOM.resolveNode', {backendNodeId, executionContextId: context}))
  const {result} = await tab.race(patience, cdp.send('Runtime.callFunctionOn', {functionDeclaration: 'function () { return testpanel.frameInfo(this) }', objectId: object.objectId ?? '', returnByValue: true}))
  const info: FrameInfo = result.value
  return outer ? {...info, node: within(outer, info.node)} : info
}

/** A frame may go while one looks at it; the page is none the worse. */
async function quietly<T>(tab: Tab, looking: Promise<T>): Promise<T | undefined> {
  try {
    return await tab.race(patience, looking)
  } catch (error) {
    if (error instanceof Crashed) throw error
    return undefined
  }
}
