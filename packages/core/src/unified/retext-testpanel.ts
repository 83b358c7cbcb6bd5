import type {Model} from '@testpanel/dutch'
import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {check} from '../check.ts'
import type {Configuration} from '../config.ts'
import type {Document} from '../model/document.ts'
import type {Language, PresetName, Rule} from '../model/rule.ts'
import {makeDocument} from '../read/document.ts'
import {plainTree} from '../read/text/tree.ts'
import {entryOf} from '../report/entry.ts'
import {vfileMessages, type VFileOptions} from '../report/vfile.ts'
import {rules as allRules} from '../rules/registry.gen.ts'
import {settingsFor} from '../settings.ts'
import {placeWords} from './place-words.ts'

export interface RetextTestpanelOptions extends VFileOptions {
  /** Which rules are on; `b1-brief` when not given. */
  readonly preset?: PresetName | undefined
  /** Rules that are off, on, at another level or with other settings, by id, as in `testpanel.json`. */
  readonly rules?: Configuration['rules'] | undefined
  /** The model of Dutch, from `loadModel` of `@testpanel/dutch`. Without it rules that stand on grammar do not run. */
  readonly model?: Model | undefined
  /** The language of the messages; Dutch when not given. */
  readonly lang?: Language | undefined
}

/** Prose has no headings, links or bold text: rules about those can't be judged here. English has plugins of its own. */
const unknown = new Set(['structure', 'english'])
const rules: readonly Rule[] = allRules.filter(({needs}) => !needs.some((name) => unknown.has(name)))
const byId = new Map(rules.map((rule) => [rule.id, rule]))

/**
 * The rules of Testpanel as a plugin for retext: every finding becomes a message of the file. The tree may come from a file of
 * plain text, or by way of `remark-retext` or `rehype-retext`; places are right in both, also after character references.
 */
export const retextTestpanel: Plugin<[RetextTestpanelOptions?], Root> = ({preset = 'b1-brief', rules: asked, model, lang = 'nl', rulePage} = {}) => {
  const settings = settingsFor(rules, {format: 'txt', preset, configuration: {...(asked && {rules: asked})}, today: ''})
  return (tree, file) => {
    const document = documentOf(tree, file)
    const entry = entryOf(check(document, settings, {model}), document, byId, lang)
    for (const message of vfileMessages(entry, lang, {rulePage})) file.messages.push(named(message, file))
  }
}

type Message = VFile['messages'][number]

/** The message as the file itself would have made it: its name begins with the path. */
function named(message: Message, {path}: VFile): Message {
  if (path === undefined) return message
  message.file = path
  message.name = `${path}:${message.name}`
  return message
}

function documentOf(tree: Root, file: VFile): Document {
  const source = String(file)
  const isPlain = !markup.has(file.extname ?? '') && textOf(tree) === source
  return makeDocument({path: file.path ?? '', format: isPlain ? 'txt' : 'md', tree: isPlain ? plainTree(source) : placeWords(tree, source), source})
}

/** Kinds of files in which the end of a line is not the end of what a reader sees as one. */
const markup: ReadonlySet<string> = new Set(['.md', '.markdown', '.mdx', '.html', '.htm', '.xhtml'])

/** The text, with source such as code left out. */
function textOf(node: Root | Root['children'][number]): string {
  return 'children' in node ? node.children.map((child) => textOf(child as Root['children'][number])).join('') : node.type === 'SourceNode' ? '' : node.value
}
