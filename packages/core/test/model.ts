import {loadModel} from '@testpanel/dutch'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

/** The model of Dutch that comes with Testpanel, for tests that check whole documents. */
export const model = loadModel(readFileSync(fileURLToPath(import.meta.resolve('@testpanel/dutch/model/nl.bin'))))
