import type {Root} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import {unified, type Plugin} from 'unified'
import {VFile} from 'vfile'
import type {Remark} from '../model/facts.ts'

/**
 * Makes a reader of English out of a retext plugin: it runs at once, without a promise, and its messages become plain data with
 * offsets in the text it was given. A message without a place, or about the whole text, is left out.
 */
export function adapt<Options>(plugin: Plugin<[Options], Root>, options: Options): (text: string) => readonly Remark[] {
  const processor = unified().use([[plugin, options]]).freeze()
  const parser = new ParseEnglish()
  return (text) => {
    const file = new VFile(text)
    processor.runSync(parser.parse(text), file)
    return file.messages.flatMap(({place, source = '', ruleId = '', reason}): Remark[] => {
      if (!place || !('start' in place)) return []
      const [start, end] = [place.start.offset, place.end.offset]
      return start === undefined || end === undefined ? [] : [{at: [start, end], rule: `${source}:${ruleId}`, reason}]
    })
  }
}
