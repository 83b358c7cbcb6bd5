import {words, type EngineTable} from './types.ts'

const cells = {
  nl: 'Een schermlezer leest bij elke cel voor in welke kolom en rij die staat. Zo kunnen mensen die niet goed zien, een tabel begrijpen. Hier gaat dat mis.',
  en: 'A screen reader says with each cell in which column and row it stands. So people who do not see well can understand a table. Here that goes wrong.'
}

/** Tables of data. */
export const tables: EngineTable = {
  'td-has-header': words(cells, {
    what: 'In deze tabel staan cellen zonder kop boven de kolom of voor de rij.',
    todo: 'Maak van de koppen `th`-elementen. Zet er `scope="col"` of `scope="row"` op.'
  }, {
    what: 'There are cells in this table without a heading above the column or before the row.',
    todo: 'Make the headings `th` elements. Put `scope="col"` or `scope="row"` on them.'
  }),
  'td-headers-attr': words(cells, {
    what: 'Een cel in deze tabel wijst met `headers` naar iets dat geen kop van deze tabel is.',
    todo: 'Zet in `headers` alleen de `id` van een `th` in dezelfde tabel. Of haal `headers` weg en gebruik `scope`.',
    look: 'Ergens is `headers` leeg. Kijk bij welke kop die cel hoort.'
  }, {
    what: 'A cell of this table points with `headers` to something that is no heading of this table.',
    todo: 'Put in `headers` only the `id` of a `th` in the same table. Or take `headers` away and use `scope`.',
    look: 'Somewhere `headers` is empty. See to which heading that cell belongs.'
  }),
  'th-has-data-cells': words(cells, {
    what: 'Bij deze kop in de tabel horen geen cellen.',
    todo: 'Is het geen kop? Gebruik dan `td`. Is het wel een kop? Zet dan `scope="col"` of `scope="row"` op de goede plek.',
    look: 'Kijk of er cellen bij deze kop horen.'
  }, {
    what: 'No cells belong to this heading of the table.',
    todo: 'Is it no heading? Then use `td`. Is it one? Then put `scope="col"` or `scope="row"` in the right place.',
    look: 'See whether cells belong to this heading.'
  }),
  'scope-attr-valid': words(cells, {
    what: 'Het attribuut `scope` in deze tabel klopt niet.',
    todo: 'Gebruik `scope` alleen op een `th`. Schrijf `col` voor een kolom of `row` voor een rij.'
  }, {
    what: 'The attribute `scope` in this table is not right.',
    todo: 'Use `scope` on a `th` alone. Write `col` for a column or `row` for a row.'
  }),
  'empty-table-header': words(cells, {
    what: 'Een kop in deze tabel is leeg.',
    todo: 'Zet tekst in de kop. Is het de lege hoek linksboven? Gebruik dan `td`.'
  }, {
    what: 'A heading in this table is empty.',
    todo: 'Put text in the heading. Is it the empty corner at the top left? Then use `td`.'
  }),
  'table-duplicate-name': words(cells, {
    what: 'De titel van deze tabel (`caption`) staat ook in `summary`. Een schermlezer leest die tekst twee keer voor.',
    todo: 'Haal `summary` weg. Zet uitleg in gewone tekst boven de tabel.',
    look: 'Kijk of de titel van de tabel twee keer in de code staat.'
  }, {
    what: 'The title of this table (`caption`) also stands in `summary`. A screen reader reads that text twice.',
    todo: 'Take `summary` away. Put explanation in plain text above the table.',
    look: 'See whether the title of the table stands in the code twice.'
  }),
  'table-fake-caption': words(cells, {
    what: 'De titel van deze tabel staat in een cel.',
    todo: 'Zet de titel in een `caption`-element, als eerste in de tabel.',
    look: 'Is de eerste cel de titel van de tabel? Zet die dan in een `caption`.'
  }, {
    what: 'The title of this table stands in a cell.',
    todo: 'Put the title in a `caption` element, first in the table.',
    look: 'Is the first cell the title of the table? Then put it in a `caption`.'
  })
}
