// Written by scripts/fit-verdict.ts on 2026-11-22 from sentences of the City of Amsterdam before and after editing by professionals
// (Amsterdam-AI-Team/dutch-municipal-text-simplification, EUPL-1.2): 754 pairs of 21 documents; cross-validated by document 81.2 % strict, 81.8 % with ties for half.

/** Of each feature its weight, in points of the score by unit, and its mean in sentences after editing. */
export const weights: Readonly<Record<string, {readonly weight: number; readonly usual: number}>> = {
  'clauseLength': {weight: 0.02481, usual: 2.400},
  'longClauses': {weight: 0.6034, usual: 11.46},
  'excess': {weight: 0.6280, usual: 1.665},
  'letters': {weight: 0.05953, usual: 60.45},
  'relatives': {weight: 0.000, usual: 0.1072},
  'commas': {weight: 8.056, usual: 0.1608},
  'semicolons': {weight: 35.68, usual: 0.002210},
  'colons': {weight: 10.93, usual: 0.07781},
  'appositions': {weight: 5.664, usual: 0.1356},
  'rareness': {weight: 5.163, usual: 1.460},
  'rareWords': {weight: 1.711, usual: 1.840},
  'rarenessByClause': {weight: 0.5770, usual: 4.217},
  'longWords': {weight: 3.605, usual: 0.1992},
  'wordLength': {weight: 0.000, usual: 5.522},
  'connectives': {weight: -12.52, usual: 0.7975},
  'capitals': {weight: 7.449, usual: 0.08820},
  'fillers': {weight: 0.5496, usual: 0.06410},
  'passives': {weight: 24.52, usual: 0.04808},
  'participles': {weight: 13.18, usual: 0.2249},
  'auxiliaries': {weight: 5.966, usual: 0.4258},
  'will': {weight: 36.47, usual: 0.006631},
  'have': {weight: 8.186, usual: 0.08134},
  'te': {weight: 6.728, usual: 0.1177},
  'nouns': {weight: 1.480, usual: 2.758},
  'nounShare': {weight: 32.21, usual: 0.2471},
  'nominalisations': {weight: 2.320, usual: 0.6206},
  'abstract': {weight: 3.334, usual: 1.512},
  'prepositions': {weight: 0.5777, usual: 1.850},
  'adjuncts': {weight: 2.041, usual: 0.7406},
  'van': {weight: 0.3982, usual: 0.3864},
  'verbless': {weight: 4.827, usual: 0.07449},
  'regel:ambtelijk-woord': {weight: 27.96, usual: 0.01923},
  'regel:voorzetseluitdrukking': {weight: 21.04, usual: 0.004642},
  'regel:leeg-werkwoord': {weight: 19.02, usual: 0.01337},
  'regel:overbodig-woord': {weight: 20.21, usual: 0.005968},
  'regel:moeilijk-woord': {weight: 9.756, usual: 0.3251},
  'regel:leenwoord': {weight: 22.89, usual: 0.01216},
  'regel:vakterm': {weight: 4.055, usual: 0.05283},
  'regel:figuurlijk': {weight: 30.08, usual: 0.005084},
  'regel:afkorting': {weight: 50.72, usual: 0.000},
  'regel:naamwoordstijl': {weight: 28.15, usual: 0.001326},
  'regel:vage-tijd': {weight: 0.000, usual: 0.008621}
}

/** The score of a text in which every feature is as usual after editing. */
export const scale = {middle: 47.77}

/** From which score a document is called hard to read, and too hard: a document there is as likely as one to two, and two to one, to be one from before editing. */
export const bands = {lastig: 37.6, teMoeilijk: 58.5}
