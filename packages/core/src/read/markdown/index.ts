import type {Document, Source} from '../../model/document.ts'
import {decodeText} from '../decode.ts'
import {makeDocument} from '../document.ts'
import {parseMarkdown} from './parse.ts'

/** Reads markdown: CommonMark with GitHub's tables, footnotes and bare links, and front matter, which is no text. */
export function readMarkdown({path, bytes}: Source): Document {
  const {text, problems} = decodeText(bytes)
  return makeDocument({path, format: 'md', source: text, problems, ...parseMarkdown(text)})
}
