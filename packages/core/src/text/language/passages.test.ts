import {expect, it} from 'vitest'
import type {Passage} from '../../model/facts.ts'
import {makeDocument} from '../../read/document.ts'
import {readHtml} from '../../read/html/index.ts'
import {element, root, sourceText} from '../../read/tree.ts'
import {textFacts} from '../facts.ts'
import {languageFacts} from './passages.ts'

const dutch = 'Wij hebben uw aanvraag ontvangen en u krijgt binnen zes weken een brief van ons.'
const english = 'You will receive a letter from us within six weeks of your application.'

function html(source: string) {
  const document = readHtml({path: 'pagina.html', bytes: new TextEncoder().encode(source)})
  const languages = languageFacts(document)
  const shown = ({at, lang, place}: Passage): string => `${place} ${lang}: ${document.text.slice(...at)}`
  return {document, languages, shown: languages.passages.map(shown), sentences: textFacts(document, languages).sentences.map(({at}) => document.text.slice(...at))}
}

it('leaves text out that is clearly in another language, marked or not', () => {
  for (const lang of ['', ' lang="en"']) {
    const {shown, sentences} = html(`<p>${dutch}</p><p${lang}>${english}</p>`)
    expect(shown).toEqual([`block nl: ${dutch}`, `block en: ${english}`])
    expect(sentences).toEqual([dutch])
  }
})

it('judges text as Dutch that is marked as something else but plainly Dutch', () => {
  expect(html(`<html lang="en"><body><h1>Uw aanvraag</h1><p>${dutch}</p></body></html>`).sentences).toEqual(['Uw aanvraag', dutch])
  expect(html(`<p lang="de">${dutch}</p>`).sentences).toEqual([dutch])
})

it('leaves short text what it is marked as', () => {
  expect(html(`<p>${dutch}</p><p lang="en">Smart City</p><p>Smart City</p>`).sentences).toEqual([dutch, 'Smart City'])
})

it('leaves Frisian, German and other languages alone', () => {
  const others = ['Wy hawwe jo oanfraach krigen en jo krije in brief fan ús.', 'Wir haben Ihren Antrag erhalten und schicken Ihnen einen Brief.', 'Otrzymaliśmy Państwa wniosek i odpowiemy w ciągu sześciu tygodni.']
  const {languages, sentences} = html([dutch, ...others].map((text) => `<p>${text}</p>`).join(''))
  expect(languages.passages.map(({lang}) => lang)).toEqual(['nl', 'fy', 'de', 'other'])
  expect(sentences).toEqual([dutch])
})

it('finds a sentence and a quotation in another language within a block', () => {
  const {shown, sentences} = html(`<p>${dutch} ${english} ${dutch}</p>`)
  expect(shown).toEqual([`block nl: ${dutch} `, `sentence en: ${english}`, `block nl:  ${dutch}`])
  expect(sentences).toEqual([dutch, dutch])
  const quotation = '“you will receive a letter from us within six weeks”'
  const quoted = html(`<p>Op het bord voor de deur staat nu ${quotation} en dat is fout.</p>`)
  expect(quoted.shown[1]).toBe(`words en: ${quotation}`)
  expect(quoted.sentences).toEqual([`Op het bord voor de deur staat nu ${quotation} en dat is fout.`])
})

it('takes a letter in English for English, short lines too', () => {
  const {languages} = html(`<html lang="nl"><body><h1>Your application</h1><p>${english}</p><p>${english}</p></body></html>`)
  expect(languages.passages.map(({lang}) => lang)).toEqual(['en', 'en', 'en'])
})

it('says what the file names as its language', () => {
  expect(html(`<html lang="nl-NL"><p>${dutch}</p></html>`).languages).toMatchObject({declared: 'nl-nl', markable: true})
  expect(html(`<!doctype html><p>${dutch}</p>`).languages.declared).toBe('')
  expect(html(`<p>${dutch}</p>`).languages.declared).toBeUndefined()
  const plain = makeDocument({path: 'brief.txt', format: 'txt', tree: root([element('p', {}, [sourceText(dutch, 0)])]), source: dutch})
  expect(languageFacts(plain)).toMatchObject({declared: undefined, markable: false})
})
