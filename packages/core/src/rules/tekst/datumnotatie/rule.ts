import {rule, type Proposal} from '../../../model/rule.ts'
import {exists, writtenOut, yearOf, type DateText} from './dates.ts'
import {datePlaces, letterDate, type DatePlace} from './places.ts'

interface Datum {
  readonly datum: string
  readonly beter: string
}

/** Dates in figures, with a shortened month or with "jl." and "a.s.". Basis: Belastingdienst, VWS, dutch-style-guide (CC BY 4.0). */
export default rule({
  id: 'datumnotatie',
  title: {nl: 'Datum in cijfers', en: 'Date in figures'},
  needs: ['text'],
  level: 'error',
  basis: ['B1', 'Direct Duidelijk'],
  presets: ['b1-brief', 'b1-web'],
  options: {},
  messages: {
    nl: {
      cijfers: ({datum, beter}: Datum) => ({
        what: `Deze datum staat in cijfers: "${datum}".`,
        why: 'Veel lezers moeten dan nadenken welke maand het is.',
        todo: `Schrijf de maand met letters: ${beter}.`
      }),
      kort: ({datum, beter}: Datum) => ({
        what: `Deze datum is ingekort: "${datum}".`,
        why: 'Een volledige datum leest makkelijker en is altijd duidelijk.',
        todo: `Schrijf de datum voluit: ${beter}.`
      }),
      jaar: ({datum, beter}: Datum) => ({
        what: `Hier staat "${datum}".`,
        why: 'Niet iedereen kent "jl." en "a.s.". Een lezer die de brief later leest, weet ook niet om welk jaar het gaat.',
        todo: beter === '' ? 'Schrijf de dag, de maand en het jaar.' : `Schrijf het jaar erbij: ${beter}. Klopt dat jaar?`
      }),
      bestaatNiet: ({datum}: {readonly datum: string}) => ({
        what: `Deze datum bestaat niet: "${datum}".`,
        why: 'De lezer weet nu niet wanneer iets gebeurt of moet.',
        todo: 'Controleer de dag en de maand. Schrijf de maand met letters.'
      })
    },
    en: {
      cijfers: ({datum, beter}) => ({
        what: `This date is in figures: "${datum}".`,
        why: 'Many readers must stop to think which month that is.',
        todo: `Write the month in letters: ${beter}.`
      }),
      kort: ({datum, beter}) => ({
        what: `This date is shortened: "${datum}".`,
        why: 'A full date is easier to read and always clear.',
        todo: `Write the date in full: ${beter}.`
      }),
      jaar: ({datum, beter}) => ({
        what: `It says "${datum}" here.`,
        why: 'Not everyone knows "jl." and "a.s.". Someone who reads the letter later does not know the year either.',
        todo: beter === '' ? 'Write the day, the month and the year.' : `Add the year: ${beter}. Is that the right year?`
      }),
      bestaatNiet: ({datum}) => ({
        what: `This date does not exist: "${datum}".`,
        why: 'Now the reader does not know when something happens or must be done.',
        todo: 'Check the day and the month. Write the month in letters.'
      })
    }
  },
  inapplicable: ({text}) => text.words === 0,
  check({text}, _options, report) {
    const letter = letterDate(text)
    for (const place of datePlaces(text)) {
      const {at, date} = place
      const datum = text.text.slice(...at)
      if (!exists(date)) {
        report('bestaatNiet', at, {datum}, {suggest: swapped(date)})
        continue
      }
      if (date.form === 'full' && !place.relative) continue
      const year = place.relative ? yearOf(date, place.relative, letter) : date.year
      const beter = place.relative && year === undefined ? '' : writtenOut({day: date.day, month: date.month, ...(year !== undefined && {year})})
      const message = place.relative ? 'jaar' : date.form === 'figures' || date.form === 'iso' ? 'cijfers' : 'kort'
      report(message, at, {datum, beter}, {level: place.inData || date.form === 'zero' ? 'advice' : 'warning', suggest: proposal(beter, date, place)})
    }
  }
})

function proposal(text: string, {sure}: DateText, {relative}: DatePlace): readonly Proposal[] {
  return text === '' ? [] : [{text, safe: sure && relative === undefined}]
}

/** 03/25/2024: an English program put the month first. */
function swapped({day, month, year, form}: DateText): readonly Proposal[] {
  const other = {day: month, month: day, ...(year !== undefined && {year})}
  return form === 'figures' && exists(other) ? [{text: writtenOut(other)}] : []
}
