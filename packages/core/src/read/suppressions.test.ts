import {expect, it} from 'vitest'
import {check, read, rules, settingsFor} from '../index.ts'

const today = '2026-11-22'
const long = 'Wij hebben uw aanvraag voor een parkeerplaats ontvangen en gaan deze in de komende weken samen met de afdeling die daar over gaat rustig bekijken.'

async function outcome(text: string, format = 'md') {
  const document = await read({path: `brief.${format}`, bytes: new TextEncoder().encode(text)})
  const report = check(document, settingsFor(rules, {format: document.format, today}))
  const found = report.outcomes.find(({ruleId}) => ruleId === 'lange-zin')
  return {found: found?.findings.length, left: found?.suppressed.map(({because}) => because), problems: report.problems.map(({id}) => id)}
}

it('leaves out what the next paragraph asks for, with the reason', async () => {
  expect(await outcome(`<!-- testpanel negeer lange-zin: staat zo in de wet -->\n${long}\n\n${long}`)).toEqual({found: 1, left: ['staat zo in de wet'], problems: []})
})

it('leaves out all rules when none is named, and several when several are', async () => {
  expect((await outcome(`<!-- testpanel negeer: citaat -->\n\n${long}`)).left).toEqual(['citaat'])
  expect((await outcome(`<!-- testpanel negeer afkorting, lange-zin: citaat -->\n\n${long}`)).left).toEqual(['citaat'])
})

it('works in html, between begin and end, and for the whole file', async () => {
  expect((await outcome(`<main><!-- testpanel negeer lange-zin: wet --><p>${long}</p><p>${long}</p></main>`, 'html'))).toMatchObject({found: 1, left: ['wet']})
  expect((await outcome(`<!-- testpanel negeer-begin lange-zin: wet -->\n\n${long}\n\n${long}\n\n<!-- testpanel negeer-einde -->\n\n${long}`))).toMatchObject({found: 1, left: ['wet', 'wet']})
  expect((await outcome(`${long}\n\n${long}\n\n<!-- testpanel negeer-bestand lange-zin: archief -->`))).toMatchObject({found: 0, left: ['archief', 'archief']})
})

it('does nothing without a reason, and says so', async () => {
  expect(await outcome(`<!-- testpanel negeer lange-zin -->\n\n${long}`)).toEqual({found: 1, left: [], problems: ['ignore-without-reason']})
})

it('says that a rule does not exist', async () => {
  expect((await outcome(`<!-- testpanel negeer lange-zinnen: wet -->\n\n${long}`))).toEqual({found: 1, left: [], problems: ['unknown-rule']})
})
