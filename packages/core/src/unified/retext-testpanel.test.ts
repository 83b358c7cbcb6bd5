import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import retextDutch from 'retext-dutch'
import retextLatin from 'retext-latin'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {model} from '../../test/model.ts'
import {retextTestpanel, type RetextTestpanelOptions} from './retext-testpanel.ts'

/** The messages of a file of plain text; what `actual` says must stand at its place. */
function plain(value: string, options: RetextTestpanelOptions = {}): VFile['messages'] {
  const file = new VFile({path: 'brief.txt', value})
  const done = unified().use(retextDutch).use(retextTestpanel, options).use(retextStringify).processSync(file)
  expect(String(done)).toBe(value)
  return done.messages
}

/** The same for Markdown, by way of remark. */
async function markdown(value: string, options: RetextTestpanelOptions = {}): Promise<VFile['messages']> {
  const file = new VFile({path: 'brief.md', value})
  // The types of remark-retext ask for a processor that was not used for parsing yet.
  const natural = unified().use(retextLatin).use(retextTestpanel, options) as unknown as Parameters<typeof remarkRetext>[0]
  const processor = unified().use(remarkParse).use(remarkRetext, natural)
  await processor.run(processor.parse(file), file)
  return file.messages
}

function spanOf(message: VFile['messages'][number], value: string): string {
  const {place} = message
  if (!place || !('start' in place)) throw new Error('no place')
  return value.slice(place.start.offset, place.end.offset)
}

function only(ruleId: string, messages: VFile['messages']): VFile['messages'] {
  return messages.filter((message) => message.ruleId === ruleId)
}

it('fills every field of a message', () => {
  const value = 'Geachte mevrouw Jansen,\n\nIndien u vragen hebt, kunt u bellen.\n'
  const [message] = only('ambtelijk-woord', plain(value))
  expect(message).toMatchObject({
    source: 'testpanel', ruleId: 'ambtelijk-woord', actual: 'Indien', file: 'brief.txt', line: 3, column: 1,
    place: {start: {line: 3, column: 1, offset: 25}, end: {line: 3, column: 7, offset: 31}}, url: 'testpanel:regel/ambtelijk-woord', fatal: false
  })
  expect(message?.expected).toContain('Als')
  expect(message?.note).not.toBe('')
  expect(message?.reason).toContain('Indien')
  expect(String(message)).toBe(`brief.txt:3:1-3:7: ${message?.reason}`)
  expect(() => new URL(message?.url ?? '')).not.toThrow()
})

it('tells levels apart as true, false and undefined', () => {
  const value = 'Indien u vragen hebt, kunt u bellen.'
  const fatal = (level: 'error' | 'warning' | 'advice'): unknown => only('ambtelijk-woord', plain(value, {rules: {'ambtelijk-woord': {level}}}))[0]?.fatal
  expect(['error' as const, 'warning' as const, 'advice' as const].map(fatal)).toEqual([true, false, undefined])
})

it('takes a preset, rules, a language and the pages of the rules', () => {
  const value = 'Indien u vragen hebt, kunt u bellen.'
  expect(only('ambtelijk-woord', plain(value, {rules: {'ambtelijk-woord': false}}))).toEqual([])
  const [message] = only('ambtelijk-woord', plain(value, {preset: 'b1-web', lang: 'en', rulePage: (id) => `https://voorbeeld.example/regels/${id}`}))
  expect(message?.url).toBe('https://voorbeeld.example/regels/ambtelijk-woord')
  expect(message?.reason).not.toBe(only('ambtelijk-woord', plain(value))[0]?.reason)
})

it('runs rules that stand on grammar when it has the model', () => {
  const value = 'Uw aanvraag wordt door de gemeente behandeld.'
  expect(only('lijdende-vorm', plain(value, {preset: 'alles'}))).toEqual([])
  expect(only('lijdende-vorm', plain(value, {preset: 'alles', model})).length).toBeGreaterThan(0)
})

it.each([
  'Indien u wilt, kunt u bellen & mailen, indien u dat wilt.',
  'Een caf&eacute; &amp; een winkel &lt;hier&gt; &#8364; 5: indien u wilt, *indien* u kunt, **indien** het mag.',
  'R&amp;D &amp; co: indien [indien u &amp; wij](https://voorbeeld.example/a&amp;b) dat willen, \\*indien\\* `indien` en indien.',
  '# Kop &amp; meer\n\nEerste alinea &amp; dan\nverder indien u dat wilt.\n\n- punt &amp; punt indien het kan\n- nog &amp; een, indien ja\n\n> Citaat &copy; indien u citeert.'
])('has places that are right after entities, in Markdown: %j', async (value) => {
  const found = only('ambtelijk-woord', await markdown(value)).filter(({actual}) => /indien/i.test(actual ?? ''))
  expect(found.map((message) => spanOf(message, value).toLowerCase())).toEqual(found.map(() => 'indien'))
  const spans = found.map(({place}) => (place && 'start' in place ? place.start.offset : undefined))
  const judged = [...value.matchAll(/indien/gi)].map(({index}) => index).filter((index) => value[index - 1] !== '`')
  expect(spans).toEqual(judged)
  for (const message of found) {
    const before = value.slice(0, message.place && 'start' in message.place ? message.place.start.offset : 0)
    expect([message.line, message.column]).toEqual([before.split('\n').length, before.length - before.lastIndexOf('\n')])
  }
})

it('leaves text in another language, code and rules about headings alone', async () => {
  const value = 'Wilt u een afspraak? Bel ons.\n\nYou will receive a letter from us, indien necessary, within six weeks of your application.\n\nType `indien` hier.'
  expect(only('ambtelijk-woord', await markdown(value))).toEqual([])
  expect((await markdown(value, {preset: 'alles'})).map(({ruleId}) => ruleId)).not.toContain('geen-tussenkopjes')
})
