import type {Element} from 'hast'
import type {XmlElement} from '@rgrove/parse-xml'
import type {Document, Source} from '../../model/document.ts'
import {problem} from '../../model/problem.ts'
import {makeDocument} from '../document.ts'
import {hold} from '../office/hold.ts'
import {Languages} from '../office/language.ts'
import {optionalPart, readPackage, requiredPart, type Package} from '../office/open.ts'
import {notesSection} from '../office/pages.ts'
import {Refused} from '../refused.ts'
import {root} from '../tree.ts'
import {decodeXml} from '../xml/decode.ts'
import type {Xml} from '../xml/parse.ts'
import {child, sample} from '../xml/query.ts'
import {readFlow} from './blocks.ts'
import {readPages} from './pages.ts'
import {storyOf, type Part} from './part.ts'
import {Styles} from './styles.ts'
import {survey} from './survey.ts'

/**
 * Reads an OpenDocument letter. What a reader of the letter would see becomes text, with the paragraph, the run and the
 * place in the XML of every character; fields and placeholders become variables.
 */
export function readOdt(source: Source): Promise<Document> {
  return readPackage(source, 'odt', readLetter)
}

const textNames = new Set(['text:p', 'text:h'])
const sampleSize = 2000

async function readLetter(opened: Package): Promise<Document> {
  await refuseEncrypted(opened)
  const [content, styles] = await Promise.all([requiredPart(opened, 'content.xml'), optionalPart(opened, 'styles.xml')])
  const text = child(content.root, 'office:body', 'office:text')
  if (!text) throw new Refused('damaged', {reason: 'no-body', part: 'content.xml'})
  const common = child(styles?.root, 'office:styles')
  const languages = new Languages(new Styles([common]).lang, () => sample(text, textNames, sampleSize))
  const body = partOf(content, common, languages)
  const pages = styles && partOf(styles, common, languages)
  const flow = readFlow(text, storyOf(body))
  const around = (tagName: 'header' | 'footer'): readonly Element[] => (pages ? readPages(pages, content.root, tagName) : [])
  const tree = root([...around('header'), ...flow, ...notes(body, body.notes.footnotes), ...notes(body, body.notes.endnotes), ...around('footer')])
  report(opened, [body, ...(pages ? [pages] : [])])
  return makeDocument({path: opened.path, format: 'odt', tree, lang: languages.document, declared: languages.declared, problems: opened.problems})
}

/** The manifest names encrypted parts. It is not parsed: old files have a document type in it. */
async function refuseEncrypted({zip}: Package): Promise<void> {
  const name = 'META-INF/manifest.xml'
  if (zip.has(name) && /[:<]encryption-data[\s/>]/.test(decodeXml(await zip.read(name), name))) throw new Refused('encrypted', {})
}

function partOf(xml: Xml, common: XmlElement | undefined, languages: Languages): Part {
  const styles = new Styles([common, child(xml.root, 'office:automatic-styles')])
  return {xml, survey: survey(xml.root), styles, languages, notes: {footnotes: [], endnotes: []}}
}

function notes(part: Part, bodies: readonly XmlElement[]): readonly Element[] {
  return notesSection(bodies.map((body) => hold('li', {}, readFlow(body, storyOf(part)))))
}

function report(opened: Package, parts: readonly Part[]): void {
  const total = (count: (part: Part) => number): number => parts.reduce((sum, part) => sum + count(part), 0)
  const changes = total(({survey}) => survey.changes)
  const comments = total(({survey}) => survey.comments)
  if (changes > 0) opened.problems.push(problem('tracked-changes', {count: changes}))
  if (comments > 0) opened.problems.push(problem('comments-left', {count: comments}))
}
