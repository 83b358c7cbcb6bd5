import type {Document, Source} from '../../model/document.ts'
import {problem} from '../../model/problem.ts'
import {makeDocument} from '../document.ts'
import {Languages} from '../office/language.ts'
import {optionalPart, readPackage, requiredPart, type Package} from '../office/open.ts'
import {Refused} from '../refused.ts'
import {root} from '../tree.ts'
import type {Xml} from '../xml/parse.ts'
import {child, sample} from '../xml/query.ts'
import {readFlow} from './blocks.ts'
import {readNotes} from './notes.ts'
import {Numbering} from './numbering.ts'
import {readPages} from './pages.ts'
import {storyOf, type Part, type Shared} from './part.ts'
import {partOf} from './open-part.ts'
import {partOfType, relationshipsOf, type Relationships} from './relationships.ts'
import {Styles} from './styles.ts'

/**
 * Reads a Word letter. What a reader of the letter would see becomes text, with the paragraph, the run and the place in the
 * XML of every character; merge fields and content controls become variables.
 */
export function readDocx(source: Source): Promise<Document> {
  return readPackage(source, 'docx', readLetter)
}

async function readLetter(opened: Package): Promise<Document> {
  const name = partOfType(opened, await relationshipsOf(opened, ''), 'officeDocument') ?? 'word/document.xml'
  const [xml, links] = await Promise.all([requiredPart(opened, name), relationshipsOf(opened, name)])
  const body = child(xml.root, 'w:body')
  if (xml.root.name !== 'w:document' || !body) throw new Refused('damaged', {reason: 'no-body', part: name})
  const part = await openLetter(opened, xml, links)
  const text = readFlow(body, storyOf(part))
  const [headers, footers, footnotes, endnotes] = await Promise.all([
    readPages(opened, part, 'header'),
    readPages(opened, part, 'footer'),
    readNotes(opened, part, 'footnotes'),
    readNotes(opened, part, 'endnotes')
  ])
  const {languages, left} = part.shared
  if (left.changes > 0) opened.problems.push(problem('tracked-changes', {count: left.changes}))
  if (left.comments > 0) opened.problems.push(problem('comments-left', {count: left.comments}))
  const tree = root([...headers, ...text, ...footnotes, ...endnotes, ...footers])
  return makeDocument({path: opened.path, format: 'docx', tree, lang: languages.document, declared: languages.declared, problems: opened.problems})
}

const textNames = new Set(['w:t'])
const sampleSize = 2000

async function openLetter(opened: Package, xml: Xml, links: Relationships): Promise<Part> {
  const named = (type: string): Promise<Xml | undefined> => optionalPart(opened, partOfType(opened, links, type) ?? '')
  const stylesXml = await named('styles')
  const styles = new Styles(stylesXml?.root)
  const hasLists = xml.text.includes('numPr') || (stylesXml?.text.includes('numPr') ?? false)
  const shared: Shared = {
    styles,
    numbering: new Numbering(hasLists ? (await named('numbering'))?.root : undefined),
    languages: new Languages(styles.lang, () => sample(xml.root, textNames, sampleSize)),
    problems: opened.problems,
    notes: {footnotes: [], endnotes: []},
    left: {changes: 0, comments: 0}
  }
  return partOf(xml, links, shared)
}
