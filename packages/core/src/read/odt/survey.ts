import {XmlElement, XmlText, type XmlNode} from '@rgrove/parse-xml'

/**
 * What must be known of a part before its text is read. `block` is the one index of paragraphs: all `text:p` and `text:h` of
 * the part in the order of their start tags, whether empty, deleted, or in a comment, a table or a text box. ODF has no runs;
 * here a `run` is each stretch of characters between two tags, and each `text:s`, `text:tab` and `text:line-break`, counted
 * over all of which that paragraph is the nearest, shown or not.
 */
export interface Survey {
  readonly block: ReadonlyMap<XmlElement, number>
  readonly run: ReadonlyMap<XmlNode, number>
  /** Tracked insertions and deletions. */
  readonly changes: number
  readonly comments: number
}

const spaceNames = new Set(['text:s', 'text:tab', 'text:line-break'])

export function survey(root: XmlElement): Survey {
  const block = new Map<XmlElement, number>()
  const run = new Map<XmlNode, number>()
  const count = {changes: 0, comments: 0}
  const visit = (parent: XmlElement, paragraph: {runs: number}): void => {
    for (const node of parent.children) {
      if (node instanceof XmlText || (node instanceof XmlElement && spaceNames.has(node.name))) run.set(node, paragraph.runs++)
      if (!(node instanceof XmlElement)) continue
      const opens = isParagraph(node)
      if (opens) block.set(node, block.size)
      else if (node.name === 'office:annotation') count.comments++
      else if (node.name === 'text:insertion' || node.name === 'text:deletion') count.changes++
      visit(node, opens ? {runs: 0} : paragraph)
    }
  }
  visit(root, {runs: 0})
  return {block, run, ...count}
}

export function isParagraph({name}: XmlElement): boolean {
  return name === 'text:p' || name === 'text:h'
}
