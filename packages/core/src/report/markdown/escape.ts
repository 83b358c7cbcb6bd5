import {oneLine} from '../layout/index.ts'

/** Text of a document in Markdown: on one line, shown as it stands, with no markup, HTML, table cells, mentions or references. */
export function escape(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]|~$#]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/@|(?<!\w)[!#](?=\w)/g, '$&\u2060')
}
