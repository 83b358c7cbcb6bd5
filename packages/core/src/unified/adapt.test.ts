import {expect, it} from 'vitest'
import {readEnglish} from './english.ts'

const hard = 'Pursuant to the provisions of the Environment and Planning Act, the applicant is obliged to submit all supplementary documentation prior to the expiry of the statutory period.'

it('gives offsets of the hard sentences in the text itself, at once', () => {
  const text = `Do this 👋 today. ${hard} Thank you & goodbye.`
  const found = readEnglish(text)
  expect(found.map(({at}) => text.slice(...at))).toEqual([hard])
  expect(found[0]).toMatchObject({rule: 'retext-readability:readability'})
  expect(JSON.parse(JSON.stringify(found))).toEqual(found)
})

it('leaves easy sentences alone', () => {
  expect(readEnglish('You must send us the papers that are missing. Do this before 1 March. If we do not get them, we cannot decide.')).toEqual([])
})
