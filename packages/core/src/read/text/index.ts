import type {Document, Source} from '../../model/document.ts'
import {decodeText} from '../decode.ts'
import {makeDocument} from '../document.ts'
import {plainTree} from './tree.ts'

/** Reads plain text. */
export function readText({path, bytes}: Source): Document {
  const {text, problems} = decodeText(bytes)
  return makeDocument({path, format: 'txt', tree: plainTree(text), source: text, problems})
}
