import type {Document, Source} from '../../model/document.ts'
import {decodeText} from '../decode.ts'
import {makeDocument} from '../document.ts'
import {declaredEncoding} from './charset.ts'
import {languageOf} from './language.ts'
import {parseHtml} from './parse.ts'

/** A part of a page has no place to name its language. */
const wholePage = /<html[\s>]|<!doctype/i

/** Reads a web page. */
export function readHtml({path, bytes}: Source): Document {
  const {text, problems} = decodeText(bytes, declaredEncoding(bytes))
  const tree = parseHtml(text)
  const lang = languageOf(tree)
  return makeDocument({path, format: 'html', tree, lang, declared: wholePage.test(text) ? lang ?? '' : lang, source: text, problems})
}
