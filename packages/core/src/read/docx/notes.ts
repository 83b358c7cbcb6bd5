import type {Element} from 'hast'
import type {Package} from '../office/open.ts'
import {hold} from '../office/hold.ts'
import {notesSection} from '../office/pages.ts'
import {attribute, elements} from '../xml/query.ts'
import {readFlow} from './blocks.ts'
import {openPart} from './open-part.ts'
import {storyOf, type Part} from './part.ts'
import {partOfType} from './relationships.ts'

/** Reads the footnotes or endnotes that the visible text refers to. */
export async function readNotes(opened: Package, body: Part, kind: 'footnotes' | 'endnotes'): Promise<readonly Element[]> {
  const ids = new Set(body.shared.notes[kind])
  if (ids.size === 0) return []
  const part = await openPart(opened, partOfType(opened, body.links, kind), body.shared)
  if (!part) return []
  const notes = new Map(elements(part.xml.root).map((note) => [attribute(note, 'w:id'), note]))
  return notesSection([...ids].flatMap((id) => {
    const note = notes.get(id)
    return note ? [hold('li', {}, readFlow(note, storyOf(part)))] : []
  }))
}
