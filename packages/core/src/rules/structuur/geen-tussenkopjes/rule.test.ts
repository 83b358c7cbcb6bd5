import {expect, it} from 'vitest'
import {check, read, rules, settingsFor, type Finding} from '../../../index.ts'

async function findings(text: string, format: 'md' | 'txt' | 'html' = 'md', max = 40): Promise<readonly Finding[]> {
  const document = await read({path: `tekst.${format}`, bytes: new TextEncoder().encode(text)})
  const only = rules.filter(({id}) => id === 'geen-tussenkopjes')
  const settings = settingsFor(only, {format, preset: 'alles', today: '2026-11-22', configuration: {rules: {'geen-tussenkopjes': {max}}}})
  return check(document, settings).outcomes.flatMap((outcome) => outcome.findings)
}

/** Three paragraphs of 22 words. */
const paragraph = 'Wij halen uw afval op een andere dag op. U krijgt daarover een brief met de nieuwe dag en de nieuwe tijd.'
const three = [paragraph, paragraph, paragraph].join('\n\n')

it('telt vanaf de aanhef', async () => {
  const [finding] = await findings(`Gemeente Waterrijk\n\nPostbus 100\n\nBeste bewoner,\n\n${three}`, 'txt')
  expect(finding).toMatchObject({message: 'geen', data: {woorden: 66, max: 40}})
  expect(finding?.quote.exact).toBe('Wij halen uw afval op een andere dag op.')
})

it('meldt elk lang stuk na een kopje', async () => {
  expect((await findings(`# Afval\n\n${three}\n\n## Papier\n\n${three}`)).map(({message}) => message)).toEqual(['lang', 'lang'])
})

it.each([
  ['een vette regel', `${paragraph}\n\n**Wat moet u doen?**\n\n${paragraph}`, 'md'],
  ['een korte losse regel', `${paragraph}\n\nWat moet u doen\n\n${paragraph}`, 'txt'],
  ['een kop met een rol', `<p>${paragraph}</p><div role="heading" aria-level="2">Wat moet u doen?</div><p>${paragraph}</p>`, 'html'],
  ['een uitklapper', `<p>${paragraph}</p><details><summary>Wat moet u doen?</summary><p>${paragraph}</p></details>`, 'html'],
  ['een vet begin', `<p>${paragraph}</p><p><strong>Papier.</strong> ${paragraph}</p>`, 'html']
] as const)('ziet een kopje in %s', async (_, text, format) => {
  expect(await findings(text, format)).toEqual([])
})

it.each([
  ['een zin', `${paragraph}\n\nDat is alles.\n\n${paragraph}`],
  ['de groet', `${paragraph}\n\n${paragraph}\n\nMet vriendelijke groet,\n\nN. de Boer`],
  ['een vet woord in de zin', `${paragraph}\n\n**Let op** dat de dag anders is. ${paragraph}`]
])('ziet geen kopje in %s', async (_, text) => {
  expect(await findings(text)).toHaveLength(1)
})

it('telt woorden in een lijst half en in een tabel niet', async () => {
  const list = Array.from({length: 10}, () => '- een oude krant, een doos of een brief').join('\n')
  const text = `Dit mag in de bak:\n\n${list}\n\n| Wat | Waar |\n|---|---|\n| een oude krant met een doos | in de bak voor papier |`
  expect(await findings(text, 'md', 45)).toEqual([])
  expect(await findings(text, 'md', 44)).toHaveLength(1)
})
