import {styleOf} from '@testpanel/core/report'
import {expect, test} from 'vitest'
import {pageLines} from './page.ts'

test('a rule page in a narrow terminal', () => {
  const markdown = [
    '# Lange zin', '', 'Een **lange** zin leest', 'niet `fijn`. Zie [de regel](https://voorbeeld.nl).', '', '## Voorbeelden', '',
    '- Maak er twee', '  zinnen van.', '- Zet per zin één boodschap.', '', '```fout', 'Dit is een hele lange zin die doorloopt.', '```', '', '```goed', 'Dit is kort.', '```', ''
  ].join('\n')
  expect(pageLines(markdown, {width: 32, style: styleOf(false), words: {good: 'Goed', bad: 'Niet zo'}}).join('\n')).toMatchInlineSnapshot(`
    "Lange zin
    ═════════

    Een lange zin leest niet fijn.
    Zie de regel
    (https://voorbeeld.nl).

    Voorbeelden

      - Maak er twee zinnen van.
      - Zet per zin één boodschap.

      ✗ Niet zo
        Dit is een hele lange zin
        die doorloopt.

      ✓ Goed
        Dit is kort."
  `)
})
