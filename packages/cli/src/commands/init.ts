import {writeFileSync} from 'node:fs'
import {configurationName} from '../files/configuration.ts'
import {complain} from '../output/complain.ts'
import {wordsIn, type Language} from '../words/index.ts'

const example = {
  lang: 'nl',
  failOn: 'warning',
  rules: {'lange-zin': true},
  ignore: [],
  exclude: ['archief/**']
}

/** Makes a configuration file in this folder, and never writes over one. */
export function init(lang: Language): number {
  const words = wordsIn(lang)
  try {
    writeFileSync(configurationName, `${JSON.stringify(example, null, 2)}\n`, {flag: 'wx'})
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    return complain(isThere ? words.initExists(configurationName) : words.outputFailed(configurationName, String(error)))
  }
  process.stdout.write(`${words.initWritten(configurationName)}\n`)
  return 0
}
