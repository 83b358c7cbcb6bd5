import type {Comment, Nodes, Parents, Root} from 'hast'
import type {Problem, Range, Suppression} from '../model/document.ts'
import {problem} from '../model/problem.ts'

const command = /^\s*testpanel\s+(negeer(?:-begin|-einde|-bestand)?)(?:\s+([\p{L}\d ,-]*?))?\s*(?::\s*([\s\S]*?))?\s*$/u

/**
 * Reads the comments with which a writer leaves findings out:
 * `<!-- testpanel negeer lange-zin: reden -->` for the next paragraph, heading, list or table (or the paragraph it stands
 * in), `negeer-begin … negeer-einde` for all between, `negeer-bestand` for the document. Several rules are separated by
 * commas; none means all. Without a reason the comment does nothing and a problem says so.
 */
export function suppressions(tree: Root, textLength: number): {readonly suppressions: readonly Suppression[]; readonly problems: readonly Problem[]} {
  const found: Suppression[] = []
  const problems: Problem[] = []
  let open: {rules: readonly string[]; reason: string; from: number} | undefined
  for (const {comment, parent, index, offset} of comments(tree)) {
    const [, verb, names = '', reason = ''] = command.exec(comment.value) ?? []
    if (verb === undefined) continue
    if (verb === 'negeer-einde') {
      if (open) found.push({rules: open.rules, at: [open.from, offset], reason: open.reason})
      open = undefined
      continue
    }
    const rules = names.split(',').map((name) => name.trim()).filter((name) => name !== '')
    if (reason === '') {
      problems.push(problem('ignore-without-reason', {rules: rules.join(', ')}))
      continue
    }
    if (verb === 'negeer-begin') open = {rules, reason, from: offset}
    else found.push({rules, reason, at: verb === 'negeer-bestand' ? [0, textLength] : nextBlock(parent, index)})
  }
  if (open) found.push({rules: open.rules, at: [open.from, textLength], reason: open.reason})
  return {suppressions: found, problems}
}

interface Placed {
  readonly comment: Comment
  readonly parent: Parents
  readonly index: number
  /** Where the text stands that comes after the comment. */
  readonly offset: number
}

function comments(tree: Root): readonly Placed[] {
  const placed: Placed[] = []
  let offset = 0
  const visit = (parent: Parents): void => {
    parent.children.forEach((child, index) => {
      if (child.type === 'comment') placed.push({comment: child, parent, index, offset})
      if ('children' in child) visit(child)
      offset = Math.max(offset, end(child))
    })
  }
  visit(tree)
  return placed
}

function end(node: Nodes): number {
  return (node.type === 'element' || node.type === 'text') && node.data?.at ? node.data.at[1] : 0
}

const holdsBlocks = new Set(['body', 'main', 'div', 'section', 'article', 'ul', 'ol', 'blockquote', 'aside', 'table', 'tbody'])

/** The element after the comment; in the middle of a sentence, the element it stands in. */
function nextBlock(parent: Parents, index: number): Range {
  if (parent.type === 'root' || (parent.type === 'element' && holdsBlocks.has(parent.tagName))) {
    for (const sibling of parent.children.slice(index + 1)) if (sibling.type === 'element' && sibling.data?.at) return sibling.data.at
  }
  return parent.type === 'element' && parent.data?.at ? parent.data.at : [0, 0]
}
