import type {LevelWords} from './level.nl.ts'

const percent = (share: number): string => `${Math.round(share * 100)}%`
const number = (value: number): string => String(Math.round(value))

/** The words of the verdict on a whole text in English. */
export const levelEn: LevelWords = {
  bands: {goed: 'easy to understand', lastig: 'difficult', 'te-moeilijk': 'too hard'},
  band: (band, points) => `Estimate: ${band}. The text has ${number(points)} points. More points is harder.`,
  drivers: {
    lengte: 'long sentences and much punctuation',
    woorden: 'hard and rare words',
    ambtelijk: 'officialese',
    lijdend: 'passive voice (nobody is seen to act) and perfect tenses',
    naamwoorden: 'noun style: many nouns, few verbs',
    hulpwerkwoorden: 'many auxiliaries, such as "zullen" and "worden"',
    afkortingen: 'abbreviations and acronyms'
  },
  driven: (drivers) => `What makes the text hard, the heaviest first: ${drivers.join('; ')}.`,
  guidelines: (met, of) => `B1 guidelines: the text keeps to ${met} of ${of}.`,
  missing: (titles) => `Not yet: ${titles.join(', ')}.`,
  lint: (score, level, trouble) => `LiNT-II, computed by Testpanel: score ${number(score)} of 100, level ${level} of 4. An estimated ${percent(trouble)} of adults have difficulty with such a text.`,
  lintRange: (low, high, from, to) =>
    from === to ? `The score lies between ${number(low)} and ${number(high)}.` : `That is not certain: the score lies between ${number(low)} and ${number(high)}, which is ${percent(from)} to ${percent(to)}.`,
  readers: 'A computer cannot tell whether a text is clear. Have readers try it, such as a panel of experts by experience. Ask them: what must you do, by which day, and what does it cost?'
}
