import type {Problem} from '@testpanel/core'
import {oneLine, wrap} from '@testpanel/core/report'
import {fillConllu, toConllu, tree, writeConllu} from '@testpanel/dutch'
import type {ParseFormat} from '../arguments/commands.ts'
import type {Language} from '../words/index.ts'
import {jsonWriter} from './json.ts'
import type {Found} from './sentences.ts'

/** Turns parsed sentences into output, one at a time. */
export interface Writer {
  begin(): string
  sentence(found: Found): string
  /** `problems` are the things that a reader of the output should know. */
  end(problems: readonly Problem[]): string
}

/** What the output is about and for whom. */
export interface WriterOptions {
  readonly path: string
  readonly lang: Language
  readonly width: number
}

/** The writer of a format. */
export function writerOf(format: ParseFormat, options: WriterOptions): Writer {
  return format === 'json' ? jsonWriter(options) : format === 'conllu' ? conlluWriter() : treeWriter(options)
}

/** Names the sentences of a text 1, 2, 3; those of a CoNLL-U file keep what they have. */
function conlluWriter(): Writer {
  let count = 0
  return {
    begin: () => '',
    sentence: ({sentence, given}) => writeConllu(given ? fillConllu(given, sentence) : toConllu(sentence, String(++count))),
    end: () => ''
  }
}

/** Lines are never wider than this, so that a part of the sentence stands near its name. */
const widest = 100

function treeWriter({width, lang}: WriterOptions): Writer {
  const columns = Math.min(widest, width)
  return {
    begin: () => '',
    sentence: ({sentence}) => sentence.words.length === 0 ? '' : `${wrap(oneLine(sentence.text), columns).join('\n')}\n\n${indented(tree(sentence, {width: columns - 2, ...lang === 'en' && {nameOf: (deprel: string) => deprel}}))}\n\n`,
    end: () => ''
  }
}

function indented(lines: string): string {
  return lines.replace(/^/gm, '  ')
}
