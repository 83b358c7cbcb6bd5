import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {unzip} from '../../../../../fixtures/make/zip.ts'
import {expectFound} from '../../../test/office/expect-found.ts'
import {readDocx} from '../docx/index.ts'
import {readOdt} from '../odt/index.ts'

const folder = new URL('../../../../../fixtures/brieven/', import.meta.url)
const letters = readdirSync(folder).filter((name) => /\.(?:docx|odt)$/.test(name))

describe('every word of the sample letters is found again at its origin', () => {
  test.each(letters)('%s', async (name) => {
    const bytes = new Uint8Array(readFileSync(new URL(name, folder)))
    const document = await (name.endsWith('.odt') ? readOdt : readDocx)({path: name, bytes})
    const parts = unzip(bytes)
    expect(document.problems.filter(({fatal}) => fatal)).toEqual([])
    expect(document.text.length).toBeGreaterThan(500)
    expectFound(document, (part) => new TextDecoder().decode(parts.get(part)))
    expect(JSON.parse(JSON.stringify(document))).toEqual(document)
  })
})
