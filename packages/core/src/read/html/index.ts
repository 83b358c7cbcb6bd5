import type {Document, Source} from '../../model/document.ts'
import {decodeText} from '../decode.ts'
import {makeDocument} from '../document.ts'
import {declaredEncoding} from './charset.ts'
import {languageOf} from './language.ts'
import {parseHtml} from './parse.ts'

/** Reads a web page. */
export function readHtml({path, bytes}: Source): Document {
  const {text, problems} = decodeText(bytes, declaredEncoding(bytes))
  const tree = parseHtml(text)
  return makeDocument({path, format: 'html', tree, lang: languageOf(tree), source: text, problems})
}
