import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {characters, joined, lineBreak, nothingSeen, textOf, type Sample} from '../../../test/office/arbitrary.ts'
import {expectFound} from '../../../test/office/expect-found.ts'
import {odt, odtEntries} from '../../../test/office/make.ts'
import {readOdt} from './index.ts'

const around = (before: string, after: string) => ({xml, seen}: Sample): Sample => ({xml: before + xml + after, seen})

const pieces = fc.oneof(
  {weight: 6, arbitrary: characters},
  fc.constantFrom(
    {xml: '<text:s/>', seen: ' '},
    {xml: '<text:s text:c="21"/>', seen: ' '},
    {xml: '<text:tab/>', seen: ' '},
    {xml: 'mid<text:line-break/>\n  den', seen: `mid${lineBreak}den`},
    {xml: 'zacht<text:soft-page-break/>jes', seen: 'zachtjes'},
    nothingSeen('<office:annotation><dc:creator>Iemand</dc:creator><text:p>Klopt dit?</text:p></office:annotation>'),
    nothingSeen('<text:change-start text:change-id="c1"/><text:bookmark text:name="b"/><text:change-end text:change-id="c1"/>'),
    nothingSeen('<text:span text:style-name="Verborgen">geheim</text:span>'),
    nothingSeen('<text:hidden-text text:condition="x" text:is-hidden="true" text:string-value="y">geheim</text:hidden-text>')
  )
)

const {inline} = fc.letrec<{inline: Sample; node: Sample}>((tie) => ({
  node: fc.oneof(
    {maxDepth: 3, withCrossShrink: true},
    {weight: 8, arbitrary: pieces},
    tie('inline').map(around('<text:span text:style-name="Vet">', '</text:span>')),
    tie('inline').map(around('<text:a xlink:href="https://example.org/">', '</text:a>')),
    tie('inline').map(({xml, seen}) => ({xml: `<text:placeholder>${xml}x</text:placeholder>`, seen: `${seen}x`})),
    tie('inline').map(around('<text:meta>', '</text:meta>'))
  ),
  inline: fc.array(tie('node'), {maxLength: 4}).map(joined)
}))

interface Blocks {
  readonly xml: string
  readonly seen: readonly string[]
}

const together = (all: readonly Blocks[]): Blocks => ({xml: all.map(({xml}) => xml).join(''), seen: all.flatMap(({seen}) => seen)})
const within = (before: string, after: string) => ({xml, seen}: Blocks): Blocks => ({xml: before + xml + after, seen})

const {blocks} = fc.letrec<{blocks: Blocks; block: Blocks}>((tie) => ({
  block: fc.oneof(
    {maxDepth: 3, withCrossShrink: true},
    {weight: 5, arbitrary: inline.map(({xml, seen}) => ({xml: `<text:p text:style-name="Standard">${xml}</text:p>`, seen: [seen]}))},
    inline.map(({xml, seen}) => ({xml: `<text:h text:outline-level="2">\n${xml}\n</text:h>`, seen: [seen]})),
    fc.constant({xml: '<text:p/>', seen: []}),
    fc.array(tie('blocks'), {minLength: 1, maxLength: 3}).map((cells) =>
      within('<table:table><table:table-row>', '<table:covered-table-cell/></table:table-row></table:table>')(together(cells.map(within('<table:table-cell>', '</table:table-cell>'))))
    ),
    fc.array(tie('blocks'), {minLength: 1, maxLength: 3}).map((items) => within('<text:list>', '</text:list>')(together(items.map(within('<text:list-item>', '</text:list-item>'))))),
    tie('blocks').map(within('<text:section text:name="s">\n', '\n</text:section>')),
    fc.tuple(inline, tie('blocks')).map(([{xml, seen}, box]) => ({
      xml: `<text:p>${xml} <draw:frame><draw:text-box>${box.xml}</draw:text-box></draw:frame></text:p>`,
      seen: [seen, ...box.seen]
    }))
  ),
  blocks: fc.array(tie('block'), {maxLength: 4}).map(together)
}))

const automatic =
  '<style:style style:name="Vet" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>' +
  '<style:style style:name="Verborgen" style:family="text"><style:text-properties text:display="none"/></style:style>'

test('every character of an odt is found again where it says it stands', async () => {
  await fc.assert(
    fc.asyncProperty(blocks, async ({xml, seen}) => {
      const entries = odtEntries(xml, {automatic})
      const document = await readOdt({path: 'a.odt', bytes: odt(xml, {automatic})})
      expect(document.text).toBe(textOf(seen))
      expectFound(document, (part) => String(entries.find(({name}) => name === part)?.data))
    }),
    {numRuns: 400}
  )
})
