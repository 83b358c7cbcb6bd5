import type {Root} from 'mdast'

const language = /^(?:lang|language|taal)\s*[:=]\s*["']?([a-z]{2,3}(?:[-_][a-z\d]{2,8})*)["']?\s*$/im

/** The language that the front matter names as `lang:` or `taal:`. */
export function languageOf({children: [first]}: Root): string | undefined {
  if (!first || !('value' in first) || (first.type !== 'yaml' && String(first.type) !== 'toml')) return undefined
  return language.exec(first.value)?.[1]?.replaceAll('_', '-')
}
