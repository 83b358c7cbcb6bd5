import retextReadability from 'retext-readability'
import {adapt} from './adapt.ts'

/** The age at which pupils in the United States can read a text; B1 in English is about that. */
const age = 16
/** Which part of the seven formulas must call a sentence too hard. */
const threshold = 5 / 7
/** Formulas say nothing of shorter sentences. */
const minWords = 6

/** Finds sentences in English that are hard to read, by seven formulas. */
export const readEnglish = adapt<{age: number; threshold: number; minWords: number}>(retextReadability, {age, threshold, minWords})
