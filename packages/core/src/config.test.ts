import {expect, it} from 'vitest'
import {parseConfiguration} from './config.ts'
import {rules} from './rules/registry.gen.ts'

const errors = (json: string): readonly string[] => parseConfiguration(json, rules).errors.map(({nl}) => nl)

it('reads a configuration', () => {
  const configuration = {preset: 'b1-web', lang: 'en', failOn: 'error', rules: {'lange-zin': {warning: 30, level: 'warning'}, afkorting: false}, ignore: [{rule: 'lange-zin', reason: 'wet', owner: 'ik', until: '2027-01-31'}], exclude: ['archief/**']}
  expect(parseConfiguration(`\uFEFF${JSON.stringify(configuration)}`, rules)).toEqual({configuration, errors: []})
})

it('reads more presets', () => {
  expect(parseConfiguration('{"preset": ["b1-web", "wcag21"]}', rules)).toEqual({configuration: {preset: ['b1-web', 'wcag21']}, errors: []})
  expect(errors('{"preset": ["b1-web", "b2"]}')).toEqual(['"preset[1]" moet een van: b1-brief, b1-web, wcag, wcag21, alles zijn.'])
})

it.each([
  ['{', /geen geldige JSON/],
  ['[]', /De configuratie moet een object zijn/],
  ['{"presets": "b1-brief"}', /"presets" is niet bekend. U kunt gebruiken: .*preset/],
  ['{"preset": "b2"}', /"preset" moet een van: b1-brief, b1-web, wcag, wcag21, alles zijn/],
  ['{"rules": {"lange-zin": {"warning": "30"}}}', /"rules.lange-zin.warning" moet een getal zijn/],
  ['{"rules": {"lange-zin": "streng"}}', /"rules.lange-zin" moet een object zijn/],
  ['{"ignore": [{"rule": "lange-zin", "reason": "", "until": "morgen"}]}', /"ignore\[0\].owner" ontbreekt.*"ignore\[0\].reason" moet een tekst zijn.*een datum zoals 2027-01-31/],
  ['{"exclude": "archief"}', /"exclude" moet een lijst zijn/]
])('says what is wrong in %s', (json, expected) => {
  expect(errors(json).join(' ')).toMatch(expected)
})
