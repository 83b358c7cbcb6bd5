import {expect, it} from 'vitest'
import {isVague} from '../../../text/vague-links.ts'
import {addressKind, subjectOf} from './names.ts'

it.each(['Klik hier', 'hier', 'HIER »', 'Lees meer…', 'lees verder >', 'Download (pdf, 2 MB)', 'deze link', 'Read more', '→ Meer informatie'])('vindt dat "%s" niets zegt', (name) => {
  expect(isVague(name)).toBe(true)
})

it.each(['Lees meer over parkeren', 'Download het plan (pdf, 2 MB)', 'Hierboven', 'Contact', 'Informatie over afval', 'Vraag een paspoort aan'])('vindt dat "%s" genoeg zegt', (name) => {
  expect(isVague(name)).toBe(false)
})

it.each([
  ['www.waterrijk.nl', 'short'],
  ['https://www.waterrijk.nl/bezwaar', 'short'],
  ['waterrijk.nl/zorg/hulp-bij-het-huishouden-aanvragen', 'long'],
  ['https://www.waterrijk.nl/zaken?id=2026&soort=woning', 'endless'],
  ['info@waterrijk.nl', undefined],
  ['Kijk op waterrijk.nl', undefined],
  ['artikel 2.3', undefined],
  ['2.3.5', undefined]
])('ziet in %s een webadres: %s', (name, kind) => {
  expect(addressKind(name)).toBe(kind)
})

it.each([
  ['https://www.waterrijk.nl/bezwaar-maken', 'bezwaar maken'],
  ['/formulieren/kwijtschelding.html', 'kwijtschelding'],
  ['https://www.waterrijk.nl/', ''],
  ['/node/18233', ''],
  ['/documenten/kwijtschelding_def_v3.pdf', ''],
  ['#top', '']
])('haalt uit %s het onderwerp: "%s"', (target, subject) => {
  expect(subjectOf(target)).toBe(subject)
})
