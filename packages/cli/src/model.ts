import {loadModel, type Model} from '@testpanel/dutch'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

/** The model of Dutch that comes with Testpanel. */
export function shippedModel(): Model {
  return loadModel(readFileSync(fileURLToPath(import.meta.resolve('@testpanel/dutch/model/nl.bin'))))
}
