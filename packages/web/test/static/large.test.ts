import {expect, it} from 'vitest'
import {nodes, pageOf, seen} from './page.ts'

// A rule that takes work beyond what a page is worth is not run; the others are. Work is counted, so these don't depend on the machine.

it('looks at thirty thousand elements', async () => {
  const facts = await seen(pageOf(`<main>${'<p>Tekst <b>vet</b></p>'.repeat(15_000)}<img src="a.png"></main>`))
  expect(nodes(facts, 'text-alternatives/img-alt')).toHaveLength(1)
  expect(facts.ran).toContain('accesslint:distinguishable/color-contrast')
})

it('keeps no more findings of a rule than a report can show', async () => {
  const facts = await seen(pageOf(`<main>${'<img src="a.png">'.repeat(20_500)}</main>`))
  expect(nodes(facts, 'text-alternatives/img-alt')).toHaveLength(20_001)
})

it('ends a rule that asks every link about all the text around it, and runs the others', async () => {
  const facts = await seen(pageOf(`<p>${'Woorden ervoor <a href="/x">link</a> '.repeat(2500)}<a href="/leeg"></a></p>`, '<style>a { color: #333; text-decoration: none }</style>'))
  expect(facts.ran).not.toContain('accesslint:distinguishable/link-in-text-block')
  expect(facts.stopped).toEqual(['accesslint:distinguishable/link-in-text-block'])
  expect(nodes(facts, 'navigable/link-name')).toHaveLength(1)
})

it('looks up a label by its field without going through all labels', async () => {
  const facts = await seen(pageOf(`<form>${Array.from({length: 3000}, (_, i) => `<label for="n${i}">Naam</label><input id="n${i}" name="n${i}">`).join('')}<input name="zonder"></form>`))
  expect(facts.ran).toContain('accesslint:labels-and-names/form-label')
  expect(nodes(facts, 'labels-and-names/form-label')).toHaveLength(1)
})
