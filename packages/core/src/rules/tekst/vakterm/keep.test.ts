import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {ruleFolders} from '../../../../test/rule-folders.ts'
import {readEntries} from '../../../text/phrases.ts'
import {keep} from './keep.ts'
import {words} from './words.gen.ts'

const lists = ruleFolders.map(({path}) => join(path, 'words.tsv')).filter((path) => existsSync(path))

it('geen woordenlijst vervangt een woord dat de lezer zo moet kennen', () => {
  const replaced = lists.flatMap((path) => rows(path).filter(({forms, alternatives}) => alternatives !== '' && forms.some((form) => keep.includes(form))))
  expect(lists.length).toBeGreaterThan(5)
  expect(replaced.map(({forms}) => forms.join('; '))).toEqual([])
})

it('de uitleg van elke vakterm past achter het woord', () => {
  for (const {note, forms} of readEntries(words)) expect(note, forms[0]?.words.join(' ')).toMatch(/^Dat (?:is|zijn|betekent:) .*[^.]$/)
})

function rows(path: string): readonly {readonly forms: readonly string[]; readonly alternatives: string}[] {
  const [header = '', ...lines] = readFileSync(path, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  const columns = header.split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    const cell = (name: string): string => cells[columns.indexOf(name)]?.trim() ?? ''
    return {forms: cell('forms').split(';').map((form) => form.trim()), alternatives: cell('alternatives')}
  })
}
