import type {Element} from 'hast'
import {element} from '../tree.ts'
import type {ListItem} from './numbering.ts'

/** A block of text with what is needed to put it in a list or a table of contents. An item's element is an `li`. */
export interface Block {
  readonly element: Element
  readonly item: ListItem | undefined
  readonly navigation: boolean
  readonly blank: boolean
}

/** Puts items in nested lists and a table of contents in a `nav`: Word only numbers paragraphs, HTML wants them together. */
export function assemble(blocks: readonly Block[]): readonly Element[] {
  const groups: {readonly navigation: boolean; readonly blocks: Block[]}[] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (last?.navigation === block.navigation) last.blocks.push(block)
    else groups.push({navigation: block.navigation, blocks: [block]})
  }
  return groups.flatMap((group) => (group.navigation ? [element('nav', {}, withLists(group.blocks))] : withLists(group.blocks)))
}

interface OpenList {
  readonly element: Element
  readonly item: ListItem
}

function withLists(blocks: readonly Block[]): readonly Element[] {
  const made: Element[] = []
  const open: OpenList[] = []
  let blanks: Element[] = []
  for (const block of blocks) {
    if (block.item) {
      if (!open.some(({item}) => item.id === block.item?.id)) made.push(...blanks)
      place(block.element, block.item, open, made)
    } else if (block.blank && open.length > 0) {
      blanks.push(block.element)
      continue
    } else {
      open.length = 0
      made.push(...blanks, block.element)
    }
    blanks = []
  }
  return [...made, ...blanks]
}

/** Puts an item in the list it continues, or in a new one: inside the item above it when it is deeper. */
function place(listItem: Element, item: ListItem, open: OpenList[], made: Element[]): void {
  while (isClosedBy(open.at(-1)?.item, item)) open.pop()
  const last = open.at(-1)
  if (last && last.item.level === item.level) {
    last.element.children.push(listItem)
    return
  }
  const list = element(item.ordered ? 'ol' : 'ul', {}, [listItem])
  const above = last?.element.children.at(-1)
  if (above?.type === 'element') above.children.push(list)
  else made.push(list)
  open.push({element: list, item})
}

function isClosedBy(list: ListItem | undefined, item: ListItem): boolean {
  return list !== undefined && (list.level > item.level || (list.level === item.level && list.id !== item.id))
}
