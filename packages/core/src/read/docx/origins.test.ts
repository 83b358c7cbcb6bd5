import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {characters, joined, lineBreak, nothingSeen, textOf, type Sample} from '../../../test/office/arbitrary.ts'
import {expectFound} from '../../../test/office/expect-found.ts'
import {control, docx, docxEntries, field} from '../../../test/office/make.ts'
import {readDocx} from './index.ts'

const inRun = (xml: string): string => `<w:r><w:rPr><w:sz w:val="20"/></w:rPr>${xml}</w:r>`
const around = (before: string, after: string) => ({xml, seen}: Sample): Sample => ({xml: before + xml + after, seen})

const runs = fc.oneof(
  {weight: 6, arbitrary: characters.map(({xml, seen}) => ({xml: inRun(`<w:t xml:space="preserve">${xml}</w:t>`), seen}))},
  {weight: 2, arbitrary: characters.map(({xml, seen}) => ({xml: inRun(`<w:t>\n ${xml}\t</w:t>`), seen: seen.replaceAll(/^[ \r\n]+|[ \r\n]+$/g, '')}))},
  fc.constantFrom(
    {xml: inRun('<w:tab/>'), seen: ' '},
    {xml: inRun('<w:t>mid</w:t><w:br/><w:t>den</w:t><w:cr/>'), seen: `mid${lineBreak}den${lineBreak}`},
    {xml: inRun('<w:t>zee</w:t><w:noBreakHyphen/><w:t>arm</w:t><w:softHyphen/>'), seen: 'zee\u2011arm\u00ad'},
    {xml: inRun('<w:sym w:font="Symbol" w:char="F0B7"/>'), seen: '•'},
    nothingSeen('<w:r/>'),
    nothingSeen('<w:del w:id="1"><w:r><w:delText>weg</w:delText></w:r></w:del>'),
    nothingSeen('<w:moveFrom w:id="2"><w:r><w:t>verplaatst</w:t></w:r></w:moveFrom>'),
    nothingSeen('<w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r>'),
    nothingSeen('<w:bookmarkStart w:id="3" w:name="b"/><w:proofErr w:type="spellStart"/><w:r><w:commentReference w:id="0"/></w:r>')
  )
)

const {inline} = fc.letrec<{inline: Sample; node: Sample}>((tie) => ({
  node: fc.oneof(
    {maxDepth: 3, withCrossShrink: true},
    {weight: 8, arbitrary: runs},
    tie('inline').map(around('<w:ins w:id="4">', '</w:ins>')),
    tie('inline').map(around('<w:hyperlink w:anchor="b">', '</w:hyperlink>')),
    tie('inline').map(around('<w:fldSimple w:instr=" PAGE ">', inRun('<w:t>1</w:t>') + '</w:fldSimple>')).map(({xml, seen}) => ({xml, seen: `${seen}1`})),
    tie('inline').map(({xml, seen}) => ({xml: field('MERGEFIELD Naam', xml + inRun('<w:t>x</w:t>')), seen: `${seen}x`})),
    tie('inline').map(({xml, seen}) => ({xml: control('<w:text/>', xml), seen})),
    tie('inline').map(around('<w:smartTag w:uri="u" w:element="e">', '</w:smartTag>'))
  ),
  inline: fc.array(tie('node'), {maxLength: 4}).map(joined)
}))

interface Blocks {
  readonly xml: string
  readonly seen: readonly string[]
}

const together = (all: readonly Blocks[]): Blocks => ({xml: all.map(({xml}) => xml).join(''), seen: all.flatMap(({seen}) => seen)})
const within = (before: string, after: string) => ({xml, seen}: Blocks): Blocks => ({xml: before + xml + after, seen})

function withTextBox({xml, seen}: Sample, {xml: box, seen: inBox}: Blocks): Blocks {
  const shape = `<w:drawing><wp:anchor><a:graphic><a:graphicData uri="x"><wps:wsp><wps:txbx><w:txbxContent>${box}<w:p/></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`
  const old = '<w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>oud</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict>'
  const choice = `<mc:AlternateContent><mc:Choice Requires="wps">${shape}<w:p/></mc:Choice><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent>`
  return {xml: `<w:p>${xml}<w:r><w:t xml:space="preserve"> </w:t>${box.includes('<w:t') ? choice : ''}</w:r></w:p>`, seen: [seen, ...(box.includes('<w:t') ? inBox : [])]}
}

const {blocks} = fc.letrec<{blocks: Blocks; block: Blocks}>((tie) => ({
  block: fc.oneof(
    {maxDepth: 3, withCrossShrink: true},
    {weight: 5, arbitrary: inline.map(({xml, seen}) => ({xml: `<w:p><w:pPr><w:jc w:val="left"/></w:pPr>${xml}</w:p>`, seen: [seen]}))},
    fc.constant({xml: '<w:p/>', seen: []}),
    fc.array(tie('blocks'), {minLength: 1, maxLength: 3}).map((cells) => within('<w:tbl><w:tr>', '</w:tr></w:tbl>')(together(cells.map(within('<w:tc>', '<w:p/></w:tc>'))))),
    tie('blocks').map(within('<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>')),
    fc.tuple(inline, tie('blocks')).map(([sample, box]) => withTextBox(sample, box))
  ),
  blocks: fc.array(tie('block'), {maxLength: 4}).map(together)
}))

test('every character of a docx is found again where it says it stands', async () => {
  await fc.assert(
    fc.asyncProperty(blocks, async ({xml, seen}) => {
      const entries = docxEntries(xml)
      const document = await readDocx({path: 'a.docx', bytes: docx(xml)})
      expect(document.text).toBe(textOf(seen))
      expectFound(document, (part) => String(entries.find(({name}) => name === part)?.data))
    }),
    {numRuns: 400}
  )
})
