import type {Block, Facts, SectionFacts, SectionLevel} from '../model/facts.ts'
import {factsOfPart} from '../text/part.ts'
import {measure} from './measured.ts'
import {bandOf, driversOf, scoreOf} from './score.ts'
import {isLongEnough} from './verdict.ts'

/** How hard the parts of a text are that have a heading of their own and say enough to be measured. A part goes on until the next heading, whatever its level. */
export function sectionLevels(facts: Facts): SectionFacts {
  const {headings} = facts.structure
  const measured = headings.flatMap(({at, text}, i): SectionLevel | [] => {
    const end = headings[i + 1]?.at[0] ?? Infinity
    const part = factsOfPart(facts, (block) => isRunning(block) && block.at[0] >= at[1] && block.at[0] < end)
    if (!isLongEnough(part)) return []
    const counted = measure(part)
    const score = scoreOf(counted)
    return {heading: text.trim(), at, band: bandOf(score), score: Math.round(score * 10) / 10, drivers: driversOf(counted).map(({id}) => id), words: part.text.words}
  })
  return {measured}
}

function isRunning({kind, aside}: Block): boolean {
  return !aside && kind !== 'heading' && kind !== 'title' && kind !== 'label'
}
