// Written by scripts/fit-verdict.ts on 2026-11-22 from sentences of the City of Amsterdam before and after editing by professionals
// (Amsterdam-AI-Team/dutch-municipal-text-simplification, EUPL-1.2): 754 pairs of 21 documents; cross-validated by document 82.4 % strict, 82.9 % with ties for half.

/** Of each feature its weight, in points of the score by unit, and its mean in sentences after editing. */
export const weights: Readonly<Record<string, {readonly weight: number; readonly usual: number}>> = {
  'clauseLength': {weight: 0.000, usual: 2.400},
  'longClauses': {weight: 0.5942, usual: 11.46},
  'excess': {weight: 0.6336, usual: 1.665},
  'letters': {weight: 0.05669, usual: 60.45},
  'relatives': {weight: 0.000, usual: 0.1072},
  'commas': {weight: 7.782, usual: 0.1608},
  'semicolons': {weight: 36.00, usual: 0.002210},
  'colons': {weight: 10.72, usual: 0.07781},
  'appositions': {weight: 5.420, usual: 0.1356},
  'rareness': {weight: 5.315, usual: 1.460},
  'rareWords': {weight: 1.665, usual: 1.840},
  'rarenessByClause': {weight: 0.5608, usual: 4.217},
  'longWords': {weight: 3.979, usual: 0.1992},
  'wordLength': {weight: 0.000, usual: 5.522},
  'connectives': {weight: -12.50, usual: 0.7975},
  'capitals': {weight: 7.402, usual: 0.08820},
  'fillers': {weight: 0.9853, usual: 0.06410},
  'passives': {weight: 24.36, usual: 0.04808},
  'participles': {weight: 13.04, usual: 0.2249},
  'auxiliaries': {weight: 6.043, usual: 0.4258},
  'will': {weight: 36.83, usual: 0.006631},
  'have': {weight: 8.472, usual: 0.08134},
  'te': {weight: 6.545, usual: 0.1177},
  'nouns': {weight: 1.459, usual: 2.758},
  'nounShare': {weight: 33.75, usual: 0.2471},
  'nominalisations': {weight: 2.445, usual: 0.6206},
  'abstract': {weight: 3.418, usual: 1.512},
  'prepositions': {weight: 0.5197, usual: 1.850},
  'adjuncts': {weight: 1.939, usual: 0.7406},
  'van': {weight: 0.4790, usual: 0.3864},
  'verbless': {weight: 8.066, usual: 0.07449},
  'regel:ambtelijk-woord': {weight: 28.96, usual: 0.01525},
  'regel:voorzetseluitdrukking': {weight: 21.89, usual: 0.002653},
  'regel:leeg-werkwoord': {weight: 19.49, usual: 0.01337},
  'regel:overbodig-woord': {weight: 19.49, usual: 0.005968},
  'regel:moeilijk-woord': {weight: 7.841, usual: 0.5623},
  'regel:leenwoord': {weight: 16.71, usual: 0.01149},
  'regel:vakterm': {weight: 4.372, usual: 0.07339},
  'regel:figuurlijk': {weight: 30.48, usual: 0.005084},
  'regel:afkorting': {weight: 50.06, usual: 0.000},
  'regel:naamwoordstijl': {weight: 30.46, usual: 0.001326},
  'regel:vage-tijd': {weight: 0.000, usual: 0.008621}
}

/** The score of a text in which every feature is as usual after editing. */
export const scale = {middle: 48.08}

/** From which score a document is called hard to read, and too hard: a document there is as likely as one to two, and two to one, to be one from before editing. */
export const bands = {lastig: 36.9, teMoeilijk: 59.4}
