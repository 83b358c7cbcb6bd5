import type {Output} from './output.ts'

/** This runs on a build server that reads commands in what is printed. */
export function isBuildLog(env: NodeJS.ProcessEnv = process.env): boolean {
  return env['GITHUB_ACTIONS'] === 'true' || env['TF_BUILD'] !== undefined
}

/**
 * The same output, for the log of a build server: GitHub Actions obeys `::` at the start of a line and `##[` anywhere, Azure DevOps
 * `##vso[`. Those could be words of a letter. A character without width stops them.
 */
export function withoutCommands(output: Output): Output {
  return {...output, write: (text) => output.write(text.replace(/^(\s*)(?=::)/gm, '$1\u2060').replace(/##(?=\[|vso\[)/gi, '#\u2060#'))}
}
