import type {Command} from '../arguments/commands.ts'
import type {Language} from '../words/index.ts'

/** The help of a command, or of Testpanel as a whole. */
export async function helpOf(about: Command | undefined, lang: Language): Promise<string> {
  const {help} = lang === 'nl' ? await import('../words/help.nl.ts') : await import('../words/help.en.ts')
  return help[about ?? '']
}
