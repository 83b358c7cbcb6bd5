// Written by scripts/fit-verdict.ts on 2026-11-22 from sentences of the City of Amsterdam before and after editing by professionals
// (Amsterdam-AI-Team/dutch-municipal-text-simplification, EUPL-1.2): 754 pairs of 21 documents; cross-validated by document 81.4 % strict, 82.0 % with ties for half.

/** Of each feature its weight, in points of the score by unit, and its mean in sentences after editing. */
export const weights: Readonly<Record<string, {readonly weight: number; readonly usual: number}>> = {
  'clauseLength': {weight: 0.000, usual: 2.400},
  'longClauses': {weight: 0.5748, usual: 11.46},
  'excess': {weight: 0.6094, usual: 1.665},
  'letters': {weight: 0.05236, usual: 60.45},
  'relatives': {weight: 0.000, usual: 0.1072},
  'commas': {weight: 7.798, usual: 0.1608},
  'semicolons': {weight: 35.97, usual: 0.002210},
  'colons': {weight: 10.32, usual: 0.07781},
  'appositions': {weight: 5.639, usual: 0.1356},
  'rareness': {weight: 6.204, usual: 1.460},
  'rareWords': {weight: 2.275, usual: 1.840},
  'rarenessByClause': {weight: 0.7743, usual: 4.217},
  'longWords': {weight: 3.116, usual: 0.1992},
  'wordLength': {weight: 0.000, usual: 5.522},
  'connectives': {weight: -7.769, usual: 0.7975},
  'capitals': {weight: 7.396, usual: 0.08820},
  'fillers': {weight: 3.418, usual: 0.06410},
  'passives': {weight: 25.65, usual: 0.04808},
  'participles': {weight: 13.67, usual: 0.2249},
  'auxiliaries': {weight: 6.171, usual: 0.4258},
  'will': {weight: 39.39, usual: 0.006631},
  'have': {weight: 8.267, usual: 0.08134},
  'te': {weight: 5.905, usual: 0.1177},
  'nouns': {weight: 1.437, usual: 2.758},
  'nounShare': {weight: 32.87, usual: 0.2471},
  'nominalisations': {weight: 3.474, usual: 0.6206},
  'abstract': {weight: 3.853, usual: 1.512},
  'prepositions': {weight: 0.8426, usual: 1.850},
  'adjuncts': {weight: 2.546, usual: 0.7406},
  'van': {weight: 1.814, usual: 0.3864},
  'verbless': {weight: 8.240, usual: 0.07449},
  'regel:ambtelijk-woord': {weight: 31.35, usual: 0.01525},
  'regel:voorzetseluitdrukking': {weight: 22.92, usual: 0.002653},
  'regel:leeg-werkwoord': {weight: 0.000, usual: 0.000},
  'regel:overbodig-woord': {weight: 0.000, usual: 0.000},
  'regel:moeilijk-woord': {weight: 0.000, usual: 0.000},
  'regel:leenwoord': {weight: 0.000, usual: 0.000},
  'regel:vakterm': {weight: 0.000, usual: 0.000},
  'regel:figuurlijk': {weight: 0.000, usual: 0.000},
  'regel:afkorting': {weight: 53.50, usual: 0.000},
  'regel:naamwoordstijl': {weight: 0.000, usual: 0.000},
  'regel:vage-tijd': {weight: 0.000, usual: 0.000}
}

/** The score of a text in which every feature is as usual after editing. */
export const scale = {middle: 46.94}

/** From which score a document is called hard to read, and too hard: a document there is as likely as one to two, and two to one, to be one from before editing. */
export const bands = {lastig: 39.1, teMoeilijk: 56.9}
