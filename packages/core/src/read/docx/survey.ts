import {XmlElement} from '@rgrove/parse-xml'

/**
 * What must be known of a part before its text is read. `block` is the one index of paragraphs: all `w:p` of the part in
 * the order of their start tags, whether empty, deleted, in a table, a text box or a fallback. `run` counts all `w:r` of
 * which that paragraph is the nearest.
 */
export interface Survey {
  readonly block: ReadonlyMap<XmlElement, number>
  readonly run: ReadonlyMap<XmlElement, number>
  readonly sections: readonly XmlElement[]
  /** Tracked insertions, deletions and moves of text; of ends of paragraphs when there are no others. */
  readonly changes: number
  readonly comments: number
}

const changeNames = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'])

export function survey(root: XmlElement): Survey {
  const block = new Map<XmlElement, number>()
  const run = new Map<XmlElement, number>()
  const sections: XmlElement[] = []
  const count = {changes: 0, marks: 0, comments: 0}
  const visit = (parent: XmlElement, paragraph: {runs: number}): void => {
    for (const node of parent.children) {
      if (!(node instanceof XmlElement)) continue
      let inside = paragraph
      if (node.name === 'w:p') {
        block.set(node, block.size)
        inside = {runs: 0}
      } else if (node.name === 'w:r') run.set(node, paragraph.runs++)
      else if (node.name === 'w:sectPr') sections.push(node)
      else if (node.name === 'w:commentReference') count.comments++
      else if (changeNames.has(node.name)) count[parent.name === 'w:rPr' ? 'marks' : 'changes']++
      visit(node, inside)
    }
  }
  visit(root, {runs: 0})
  return {block, run, sections, changes: count.changes || count.marks, comments: count.comments}
}
